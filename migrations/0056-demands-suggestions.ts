/** Whom staff asked to have a look at a post or need. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DemandsSuggestions1764000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demand_suggestion (
        seats_id uuid not null references demand_seats (id),
        account_id uuid not null references account (id),
        by_id uuid not null references account (id),
        at timestamptz not null,
        primary key (seats_id, account_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table demand_suggestion');
  }
}
