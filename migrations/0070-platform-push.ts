/** The keys that sign our pushes: one pair for the installation, made at first use. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformPush1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table push_key (
        id int primary key check (id = 1),
        public_key text not null,
        private_key text not null,
        created_at timestamptz not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table push_key');
  }
}
