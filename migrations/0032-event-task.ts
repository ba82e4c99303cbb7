/** The kind of job that hands events to their listeners: there before the first event, because writing one names it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EventTask1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into graphile_worker._private_tasks (identifier) values ('event') on conflict (identifier) do nothing`,
    );
  }

  /** Stays: jobs may wait for it. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
