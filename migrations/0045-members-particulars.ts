/** The seven particulars of a member with a say on each, the letter, the question asked back; units that employ. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MembersParticulars1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_unit (
        id uuid primary key,
        place_path text not null collate "C",
        name text not null,
        kind text not null check (kind in ('government','institution','enterprise','school','hospital','social','other')),
        contact_name text,
        contact_phone text,
        merged_into uuid references work_unit (id),
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index work_unit_name on work_unit (place_path, name) where merged_into is null;
      create index work_unit_merged on work_unit (merged_into) where merged_into is not null;
      create table work_unit_pairing (
        unit_id uuid not null references work_unit (id) on delete cascade,
        place_path text not null collate "C",
        paired_by uuid not null references account (id),
        paired_at timestamptz not null,
        primary key (unit_id, place_path)
      );
      create index work_unit_pairing_place on work_unit_pairing (place_path);

      alter table member
        add column real_name text,
        add column photo jsonb,
        add column birth_year int check (birth_year between 1900 and 2100),
        add column gender text check (gender in ('female','male')),
        add column unit_id uuid references work_unit (id),
        add column post text,
        add column building_id uuid references place (id) on delete set null,
        add column household text,
        add column phone text,
        add column letter jsonb,
        add column shown jsonb not null default '{}',
        add column question text,
        add column answer text,
        add column previous_state text,
        add column moved_from uuid references member (id),
        drop constraint member_state_check,
        add constraint member_state_check
          check (state in ('pending','asked','confirmed','declined','lapsed','moved','left'));
      update member set shown = '{"unit":"residents"}' where unit_public;
      alter table member drop column unit_public;
      drop index member_current;
      create unique index member_current on member (account_id, place_path)
        where state in ('pending','asked','confirmed','lapsed');
      create index member_unit on member (unit_id) where unit_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member
        add column unit_public boolean not null default false,
        drop column real_name, drop column photo, drop column birth_year, drop column gender, drop column unit_id,
        drop column post, drop column building_id, drop column household, drop column phone, drop column letter,
        drop column shown, drop column question, drop column answer, drop column previous_state, drop column moved_from,
        drop constraint member_state_check;
      delete from member where state in ('asked','lapsed','moved');
      alter table member add constraint member_state_check check (state in ('pending','confirmed','declined','left'));
      create unique index member_current on member (account_id, place_path) where state in ('pending','confirmed');
      drop table work_unit_pairing;
      drop table work_unit;`);
  }
}
