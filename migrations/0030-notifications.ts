/** Notices to people, and one row per inbox that numbers them and counts what is unread. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_box (
        account_id uuid primary key references account (id),
        seq int not null,
        unread int not null check (unread >= 0)
      );
      create table notification (
        id uuid primary key,
        account_id uuid not null references account (id),
        seq int not null,
        event_id bigint not null references event (id),
        kind text not null,
        subject_kind text not null,
        subject_id uuid not null,
        actor_id uuid references account (id),
        params jsonb not null,
        created_at timestamptz not null,
        read_at timestamptz,
        unique (account_id, seq),
        unique (account_id, event_id, kind)
      );
      create index notification_unread on notification (account_id, seq) where read_at is null;
      create index notification_kind on notification (account_id, kind, seq);
      create index notification_subject on notification (account_id, subject_id) where read_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification, notification_box');
  }
}
