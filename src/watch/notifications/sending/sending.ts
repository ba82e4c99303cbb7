/** Sends what is due: takes some, looks whether it is still wanted and may ring now, carries it, writes down what became of it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Db } from '../../../platform/db/index.js';
import { NotificationQueries } from '../notification.queries.js';
import type { NotificationView } from '../notification.schema.js';
import { Carriers } from './carriers.js';
import { deliveriesTake, deliveriesWrite, digestsTake, type Due, type Written } from './delivery.rows.js';
import { failed, type Letter, type Outcome } from './letter.js';
import { Quiet } from './quiet.js';
import { defaultPreferences, EXPIRES_MS, waitAfter } from './sending.policy.js';

const AT_ONCE = 256;
/** Taken and not written down for so long: whoever took it is dead. The device shows what comes twice once. */
const STALE_MS = 60_000;

@Injectable()
export class Sending {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queries: NotificationQueries,
    private readonly quiet: Quiet,
    private readonly carriers: Carriers,
  ) {}

  /** Sends some of what is due. Answers whether there may be more. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const params = { now, stale: new Date(now.getTime() - STALE_MS), size: AT_ONCE };
    const due = await this.db.rows(deliveriesTake, params);
    if (!due.length) return false;
    if (due.some(({ mode }) => mode === 'digest')) {
      const accounts = due.flatMap(({ mode, account }) => (mode === 'digest' ? [account] : []));
      due.push(...(await this.db.rows(digestsTake, { now, stale: params.stale, accounts })));
    }
    const wanted: Due[] = [];
    const written: Written[] = [];
    for (const one of due) {
      const instead = await this.instead(one, now);
      if (instead) written.push(instead);
      else wanted.push(one);
    }
    const letters = await this.letters(wanted);
    const outcomes = await this.carriers.carry(
      letters.map(({ letter, rows }) => ({ letter, channel: rows[0].channel })),
    );
    letters.forEach(({ rows }, i) => {
      const outcome = outcomes[i] ?? failed('no such channel');
      written.push(...rows.map((row) => writtenOf(row, outcome, this.clock.now())));
    });
    await this.db.rows(deliveriesWrite, { rows: JSON.stringify(written), now: this.clock.now() });
    return due.length >= AT_ONCE;
  }

  /** What to write in place of sending it: seen already, too old, later. */
  private async instead(one: Due, now: Date): Promise<Written | null> {
    const { id } = one;
    const over = { id, due: null, reason: null, device: null };
    if (one.read || one.reached) return { ...over, state: 'seen' };
    if (one.channel === 'push' && !one.device) return { ...over, state: 'gone' };
    if (one.mode !== 'digest' && now.getTime() - one.createdAt.getTime() > EXPIRES_MS)
      return { ...over, state: 'expired' };
    if (one.channel === 'mail') return null; // rings nobody out of bed
    const until = await this.quiet.until(one, now);
    if (!until) return null;
    return { ...over, state: 'waiting', due: until, reason: 'quiet' };
  }

  /** One letter a notice; of what waited for the summary, one a person and channel. */
  private async letters(due: readonly Due[]): Promise<{ letter: Letter; rows: readonly [Due, ...Due[]] }[]> {
    if (!due.length) return [];
    const views = await this.queries.some([...new Set(due.map(({ notification }) => notification))]);
    const byId = new Map(views.map((view) => [view.id, view]));
    const heaps = new Map<string, [Due, ...Due[]]>();
    for (const one of due) {
      const key = one.mode === 'digest' ? `${one.account} ${one.channel} ${one.device?.id ?? ''}` : one.id;
      const heap = heaps.get(key);
      if (heap) heap.push(one);
      else heaps.set(key, [one]);
    }
    return [...heaps.values()].map((rows) => ({ rows, letter: letterOf(rows, byId) }));
  }
}

function letterOf(rows: readonly [Due, ...Due[]], views: ReadonlyMap<string, NotificationView>): Letter {
  const [first] = rows;
  const { id, account, language, event, unread, device, email, phone, mode } = first;
  const notices = rows.flatMap(({ notification }) => views.get(notification) ?? []).sort((a, b) => b.seq - a.seq);
  const { details } = first.preferences ?? defaultPreferences;
  const summary = mode === 'digest' && notices.length > 1;
  return { id, account, language, event, unread, device, email, phone, notices, summary, details };
}

function writtenOf({ id, tries, device }: Due, { state, reason, retryAfter }: Outcome, now: Date): Written {
  const end = { id, due: null, reason, device: device?.id ?? null };
  if (state !== 'again') return { ...end, state };
  const wait = waitAfter(tries, retryAfter);
  if (wait === null) return { ...end, state: 'failed' };
  return { ...end, state: 'waiting', due: new Date(now.getTime() + wait) };
}
