/** Posting to the ledger and reading from it. Postings join the caller's transaction: what happened and what it counted stand or fall together. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Balance, Cause, Holder, LedgerUnit, Transfer } from './ledger.schema.js';

interface Rows {
  ids: string[];
  fromKinds: string[];
  fromIds: string[];
  fromPlaces: string[];
  toKinds: string[];
  toIds: string[];
  toPlaces: string[];
  units: string[];
  amounts: number[];
  causeKinds: string[];
  causeIds: string[];
  at: Date;
}
const post = statement<never, Rows>(
  'ledger-post',
  sql`insert into ledger_transfer (id, from_kind, from_id, from_place, to_kind, to_id, to_place, unit, amount,
        cause_kind, cause_id, at)
      select *, ${p('at')}::timestamptz from unnest(${p('ids')}::uuid[],
        ${p('fromKinds')}::text[], ${p('fromIds')}::uuid[], ${p('fromPlaces')}::text[],
        ${p('toKinds')}::text[], ${p('toIds')}::uuid[], ${p('toPlaces')}::text[],
        ${p('units')}::text[], ${p('amounts')}::bigint[], ${p('causeKinds')}::text[], ${p('causeIds')}::uuid[])`,
);

const OPPOSITE = sql`o.to_kind, o.to_id, o.to_place, o.from_kind, o.from_id, o.from_place, o.unit, o.amount`;
const reverseOne = statement<{ id: string }, { newId: string; id: string; kind: string; cause: string; at: Date }>(
  'ledger-reverse',
  sql`insert into ledger_transfer (id, from_kind, from_id, from_place, to_kind, to_id, to_place, unit, amount,
        cause_kind, cause_id, reverses, at)
      select ${p('newId')}::uuid, ${OPPOSITE}, ${p('kind')}, ${p('cause')}::uuid, o.id, ${p('at')}::timestamptz
      from ledger_transfer o where o.id = ${p('id')}::uuid and o.reverses is null
      returning id`,
);
const standing = statement<{ id: string }, { kinds: string[]; causes: string[] }>(
  'ledger-standing',
  sql`select o.id from unnest(${p('kinds')}::text[], ${p('causes')}::uuid[]) c (kind, id)
      join ledger_transfer o on (o.cause_kind, o.cause_id) = (c.kind, c.id)
      where o.reverses is null and not exists (select from ledger_transfer r where r.reverses = o.id)
      order by o.id`,
);
const reverseMany = statement<
  { id: string },
  { newIds: string[]; ids: string[]; kind: string; cause: string; at: Date }
>(
  'ledger-reverse-many',
  sql`insert into ledger_transfer (id, from_kind, from_id, from_place, to_kind, to_id, to_place, unit, amount,
        cause_kind, cause_id, reverses, at)
      select x.new_id, ${OPPOSITE}, ${p('kind')}, ${p('cause')}::uuid, o.id, ${p('at')}::timestamptz
      from unnest(${p('newIds')}::uuid[], ${p('ids')}::uuid[]) x (new_id, id)
      join ledger_transfer o on o.id = x.id and o.reverses is null
      returning id`,
);
const balanceOf = statement<{ unit: LedgerUnit; amount: number }, { kind: string; id: string; place: string }>(
  'ledger-balance',
  sql`select unit, amount from ledger_balance
      where holder_id = ${p('id')}::uuid and holder_kind = ${p('kind')} and place_path = ${p('place')}`,
);

@Injectable()
export class Ledger {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves something from one holder to another; in the caller's transaction. Several are one statement. Answers their ids.
   * @throws ledger/short when a holder (other than the system) has less; ledger/posted when this cause has posted it already
   */
  async transfer(...transfers: readonly Transfer[]): Promise<string[]> {
    this.db.current();
    if (!transfers.length) return [];
    const ids = transfers.map(newId);
    await this.write(
      this.db.rows(post, {
        ids,
        fromKinds: transfers.map((t) => t.from.kind),
        fromIds: transfers.map((t) => t.from.id),
        fromPlaces: transfers.map((t) => t.from.place),
        toKinds: transfers.map((t) => t.to.kind),
        toIds: transfers.map((t) => t.to.id),
        toPlaces: transfers.map((t) => t.to.place),
        units: transfers.map((t) => t.unit),
        amounts: transfers.map((t) => t.amount),
        causeKinds: transfers.map((t) => t.cause.kind),
        causeIds: transfers.map((t) => t.cause.id),
        at: this.clock.now(),
      }),
    );
    return ids;
  }

  /**
   * Takes a transfer back whole, even where that leaves a debt; in the caller's transaction. Answers the reversal's id.
   * @throws ledger/not-found, ledger/reversed
   */
  async reverse(id: string, cause: Cause): Promise<string> {
    this.db.current();
    const order = { newId: newId(), id, kind: cause.kind, cause: cause.id, at: this.clock.now() };
    const [made] = await this.write(this.db.rows(reverseOne, order));
    if (!made) throw new Problem('ledger/not-found');
    return made.id;
  }

  /** Takes back whatever these causes posted and nothing has taken back yet; in the caller's transaction. Answers how many. */
  async reverseAll(of: readonly Cause[], cause: Cause): Promise<number> {
    this.db.current();
    const found = await this.db.rows(standing, { kinds: of.map((c) => c.kind), causes: of.map((c) => c.id) });
    if (!found.length) return 0;
    const ids = found.map((one) => one.id);
    const order = { newIds: ids.map(newId), ids, kind: cause.kind, cause: cause.id, at: this.clock.now() };
    return (await this.write(this.db.rows(reverseMany, order))).length;
  }

  /** What a holder has in a community: one look at an index, however much was posted. */
  async balance(holder: Holder): Promise<Balance> {
    const rows = await this.db.rows(balanceOf, holder);
    const of = (unit: LedgerUnit): number => rows.find((row) => row.unit === unit)?.amount ?? 0;
    return { star: of('star'), minute: of('minute'), point: of('point') };
  }

  private async write<Row>(written: Promise<Row[]>): Promise<Row[]> {
    try {
      return await written;
    } catch (error) {
      const code = REFUSED[constraintOf(error) ?? ''];
      throw code ? new Problem(code) : error;
    }
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  ledger_balance_enough: 'ledger/short',
  ledger_transfer_caused_once: 'ledger/posted',
  ledger_transfer_reversed_once: 'ledger/reversed',
};

/** The constraint that a statement ran against, if it was one. */
const constraintOf = (error: unknown): string | undefined =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined;
