/** The tree of places. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Places1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place (
        id uuid primary key,
        parent_id uuid references place (id),
        kind text not null check (kind in ('city','district','street','community','estate','building','household')),
        code text not null,
        path text not null collate "C" unique,
        name text not null,
        position int not null default 0,
        facts jsonb not null default '{}',
        version int not null default 1,
        created_at timestamptz not null
      );
      create index place_parent on place (parent_id, position, name);
      create index place_community on place (kind) where kind = 'community';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table place');
  }
}
