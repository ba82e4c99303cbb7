/** A reply seldom changes what lists of threads are sorted by, so most replies leave their indexes alone. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_HOT = `
  create index thread_board_hot on thread (board_id, audience, pinned, hot, id) where deleted_at is null;
  create index thread_place_hot on thread (place_path, audience, hot, id) where deleted_at is null;`;
const AGE = `extract(epoch from created_at at time zone 'UTC')::float8 / 172800`;

export class ForumBusyThreads1764000000034 implements MigrationInterface {
  /** A step of 0.05 is two hours and a half of age, or an eighth more replies. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread drop column hot;
      alter table thread add column hot float8 not null
        generated always as (round(log((reply_count + 2)::float8) * 20) / 20 + ${AGE}) stored;
      alter table thread set (fillfactor = 90);
      ${BY_HOT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread drop column hot;
      alter table thread add column hot float8 not null
        generated always as (log((reply_count + 2)::float8) + ${AGE}) stored;
      alter table thread reset (fillfactor);
      ${BY_HOT}`);
  }
}
