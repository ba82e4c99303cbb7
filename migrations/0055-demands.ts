/**
 * Service posts, needs, and who claimed which. How many may hold one is kept here, by a counter under its row's lock and a check
 * on it: whatever the application thinks, nobody gets a place that is not there.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Demands1764000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demand_headings (
        place_path text not null collate "C",
        kind text not null check (kind in ('family','category')),
        items jsonb not null,
        version int not null default 1,
        primary key (place_path, kind)
      );

      create table demand_seats (
        id uuid primary key,
        kind text not null check (kind in ('post','need')),
        place_path text not null collate "C",
        capacity int not null check (capacity between 1 and 1000),
        taken int not null default 0,
        waiting int not null default 0 check (waiting >= 0),
        turns int not null default 0,
        open boolean not null,
        constraint demand_seats_enough check (taken between 0 and capacity)
      );

      create table service_post (
        id uuid primary key references demand_seats (id),
        place_path text not null collate "C",
        community_path text not null collate "C",
        family text not null,
        title text not null,
        words text not null,
        skills text[] not null,
        term_from date not null,
        term_to date,
        renews boolean not null,
        state text not null check (state in ('open','retired')),
        created_by uuid not null references account (id),
        created_at timestamptz not null,
        version int not null default 1,
        check (term_to is null or term_to > term_from)
      );
      create index service_post_list on service_post (community_path, state, family, title, id);

      create table service_need (
        id uuid primary key references demand_seats (id),
        place_path text not null collate "C",
        community_path text not null collate "C",
        number text,
        category text,
        title text not null,
        words text not null,
        private boolean not null,
        skills text[] not null,
        state text not null check (state in ('collected','accepted','declined','merged','open','asking','answered','met','withdrawn')),
        previous text,
        asker_id uuid not null references account (id),
        behalf jsonb,
        origin_kind text check (origin_kind in ('thread','case','visit')),
        origin_id uuid,
        asked_whom text,
        asked_at timestamptz,
        answer text,
        answered_at timestamptz,
        merged_into uuid references service_need (id),
        reason text,
        decided_by uuid references account (id),
        created_at timestamptz not null,
        published_at timestamptz,
        met_at timestamptz,
        version int not null default 1,
        check ((origin_kind is null) = (origin_id is null)),
        check ((number is null) = (published_at is null))
      );
      create unique index service_need_number on service_need (community_path, number);
      create index service_need_desk on service_need (community_path, state, created_at desc, id desc);
      create index service_need_published on service_need (community_path, published_at desc, id desc)
        where published_at is not null;
      create index service_need_asker on service_need (asker_id, created_at desc);
      create index service_need_origin on service_need (origin_id) where origin_id is not null;

      create table demand_number (
        community_path text not null collate "C",
        year int not null,
        last int not null,
        primary key (community_path, year)
      );

      create table demand_claim (
        id uuid primary key,
        seats_id uuid not null references demand_seats (id),
        place_path text not null collate "C",
        holder_kind text not null check (holder_kind in ('member','organization')),
        holder_id uuid not null,
        state text not null check (state in ('waiting','held','released','passed','ended','done')),
        turn int not null,
        claimed_by uuid not null references account (id),
        claimed_at timestamptz not null,
        held_at timestamptz,
        ended_at timestamptz,
        reason text,
        offered_kind text check (offered_kind in ('member','organization')),
        offered_id uuid,
        report text,
        case_id uuid,
        version int not null default 1,
        check ((offered_kind is null) = (offered_id is null)),
        unique (seats_id, turn)
      );
      create unique index demand_claim_current on demand_claim (seats_id, holder_kind, holder_id)
        where state in ('waiting','held');
      create index demand_claim_line on demand_claim (seats_id, turn) where state = 'waiting';
      create index demand_claim_holder on demand_claim (holder_id, claimed_at desc, id desc);
      create index demand_claim_offered on demand_claim (offered_id) where offered_id is not null;`);
    await runner.query(`
      create function demand_claim_count() returns trigger language plpgsql as $$
      declare
        seats uuid := coalesce(new.seats_id, old.seats_id);
        more int := 0;
        line int := 0;
      begin
        if tg_op <> 'INSERT' then
          more := more - (old.state = 'held')::int;
          line := line - (old.state = 'waiting')::int;
        end if;
        if tg_op <> 'DELETE' then
          more := more + (new.state = 'held')::int;
          line := line + (new.state = 'waiting')::int;
        end if;
        if more <> 0 or line <> 0 then
          update demand_seats set taken = taken + more, waiting = waiting + line
          where id = seats and (open or more + line <= 0);
          if not found then
            raise exception 'Nothing can be claimed here' using errcode = 'check_violation', constraint = 'demand_seats_open';
          end if;
        end if;
        return null;
      end $$;
      create trigger demand_claim_count after insert or delete or update of state on demand_claim
        for each row execute function demand_claim_count();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table demand_claim, demand_number, service_need, service_post, demand_seats, demand_headings;
      drop function demand_claim_count();`);
  }
}
