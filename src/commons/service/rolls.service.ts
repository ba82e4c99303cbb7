/** Commands on honour rolls: look at who would be on one, publish it frozen, take it down with a reason. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { entryPolicy } from './entry.policy.js';
import type { Days } from './entry.queries.js';
import { ServiceRoll, ServiceRollLine } from './honour.entity.js';
import { RollQueries, type Ranked } from './roll.queries.js';
import { rollPublished, rollWithdrawn, type RollOrder, type RollPreview, type RollPublication } from './roll.schema.js';

type NewLine = Omit<ServiceRollLine, 'rollId'>;
export type NewRoll = Pick<ServiceRoll, 'placePath' | 'scopePath' | 'kind' | 'title' | 'from' | 'to' | 'ballotId'>;

@Injectable()
export class RollsService {
  constructor(
    private readonly db: Db,
    private readonly queries: RollQueries,
    private readonly places: PlaceQueries,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws roll/not-here */
  async preview(path: string, order: RollOrder): Promise<RollPreview> {
    const { days, place, ranked } = await this.rank(path, order);
    const lines = ranked.map(({ entries, ...one }) => ({ ...one, entries: entries.length }));
    return { ...days, place: { id: place.id, name: place.name }, lines };
  }

  /** Publishes it as it stands now; later entries don't change it. Answers its id. @throws roll/not-here, roll/empty */
  publish(actor: Actor, path: string, order: RollPublication): Promise<string> {
    return this.db.tx(async () => {
      const { days, place, ranked } = await this.rank(path, order);
      const lines = ranked.map(({ account, shown: _shown, ...one }): NewLine => {
        return { ...one, accountId: account.id, votes: null, words: null };
      });
      const roll = { placePath: path, scopePath: place.path, kind: 'service', title: order.title, ...days } as const;
      return this.add(actor.id, { ...roll, ballotId: null }, lines);
    });
  }

  /** A new roll with its lines; in the caller's transaction. @throws roll/empty */
  async add(by: string | null, roll: NewRoll, lines: readonly NewLine[]): Promise<string> {
    if (!lines.length) throw new Problem('roll/empty');
    const id = newId();
    const rest = { state: 'published', reason: null, publishedBy: by, publishedAt: this.clock.now() } as const;
    await this.db.repo(ServiceRoll).insert({ ...roll, ...rest, id });
    await this.db.repo(ServiceRollLine).insert(lines.map((line) => ({ ...line, rollId: id })));
    this.events.emit(rollPublished, {
      subject: { kind: 'service-roll', id },
      place: roll.placePath,
      actor: by,
      data: { people: lines.map((line) => line.accountId) },
    });
    return id;
  }

  /** Takes a roll down; its lines stay for those who ask what stood there. @throws roll/not-found, roll/changed, service/not-now */
  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.db.tx(async () => {
      const roll = await this.db.repo(ServiceRoll).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!roll) throw new Problem('roll/not-found');
      if (!entryPolicy.desk(actor, roll.placePath)) throw new Problem('http/forbidden');
      if (roll.version !== version) throw new Problem('roll/changed');
      if (roll.state !== 'published') throw new Problem('service/not-now');
      await this.db.repo(ServiceRoll).save(Object.assign(roll, { state: 'withdrawn', reason }));
      const subject = { kind: 'service-roll', id };
      this.events.emit(rollWithdrawn, { subject, place: roll.placePath, actor: actor.id, data: {} });
    });
  }

  private async rank(
    path: string,
    { period, day, placeId, least, top }: RollOrder,
  ): Promise<{ days: Days; place: { id: string; name: string; path: string }; ranked: Ranked[] }> {
    const place = await this.places.one(placeId);
    if (!place?.path.startsWith(path) || place.kind === 'household')
      throw new Problem('roll/not-here', { field: 'placeId' });
    const days = periodOf(period, day);
    return { days, place, ranked: await this.queries.ranking({ path, scope: place.path, ...days, least, top }) };
  }
}

/** The month, quarter or year that a day lies in. */
export function periodOf(period: RollOrder['period'], day: string): Days {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = { month: month - 1, quarter: Math.floor((month - 1) / 3) * 3, year: 0 }[period];
  const length = { month: 1, quarter: 3, year: 12 }[period];
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: iso(Date.UTC(year, first, 1)), to: iso(Date.UTC(year, first + length, 0)) };
}
