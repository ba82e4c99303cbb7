/** The places that can be claimed: counted under the lock of one row, given in the order of asking, passed on to the next in line. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { claimMoved, type SeatsKind } from './claim.schema.js';
import type { ClaimState, ClaimStep } from './claim.flow.js';
import type { Holder } from './demand.policy.js';

export interface SeatsRow {
  id: string;
  kind: SeatsKind;
  placePath: string;
  capacity: number;
  taken: number;
  waiting: number;
  open: boolean;
}
const ROW = sql`id, kind, place_path as "placePath", capacity, taken, waiting, open`;

const put = statement<never, { id: string; kind: SeatsKind; place: string; capacity: number; open: boolean }>(
  'demand-seats-put',
  sql`insert into demand_seats (id, kind, place_path, capacity, open)
      values (${p('id')}::uuid, ${p('kind')}, ${p('place')}, ${p('capacity')}, ${p('open')})`,
);
const find = statement<SeatsRow, { id: string }>(
  'demand-seats',
  sql`select ${ROW} from demand_seats where id = ${p('id')}::uuid`,
);
const lock = statement<SeatsRow, { id: string }>(
  'demand-seats-lock',
  sql`select ${ROW} from demand_seats where id = ${p('id')}::uuid for update`,
);
const set = statement<never, { id: string; place: string; capacity: number; open: boolean }>(
  'demand-seats-set',
  sql`update demand_seats set place_path = ${p('place')}, capacity = ${p('capacity')}, open = ${p('open')}
      where id = ${p('id')}::uuid`,
);
/**
 * One statement a claim: it waits for the seats' row, sees what is free then, and takes a place or the end of the line. Nothing
 * comes back where the holder has a claim already, or where it is closed.
 */
const take = statement<
  { id: string; state: ClaimState },
  { seats: string; id: string; kind: string; holder: string; by: string; now: Date }
>(
  'demand-claim-take',
  sql`with seats as (
        update demand_seats set turns = turns + 1 where id = ${p('seats')}::uuid and open
        returning id, place_path, turns, taken < capacity and waiting = 0 as free)
      insert into demand_claim (id, seats_id, place_path, holder_kind, holder_id, state, turn, claimed_by, claimed_at, held_at)
      select ${p('id')}::uuid, id, place_path, ${p('kind')}, ${p('holder')}::uuid,
        case when free then 'held' else 'waiting' end, turns, ${p('by')}::uuid, ${p('now')}::timestamptz,
        case when free then ${p('now')}::timestamptz end
      from seats
      on conflict (seats_id, holder_kind, holder_id) where state in ('waiting','held') do nothing
      returning id, state`,
);
/** From hand to hand: the place was given up in this transaction, so it is free; those who wait have no part in it. */
const succeed = statement<
  { id: string },
  { seats: string; id: string; kind: string; holder: string; by: string; now: Date }
>(
  'demand-claim-succeed',
  sql`with seats as (update demand_seats set turns = turns + 1 where id = ${p('seats')}::uuid returning id, place_path, turns)
      insert into demand_claim (id, seats_id, place_path, holder_kind, holder_id, state, turn, claimed_by, claimed_at, held_at)
      select ${p('id')}::uuid, id, place_path, ${p('kind')}, ${p('holder')}::uuid, 'held', turns, ${p('by')}::uuid,
        ${p('now')}, ${p('now')} from seats
      on conflict (seats_id, holder_kind, holder_id) where state in ('waiting','held') do nothing
      returning id`,
);
interface Moved {
  id: string;
  kind: Holder['kind'];
  holder: string;
}
const moveUp = statement<Moved, { seats: string; now: Date }>(
  'demand-claims-move-up',
  sql`update demand_claim set state = 'held', held_at = ${p('now')}, version = version + 1
      where id in (
        select w.id from demand_claim w where w.seats_id = ${p('seats')}::uuid and w.state = 'waiting' order by w.turn
        limit (select case when open then capacity - taken else 0 end from demand_seats where id = ${p('seats')}::uuid))
      returning id, holder_kind as kind, holder_id as holder`,
);
const endAll = statement<
  Moved & { was: ClaimState },
  { seats: string; now: Date; reason: string; to: ClaimState; report: string | null }
>(
  'demand-claims-end',
  sql`with was as (
        select id, state from demand_claim where seats_id = ${p('seats')}::uuid and state in ('waiting','held') order by id for update)
      update demand_claim c set
        state = case when was.state = 'held' then ${p('to')}::text else 'ended' end,
        reason = ${p('reason')}, report = coalesce(c.report, ${p('report')}::text), ended_at = ${p('now')},
        offered_kind = null, offered_id = null, version = version + 1
      from was where c.id = was.id
      returning c.id, c.holder_kind as kind, c.holder_id as holder, was.state as was`,
);
const current = statement<{ id: string }, { seats: string; kind: string; holder: string }>(
  'demand-claim-current',
  sql`select id from demand_claim where seats_id = ${p('seats')}::uuid and holder_kind = ${p('kind')}
        and holder_id = ${p('holder')}::uuid and state in ('waiting','held')`,
);

/** What an event about a claim says. */
export interface Move {
  step: ClaimStep;
  from: ClaimState | null;
  to: ClaimState;
  holder: Holder;
  other?: Holder | null;
}

@Injectable()
export class Seats {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Makes the places of a new post or need. */
  async make(seats: Omit<SeatsRow, 'taken' | 'waiting'>): Promise<void> {
    const { placePath: place, ...rest } = seats;
    await this.db.rows(put, { ...rest, place });
  }

  find(id: string): Promise<SeatsRow | undefined> {
    return this.db.row(find, { id });
  }

  /** Held until the transaction ends: claims wait. @throws demand/not-found */
  async lock(id: string): Promise<SeatsRow> {
    const row = await this.db.row(lock, { id });
    if (!row) throw new Problem('demand/not-found');
    return row;
  }

  /** Takes a place or the end of the line; who has a claim already keeps that one. Answers the claim's id. @throws claim/closed */
  async take(seats: SeatsRow, { kind, id: holder }: Holder, by: string): Promise<string> {
    const asked = { seats: seats.id, kind, holder };
    const made = await this.db.row(take, { ...asked, id: newId(), by, now: this.clock.now() });
    if (made) {
      this.tell(seats, made.id, by, { step: 'claim', from: null, to: made.state, holder: { kind, id: holder } });
      return made.id;
    }
    const known = await this.db.row(current, asked);
    if (!known) throw new Problem('claim/closed');
    return known.id;
  }

  /** Gives a place that was just given up to the one it was meant for. @throws claim/has-it */
  async succeed(seats: SeatsRow, { kind, id: holder }: Holder, by: string): Promise<string> {
    const order = { seats: seats.id, kind, holder, id: newId(), by, now: this.clock.now() };
    const made = await this.db.row(succeed, order);
    if (!made) throw new Problem('claim/has-it');
    return made.id;
  }

  /** Fills what is free from the line, in its order; each of them is told. */
  async moveUp(seats: SeatsRow): Promise<void> {
    for (const one of await this.db.rows(moveUp, { seats: seats.id, now: this.clock.now() }))
      this.tell(seats, one.id, null, {
        step: 'move-up',
        from: 'waiting',
        to: 'held',
        holder: { kind: one.kind, id: one.holder },
      });
  }

  /** Opens or closes it, and changes how many it takes; who waits moves up into what is new. @throws demand/capacity-taken */
  async set(seats: SeatsRow, change: { placePath?: string; capacity?: number; open?: boolean }): Promise<void> {
    const next = { ...seats, ...change };
    if (next.capacity < seats.taken)
      throw new Problem('demand/capacity-taken', { field: 'capacity', values: { taken: seats.taken } });
    await this.db.rows(set, { id: seats.id, place: next.placePath, capacity: next.capacity, open: next.open });
    if (next.open) await this.moveUp(seats);
  }

  /** Ends what is held and who waits: `to` says what becomes of those who held it. */
  async endAll(
    seats: SeatsRow,
    by: string | null,
    to: 'ended' | 'done',
    { reason, report = null }: { reason: string; report?: string | null },
  ): Promise<void> {
    const ended = await this.db.rows(endAll, { seats: seats.id, now: this.clock.now(), reason, report, to });
    for (const { id, kind, holder, was } of ended) {
      const done = was === 'held' && to === 'done';
      this.tell(seats, id, by, {
        step: done ? 'finish' : 'end',
        from: was,
        to: done ? 'done' : 'ended',
        holder: { kind, id: holder },
      });
    }
  }

  /** Says what happened to a claim. */
  tell({ id: seats, kind, placePath }: SeatsRow, id: string, by: string | null, move: Move): void {
    const data = { ...move, other: move.other ?? null, seats, kind };
    this.events.emit(claimMoved, { subject: { kind: 'claim', id }, place: placePath, actor: by, data });
  }
}
