/** A ledger on a database of its own, and a storm of random transfers and reversals over it, by several hands at once. */
import pg from 'pg';
import { Ledger, type Holder, type LedgerUnit, type Transfer } from '../../src/ground/ledger/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { Db, newId, openSource } from '../../src/platform/db/index.js';
import { Problem } from '../../src/platform/http/index.js';
import { cloneDatabase } from '../world/database.js';

export const AT = 'hz.cf.ls.chunfeng.';
export const account = (place = AT): Holder => ({ kind: 'account', id: newId(), place });

export interface Books {
  ledger: Ledger;
  db: Db;
  /** As the owner of the tables, who may do more than the application. */
  owner: pg.Pool;
  close(): Promise<void>;
}

export async function openBooks(): Promise<Books> {
  const database = await cloneDatabase();
  const source = await openSource({ url: database.appUrl, pool: 8, entities: [] });
  const db = new Db(source);
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  return {
    ledger: new Ledger(db, new Clock()),
    db,
    owner,
    async close() {
      await owner.end();
      await source.destroy();
      await database.drop();
    },
  };
}

/** What may be refused without anything being wrong. */
const REFUSALS = ['ledger/short', 'ledger/reversed', 'ledger/posted'];
const UNITS: readonly LedgerUnit[] = ['star', 'minute', 'point'];

export interface Weather {
  posted: number;
  reversed: number;
  refused: number;
  seconds: number;
}

/** So many random steps by eight hands: transfers out of thin air and between holders, and reversals, some of them twice. */
export async function storm({ ledger, db }: Books, steps: number, seed: number): Promise<Weather> {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const holders = Array.from({ length: 40 }, (_, i) => account(i % 2 ? AT : 'hz.cf.ls.qiuyue.'));
  const issuer: Holder = { kind: 'system', id: newId(), place: AT };
  const any = (): Holder => holders[below(holders.length)] ?? issuer;
  const made: string[] = [];
  const weather: Weather = { posted: 0, reversed: 0, refused: 0, seconds: 0 };

  const several = (): Transfer[] =>
    Array.from({ length: 1 + below(3) }, () => {
      const from = random() < 0.6 ? issuer : any();
      const unit = UNITS[below(UNITS.length)] ?? 'star';
      return { from, to: any(), unit, amount: 1 + below(90), cause: { kind: 'storm', id: newId() } };
    }).filter(({ from, to }) => from.id !== to.id);

  const step = async (): Promise<void> => {
    const back = made[below(made.length)];
    try {
      if (back && random() < 0.3) {
        await db.tx(() => ledger.reverse(back, { kind: 'storm', id: newId() }));
        weather.reversed++;
        return;
      }
      const ids = await db.tx(() => ledger.transfer(...several()));
      made.push(...ids);
      weather.posted += ids.length;
    } catch (error) {
      if (!(error instanceof Problem) || !REFUSALS.includes(error.code)) throw error;
      weather.refused++;
    }
  };
  let left = steps;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left-- > 0) await step();
    }),
  );
  weather.seconds = (performance.now() - begun) / 1000;
  return weather;
}

export interface Audit {
  /** Transfers whose two postings don't sum to nothing, or aren't two. */
  unbalanced: number;
  /** Units whose postings over all holders don't sum to nothing. */
  created: number;
  /** Holders whose balance is not the sum of their postings. */
  astray: number;
  /** Balances of the system, which has none. */
  system: number;
  transfers: number;
}

/** Adds everything up again from the postings. */
export async function audit(owner: pg.Pool): Promise<Audit> {
  const { rows } = await owner.query<Audit>(`
    with sums as (
      select holder_kind, holder_id, place_path, unit, sum(amount) as amount from ledger_posting
      where holder_kind <> 'system' group by 1, 2, 3, 4
    )
    select
      (select count(*)::int from (select from ledger_posting group by transfer_id having sum(amount) <> 0 or count(*) <> 2) t) as unbalanced,
      (select count(*)::int from (select from ledger_posting group by unit having sum(amount) <> 0) u) as created,
      (select count(*)::int from sums full join ledger_balance b using (holder_kind, holder_id, place_path, unit)
        where sums.amount is distinct from b.amount) as astray,
      (select count(*)::int from ledger_balance where holder_kind = 'system') as system,
      (select count(*)::int from ledger_transfer) as transfers`);
  const [found] = rows;
  if (!found) throw new Error('Nothing was added up');
  return found;
}

/** mulberry32: small, and the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
