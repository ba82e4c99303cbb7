/** Those who checked in to a community to help there. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Members1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member (
        id uuid primary key,
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        kind text not null check (kind in ('party','volunteer')),
        state text not null check (state in ('pending','confirmed','declined','left')),
        skills text[] not null,
        wish text,
        unit text,
        unit_public boolean not null,
        pledge text,
        reason text,
        decided_by uuid references account (id),
        decided_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index member_current on member (account_id, place_path) where state in ('pending','confirmed');
      create index member_list on member (place_path, state);
      create index member_account on member (account_id, created_at desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table member');
  }
}
