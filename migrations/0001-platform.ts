/** The platform's tables: events and who has had them, deadlines, idempotency keys, outbox, throttles. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event (
        id bigint generated always as identity primary key,
        type text not null,
        subject_kind text not null,
        subject_id uuid not null,
        seq int,
        place_path text,
        actor_id uuid,
        request_id text,
        at timestamptz not null,
        data jsonb not null
      );
      create index event_subject on event (subject_kind, subject_id, seq);
      create table event_delivery (
        event_id bigint not null references event (id),
        listener text not null,
        primary key (event_id, listener)
      );
      create table deadline (
        id uuid primary key,
        kind text not null,
        subject_id uuid not null,
        due_at timestamptz not null,
        unique (kind, subject_id)
      );
      create index deadline_due on deadline (due_at);
      create table idempotency_key (
        account_id uuid not null,
        key text not null,
        fingerprint text not null,
        response jsonb not null,
        at timestamptz not null,
        primary key (account_id, key)
      );
      create index idempotency_key_at on idempotency_key (at);
      create table outbox_message (
        id uuid primary key,
        channel text not null,
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null,
        sent_at timestamptz
      );
      create index outbox_message_created on outbox_message (created_at);
      create table throttle (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table throttle, outbox_message, idempotency_key, deadline, event_delivery, event');
  }
}
