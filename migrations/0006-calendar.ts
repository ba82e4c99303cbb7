/** Working calendars of communities. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Calendar1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar (
        place_path text primary key collate "C",
        zone text not null,
        weekly jsonb not null,
        holidays text not null check (holidays in ('china','none')),
        exceptions jsonb not null,
        terms jsonb not null,
        version int not null default 1,
        updated_at timestamptz not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar');
  }
}
