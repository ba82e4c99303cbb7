/** Who lives where, and the codes on buildings' notices that prove it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Residents1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency (
        id uuid primary key,
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        building_id uuid references place (id),
        household text,
        state text not null check (state in ('pending','confirmed','declined','moved')),
        reason text,
        decided_by uuid references account (id),
        decided_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index residency_current on residency (account_id) where state in ('pending','confirmed');
      create index residency_account on residency (account_id, created_at desc);
      create index residency_queue on residency (place_path, state, id);
      create table invitation (
        id uuid primary key,
        building_id uuid not null references place (id),
        place_path text not null collate "C",
        code text not null unique,
        uses int not null default 0,
        created_by uuid not null references account (id),
        created_at timestamptz not null,
        revoked_at timestamptz
      );
      create unique index invitation_valid on invitation (building_id) where revoked_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitation, residency');
  }
}
