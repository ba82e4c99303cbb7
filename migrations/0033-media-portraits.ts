/** Photos of oneself: at most one for each account. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MediaPortraits1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table portrait (
        account_id uuid primary key references account (id),
        photo jsonb not null,
        at timestamptz not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table portrait');
  }
}
