/** Reading entries: one with what it posted, the desk's queue, one's own, those one is asked to confirm. One statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { EntryState } from './entry.flow.js';
import { entryPolicy } from './entry.policy.js';
import { ENTRY, ENTRY_FROM, factsOfRow, viewOf, type EntryRow } from './entry.row.js';
import type { EntryDetail, EntryPage, EntryView } from './entry.schema.js';

type Posting = EntryDetail['postings'][number];
const one = statement<EntryRow & { postings: Posting[] }, { id: string }>(
  'service-entry',
  sql`select ${ENTRY}, (
        select coalesce(json_agg(json_build_object('id', t.transfer_id, 'account', json_build_object('id', a.id, 'name', a.name),
            'unit', t.unit, 'amount', t.amount, 'reverses', t.reverses,
            'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by t.at, t.transfer_id), '[]')
        from ledger_posting t join account a on a.id = t.holder_id
        where t.cause_id = e.id and t.cause_kind in ('service', 'service-reversal') and t.holder_kind = 'account') as postings
      from ${ENTRY_FROM} where e.id = ${p('id')}::uuid`,
);

interface DeskParams {
  path: string;
  state: EntryState;
  at: string;
  limit: number;
}
/** Those that wait: who waited longest first. */
const waiting = statement<EntryRow, DeskParams>(
  'service-desk-waiting',
  sql`select ${ENTRY} from ${ENTRY_FROM}
      where e.place_path = ${p('path')} and e.state = ${p('state')} and e.id > ${p('at')}::uuid order by e.id limit ${p('limit')}`,
);
const decided = statement<EntryRow, DeskParams>(
  'service-desk-decided',
  sql`select ${ENTRY} from ${ENTRY_FROM}
      where e.place_path = ${p('path')} and e.state = ${p('state')} and e.id < ${p('at')}::uuid order by e.id desc limit ${p('limit')}`,
);

interface OwnParams {
  account: string;
  path: string;
  from: string;
  to: string;
  day: string;
  at: string;
  limit: number;
}
const own = statement<EntryRow, OwnParams>(
  'service-own-entries',
  sql`select ${ENTRY} from service_part o join ${ENTRY_FROM} on true
      where o.account_id = ${p('account')}::uuid and e.id = o.entry_id and e.place_path = ${p('path')} and e.state <> 'withdrawn'
        and e.day between ${p('from')}::date and ${p('to')}::date and (e.day, e.id) < (${p('day')}::date, ${p('at')}::uuid)
      order by e.day desc, e.id desc limit ${p('limit')}`,
);
const requests = statement<EntryRow, { account: string }>(
  'service-requests',
  sql`select ${ENTRY} from ${ENTRY_FROM}
      where e.served_account = ${p('account')}::uuid and e.state = 'recorded' order by e.id limit 100`,
);

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A stretch of days, both included. */
export interface Days {
  from: string;
  to: string;
}

@Injectable()
export class EntryQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  /** One entry as this person may see it, with what it posted; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<EntryDetail | undefined> {
    const row = await this.db.row(one, { id });
    if (!row || !entryPolicy.see(actor, factsOfRow(row))) return undefined;
    const { postings, ...entry } = row;
    return { ...viewOf(actor, this.photos, entry), postings };
  }

  /** A community's entries in one state. */
  async desk(
    actor: Actor,
    path: string,
    state: EntryState,
    after: string | undefined,
    size: number,
  ): Promise<EntryPage> {
    const queue = state === 'recorded';
    const params = { path, state, at: after ?? (queue ? FIRST : LAST), limit: size + 1 };
    const rows = await this.db.rows(queue ? waiting : decided, params);
    return pageFrom(rows, size, this.view(actor), (row) => [row.id]);
  }

  /** What a person did in a community on these days, the newest first. */
  async own(
    actor: Actor,
    path: string,
    { from, to }: Days,
    after: readonly string[] | undefined,
    size: number,
  ): Promise<EntryPage> {
    const [day = '9999-12-31', at = LAST] = after ?? [];
    const params = { account: actor.id ?? FIRST, path, from, to, day, at, limit: size + 1 };
    return pageFrom(await this.db.rows(own, params), size, this.view(actor), (row) => [row.day, row.id]);
  }

  /** What a person is asked to confirm: done for them. */
  async requests(actor: Actor): Promise<EntryPage> {
    const rows = await this.db.rows(requests, { account: actor.id ?? FIRST });
    return { items: rows.map(this.view(actor)), next: null };
  }

  private view(actor: Actor): (row: EntryRow) => EntryView {
    return (row) => viewOf(actor, this.photos, row);
  }
}
