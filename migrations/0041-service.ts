/** What people did for others, what it counted by which rules, and who agreed to be shown for it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Service1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_rules (
        place_path text not null collate "C",
        version int not null check (version > 0),
        rules jsonb not null,
        note text,
        created_by uuid not null references account (id),
        created_at timestamptz not null,
        primary key (place_path, version)
      );
      create table service_entry (
        id uuid primary key,
        place_path text not null collate "C",
        state text not null check (state in ('recorded','confirmed','declined','withdrawn','reversed')),
        what text not null,
        category text not null,
        day date not null,
        served int not null check (served between 0 and 100000),
        served_account uuid references account (id),
        served_name text,
        photos jsonb not null,
        origin_kind text,
        origin_id uuid,
        group_id uuid,
        recorded_by uuid not null references account (id),
        recorded_as text not null check (recorded_as in ('self','staff','feature')),
        reason text,
        decided_by uuid references account (id),
        decided_as text check (decided_as in ('served','staff','verdict')),
        decided_at timestamptz,
        rules_version int check (rules_version >= 0),
        version int not null default 1,
        created_at timestamptz not null,
        check ((origin_kind is null) = (origin_id is null)),
        check ((rules_version is not null) = (state in ('confirmed','reversed')))
      );
      create unique index service_entry_origin on service_entry (origin_kind, origin_id, recorded_by)
        where origin_id is not null and state in ('recorded','confirmed','declined');
      create index service_entry_state on service_entry (place_path, state, id);
      create index service_entry_day on service_entry (place_path, day) where state = 'confirmed';
      create index service_entry_served on service_entry (served_account, id) where state = 'recorded';
      create index service_entry_group on service_entry (group_id, day) where state = 'confirmed' and group_id is not null;
      create table service_part (
        entry_id uuid not null references service_entry (id),
        account_id uuid not null references account (id),
        position int not null,
        minutes int not null check (minutes between 1 and 1440),
        stars int check (stars >= 0),
        points int check (points >= 0),
        primary key (entry_id, account_id)
      );
      create index service_part_account on service_part (account_id, entry_id);
      create table service_day (
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        day date not null,
        stars int not null,
        most int not null,
        primary key (account_id, place_path, day),
        constraint service_day_most check (stars between 0 and most)
      );
      create table service_consent (
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        shown boolean not null,
        at timestamptz not null,
        primary key (account_id, place_path)
      );
      create function service_refuse_own() returns trigger language plpgsql as $$
      begin
        if exists (select from public.service_part p where p.entry_id = new.id and p.account_id = new.decided_by) then
          raise exception 'nobody confirms what they did themselves' using errcode = '23514', constraint = 'service_entry_not_own';
        end if;
        return new;
      end $$;
      create trigger service_entry_not_own before update on service_entry
        for each row when (new.state = 'confirmed' and old.state <> 'confirmed') execute function service_refuse_own();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table service_consent, service_day, service_part, service_entry, service_rules;
      drop function service_refuse_own;`);
  }
}
