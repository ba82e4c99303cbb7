/** Accounts, their sessions, rights and one-time codes. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key,
        phone text unique,
        email text unique,
        name text not null,
        password_hash text not null,
        language text not null default 'zh',
        home_path text collate "C",
        display jsonb not null default '{}',
        consent jsonb not null default '{}',
        version int not null default 1,
        created_at timestamptz not null,
        check (phone is not null or email is not null)
      );
      create index account_home_name on account (home_path, name text_pattern_ops);
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account (id),
        device text not null default '',
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_account on session (account_id);
      create table account_grant (
        id uuid primary key,
        account_id uuid not null references account (id),
        role text not null check (role in ('resident','member','staff','supervisor','administrator','manager','worker')),
        path text not null collate "C",
        subject_kind text,
        subject_id uuid,
        granted_by uuid,
        granted_at timestamptz not null,
        unique nulls not distinct (account_id, role, path, subject_kind, subject_id)
      );
      create index account_grant_path on account_grant (path, role);
      create index account_grant_subject on account_grant (subject_kind, subject_id) where subject_id is not null;
      create table recovery_code (
        account_id uuid primary key references account (id),
        code_hash bytea not null,
        expires_at timestamptz not null,
        tries int not null default 0
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recovery_code, account_grant, session, account');
  }
}
