/** Counting what was confirmed: by the community's rules, as postings in the ledger; and taking it back. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { issuer, Ledger, type Transfer } from '../../ground/ledger/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { ServiceEntry, ServicePart } from './entry.entity.js';
import { earned, type Earned } from './rules.policy.js';
import type { RulesEdition } from './rules.schema.js';

interface Days {
  path: string;
  accounts: string[];
  days: string[];
}
const openDays = statement<never, Days & { most: number }>(
  'service-days-open',
  sql`insert into service_day (account_id, place_path, day, stars, most)
      select d.account, ${p('path')}, d.day, 0, ${p('most')}::int
      from unnest(${p('accounts')}::uuid[], ${p('days')}::date[]) d (account, day) order by 1, 3
      on conflict do nothing`,
);
/** Locked in one order for all: two entries of one person and day are counted one after the other. */
const lockDays = statement<{ account: string; day: string; stars: number }, Days>(
  'service-days-lock',
  sql`select s.account_id as account, s.day::text as day, s.stars from service_day s
      join unnest(${p('accounts')}::uuid[], ${p('days')}::date[]) d (account, day) on (s.account_id, s.day) = (d.account, d.day)
      where s.place_path = ${p('path')} order by s.account_id, s.day for update of s`,
);
const keepDays = statement<never, Days & { stars: number[]; most: number }>(
  'service-days-keep',
  sql`update service_day s set stars = d.stars, most = greatest(${p('most')}::int, d.stars)
      from unnest(${p('accounts')}::uuid[], ${p('days')}::date[], ${p('stars')}::int[]) d (account, day, stars)
      where s.place_path = ${p('path')} and (s.account_id, s.day) = (d.account, d.day)`,
);
const keepParts = statement<never, { entries: string[]; accounts: string[]; stars: number[]; points: number[] }>(
  'service-parts-keep',
  sql`update service_part s set stars = d.stars, points = d.points
      from unnest(${p('entries')}::uuid[], ${p('accounts')}::uuid[], ${p('stars')}::int[], ${p('points')}::int[])
        d (entry, account, stars, points)
      where (s.entry_id, s.account_id) = (d.entry, d.account)`,
);

const keyOf = (account: string, day: string): string => `${account} ${day}`;
export interface Share extends Earned {
  account: string;
}
/** An entry in hand, with its people. */
export interface InHand {
  entry: ServiceEntry;
  parts: ServicePart[];
}

@Injectable()
export class EntryCounting {
  constructor(
    private readonly db: Db,
    private readonly ledger: Ledger,
  ) {}

  /** Posts what entries of one community earn, in their order. Answers each entry's shares. */
  async count(held: readonly InHand[], { rules }: RulesEdition): Promise<Map<string, Share[]>> {
    const [first] = held;
    if (!first) return new Map();
    const path = first.entry.placePath;
    const stars = await this.days(path, held, rules.starsADay);
    const shares = new Map<string, Share[]>();
    const transfers: Transfer[] = [];
    for (const { entry, parts } of held) {
      const own = parts.map(({ accountId, minutes }): Share => {
        const key = keyOf(accountId, entry.day);
        const starsThatDay = stars.get(key) ?? 0;
        const share = earned(rules, { minutes, category: entry.category, starsThatDay });
        stars.set(key, starsThatDay + share.stars);
        return { account: accountId, ...share };
      });
      shares.set(entry.id, own);
      transfers.push(...own.flatMap((share) => postings(entry, share)));
    }
    await this.keep(path, stars, rules.starsADay, shares);
    await this.ledger.transfer(...transfers);
    return shares;
  }

  /** Posts the opposite of what an entry posted; its stars make room for others of that day. */
  async takeBack({ entry, parts }: InHand): Promise<void> {
    const cause = { kind: 'service', id: entry.id };
    await this.ledger.reverseAll([cause], { kind: 'service-reversal', id: entry.id });
    const path = entry.placePath;
    const stars = await this.days(path, [{ entry, parts }], 0);
    for (const part of parts) {
      const key = keyOf(part.accountId, entry.day);
      stars.set(key, Math.max(0, (stars.get(key) ?? 0) - (part.stars ?? 0)));
    }
    await this.db.rows(keepDays, { path, ...columns(stars), stars: [...stars.values()], most: 0 });
  }

  /** Stars that these people have for these days, locked. */
  private async days(path: string, held: readonly InHand[], most: number): Promise<Map<string, number>> {
    const keys = new Map(
      held.flatMap(({ entry, parts }) => parts.map((part) => [keyOf(part.accountId, entry.day), 0] as const)),
    );
    await this.db.rows(openDays, { path, ...columns(keys), most });
    const rows = await this.db.rows(lockDays, { path, ...columns(keys) });
    return new Map(rows.map((row) => [keyOf(row.account, row.day), row.stars]));
  }

  private async keep(
    path: string,
    stars: ReadonlyMap<string, number>,
    most: number,
    shares: ReadonlyMap<string, Share[]>,
  ): Promise<void> {
    await this.db.rows(keepDays, { path, ...columns(stars), stars: [...stars.values()], most });
    const all = [...shares].flatMap(([entry, own]) => own.map((share) => ({ entry, ...share })));
    await this.db.rows(keepParts, {
      entries: all.map((one) => one.entry),
      accounts: all.map((one) => one.account),
      stars: all.map((one) => one.stars),
      points: all.map((one) => one.points),
    });
  }
}

const columns = (keys: ReadonlyMap<string, number>): { accounts: string[]; days: string[] } => ({
  accounts: [...keys.keys()].map((key) => key.split(' ')[0] ?? ''),
  days: [...keys.keys()].map((key) => key.split(' ')[1] ?? ''),
});

/** Each unit that is more than nothing. */
function postings({ id, placePath: place }: ServiceEntry, share: Share): Transfer[] {
  const amounts = [
    ['minute', share.minutes],
    ['star', share.stars],
    ['point', share.points],
  ] as const;
  const to = { kind: 'account', id: share.account, place } as const;
  return amounts
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => ({ from: issuer(place), to, unit, amount, cause: { kind: 'service', id } }));
}
