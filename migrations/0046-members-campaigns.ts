/** Campaigns in which members check in, with their targets; and rosters of whom a campaign expects, imported from a table. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MembersCampaigns1764000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checkin_campaign (
        id uuid primary key,
        place_path text not null collate "C",
        title text not null,
        words text not null,
        deadline timestamptz not null,
        state text not null check (state in ('open','closed')),
        opened_by uuid not null references account (id),
        opened_at timestamptz not null,
        closed_at timestamptz,
        reminded_at timestamptz,
        version int not null default 1
      );
      create index checkin_campaign_place on checkin_campaign (place_path, opened_at desc);
      create table checkin_target (
        id uuid primary key,
        campaign_id uuid not null references checkin_campaign (id) on delete cascade,
        unit_id uuid references work_unit (id),
        place_path text collate "C",
        target int not null check (target between 1 and 1000000),
        check (num_nonnulls(unit_id, place_path) = 1)
      );
      create unique index checkin_target_unit on checkin_target (campaign_id, unit_id) where unit_id is not null;
      create unique index checkin_target_place on checkin_target (campaign_id, place_path) where place_path is not null;
      create table checkin_campaign_member (
        campaign_id uuid not null references checkin_campaign (id) on delete cascade,
        member_id uuid not null references member (id),
        at timestamptz not null,
        primary key (campaign_id, member_id)
      );
      create index checkin_campaign_member_member on checkin_campaign_member (member_id);

      create table roster_import (
        id uuid primary key,
        campaign_id uuid not null references checkin_campaign (id),
        place_path text not null collate "C",
        file_name text not null,
        state text not null check (state in ('preview','applying','applied','undone','dropped')),
        columns jsonb not null,
        problems jsonb not null,
        total int not null,
        good int not null,
        bad int not null,
        twice int not null,
        done int not null default 0,
        imported_by uuid not null references account (id),
        created_at timestamptz not null,
        applied_at timestamptz,
        version int not null default 1
      );
      create index roster_import_campaign on roster_import (campaign_id, created_at desc);
      create table roster_import_row (
        import_id uuid not null references roster_import (id) on delete cascade,
        n int not null,
        data jsonb not null,
        primary key (import_id, n)
      );
      create table roster_person (
        id uuid primary key,
        campaign_id uuid not null references checkin_campaign (id),
        import_id uuid not null references roster_import (id),
        n int not null,
        place_path text not null collate "C",
        name text not null,
        phone text,
        unit text,
        unit_id uuid references work_unit (id),
        post text,
        building text,
        household text,
        member_id uuid references member (id),
        paper_at timestamptz,
        unique (import_id, n)
      );
      create unique index roster_person_phone on roster_person (campaign_id, phone) where phone is not null;
      create index roster_person_coverage on roster_person (campaign_id, place_path, unit_id);
      create index roster_person_member on roster_person (member_id) where member_id is not null;
      create index roster_person_unit on roster_person (unit_id) where unit_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table roster_person;
      drop table roster_import_row;
      drop table roster_import;
      drop table checkin_campaign_member;
      drop table checkin_target;
      drop table checkin_campaign;`);
  }
}
