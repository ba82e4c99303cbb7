/** How notices leave the house: devices, choices, what is to be sent, and what became of it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsSending1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table push_device (
        id uuid primary key,
        account_id uuid not null references account (id),
        session_id uuid not null references session (id) on delete cascade,
        endpoint text not null unique,
        p256dh text not null,
        auth text not null,
        label text not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        delivered_at timestamptz
      );
      create index push_device_account on push_device (account_id);
      create index push_device_session on push_device (session_id);
      create table notice_setting (
        account_id uuid primary key references account (id),
        quiet boolean not null,
        quiet_from smallint not null check (quiet_from between 0 and 1439),
        quiet_to smallint not null check (quiet_to between 0 and 1439),
        zone text,
        digest_at smallint not null check (digest_at between 0 and 1439),
        digest_every text not null check (digest_every in ('day','week')),
        details boolean not null,
        version int not null default 1,
        updated_at timestamptz not null
      );
      create table notice_choice (
        account_id uuid not null references account (id),
        group_name text not null,
        channel text not null,
        mode text not null check (mode in ('now','fallback','digest','off')),
        primary key (account_id, group_name, channel)
      );
      create table notice_todo (
        notification_id uuid primary key,
        account_id uuid not null,
        place_path text collate "C"
      );
      create table notice_delivery (
        id uuid primary key,
        notification_id uuid not null references notification (id),
        account_id uuid not null references account (id),
        channel text not null check (channel in ('push','wechat','mail','sms')),
        device_id uuid,
        to_label text not null,
        mode text not null check (mode in ('now','fallback','digest')),
        state text not null check (state in ('waiting','sent','seen','gone','failed','expired')),
        place_path text collate "C",
        due_at timestamptz not null,
        taken_at timestamptz,
        tries int not null default 0,
        reason text,
        created_at timestamptz not null,
        done_at timestamptz,
        shown_at timestamptz,
        unique nulls not distinct (notification_id, channel, device_id)
      );
      create index notice_delivery_due on notice_delivery (due_at) where state = 'waiting';
      create index notice_delivery_account on notice_delivery (account_id, id);
      alter table notification_box add column reach boolean not null default false;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification_box drop column reach;
      drop table notice_delivery, notice_todo, notice_choice, notice_setting, push_device;`);
  }
}
