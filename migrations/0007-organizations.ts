/** Organizations that help, and how they were vetted. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organizations1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organization (
        id uuid primary key,
        place_path text not null collate "C",
        kind text not null check (kind in ('merchant','charity','property','station')),
        name text not null,
        state text not null check (state in ('applied','approved','declined','suspended')),
        introduction text not null,
        address text,
        public_phone text,
        photos jsonb not null,
        contact_name text not null,
        contact_phone text not null,
        licence jsonb,
        categories text[] not null,
        area_paths text[] collate "C" not null,
        reason text,
        applied_by uuid not null references account (id),
        decided_by uuid references account (id),
        decided_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index organization_name on organization (place_path, name) where state <> 'declined';
      create index organization_list on organization (place_path, state, name, id);
      create index organization_applicant on organization (applied_by) where state = 'applied';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organization');
  }
}
