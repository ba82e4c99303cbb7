/** The double-entry ledger: one row per transfer, never changed; a reversal names what it takes back; balances follow by trigger. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ledger1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_transfer (
        id uuid primary key,
        from_kind text not null check (from_kind in ('account','organization','group','system')),
        from_id uuid not null,
        from_place text not null collate "C",
        to_kind text not null check (to_kind in ('account','organization','group','system')),
        to_id uuid not null,
        to_place text not null collate "C",
        unit text not null check (unit in ('star','minute','point')),
        amount bigint not null check (amount > 0 and amount <= 1000000000000),
        cause_kind text not null,
        cause_id uuid not null,
        reverses uuid references ledger_transfer (id),
        at timestamptz not null,
        constraint ledger_transfer_moves check ((from_kind, from_id, from_place) <> (to_kind, to_id, to_place))
      );
      create unique index ledger_transfer_reversed_once on ledger_transfer (reverses) where reverses is not null;
      create unique index ledger_transfer_caused_once on ledger_transfer
        (cause_id, cause_kind, unit, to_kind, to_id, to_place, from_kind, from_id, from_place) where reverses is null;
      create index ledger_transfer_from on ledger_transfer (from_id, at, id) where from_kind <> 'system';
      create index ledger_transfer_to on ledger_transfer (to_id, at, id) where to_kind <> 'system';

      create table ledger_balance (
        holder_kind text not null check (holder_kind in ('account','organization','group')),
        holder_id uuid not null,
        place_path text not null collate "C",
        unit text not null,
        amount bigint not null,
        primary key (holder_id, holder_kind, place_path, unit)
      );
      create index ledger_balance_rank on ledger_balance (place_path, unit, amount desc, holder_id);

      create view ledger_posting as
        select t.id as transfer_id, s.side, s.holder_kind, s.holder_id, s.place_path, t.unit, s.amount,
          t.cause_kind, t.cause_id, t.reverses, t.at
        from ledger_transfer t cross join lateral (values
          ('from', t.from_kind, t.from_id, t.from_place, -t.amount),
          ('to', t.to_kind, t.to_id, t.to_place, t.amount)
        ) s (side, holder_kind, holder_id, place_path, amount);`);
    await runner.query(REVERSAL);
    await runner.query(BALANCE);
    await runner.query(STILL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view ledger_posting;
      drop table ledger_balance, ledger_transfer;
      drop function ledger_check_reversal, ledger_keep_balance, ledger_refuse_change, ledger_refuse_hand;`);
  }
}

/** What is taken back is taken back whole, to where it came from, and never itself a taking back. */
const REVERSAL = `
  create function ledger_check_reversal() returns trigger language plpgsql as $$
  begin
    perform from public.ledger_transfer o
      where o.id = new.reverses and o.reverses is null and o.unit = new.unit and o.amount = new.amount
        and (o.from_kind, o.from_id, o.from_place) = (new.to_kind, new.to_id, new.to_place)
        and (o.to_kind, o.to_id, o.to_place) = (new.from_kind, new.from_id, new.from_place);
    if not found then
      raise exception 'a reversal is the opposite of what it names' using errcode = '23514', constraint = 'ledger_transfer_opposite';
    end if;
    return new;
  end $$;
  create trigger ledger_transfer_reversal before insert on ledger_transfer
    for each row when (new.reverses is not null) execute function ledger_check_reversal();`;

/**
 * Balances of the holders that were posted to, in one order for all, so that two transactions never wait for each other.
 * Nobody gives what they don't have; only what is taken back may leave a debt. It runs as the owner: the application can't write balances.
 */
const BALANCE = `
  create function ledger_keep_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
  declare
    short uuid;
  begin
    with side as (
      select to_kind as kind, to_id as id, to_place as place, unit, amount, false as gives from posted
      union all
      select from_kind, from_id, from_place, unit, -amount, reverses is null from posted
    ), sum as (
      select kind, id, place, unit, sum(amount)::bigint as amount, bool_or(gives) as gives from side
      where kind <> 'system' group by kind, id, place, unit order by id, kind, place, unit
    ), kept as (
      insert into public.ledger_balance as b (holder_kind, holder_id, place_path, unit, amount)
      select kind, id, place, unit, amount from sum
      on conflict (holder_id, holder_kind, place_path, unit) do update set amount = b.amount + excluded.amount
      returning b.holder_kind, b.holder_id, b.place_path, b.unit, b.amount
    )
    select k.holder_id into short from kept k
    join sum s on (s.kind, s.id, s.place, s.unit) = (k.holder_kind, k.holder_id, k.place_path, k.unit)
    where s.gives and k.amount < 0 limit 1;
    if short is not null then
      raise exception 'the holder has less than that' using errcode = '23514', constraint = 'ledger_balance_enough';
    end if;
    return null;
  end $$;
  create trigger ledger_transfer_balance after insert on ledger_transfer
    referencing new table as posted for each statement execute function ledger_keep_balance();`;

/** Whoever tries, the owner too. */
const STILL = `
  create function ledger_refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the ledger is not changed, only reversed' using errcode = '42501';
  end $$;
  create trigger ledger_transfer_still before update or delete or truncate on ledger_transfer
    for each statement execute function ledger_refuse_change();

  create function ledger_refuse_hand() returns trigger language plpgsql as $$
  begin
    if pg_trigger_depth() < 2 then
      raise exception 'balances follow from transfers' using errcode = '42501';
    end if;
    return null;
  end $$;
  create trigger ledger_balance_still before insert or update or delete or truncate on ledger_balance
    for each statement execute function ledger_refuse_hand();`;
