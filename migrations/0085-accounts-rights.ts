/** Rights that end by themselves, rights lent to somebody, and a record of each that was given or taken. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rights1764000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account_grant
        add until timestamptz,
        add lent_from uuid references account_grant (id),
        add check (lent_from is null or until is not null);
      create index account_grant_lent on account_grant (lent_from) where lent_from is not null;
      create table grant_record (
        id uuid primary key,
        account_id uuid not null references account (id),
        role text not null,
        path text not null collate "C",
        subject_kind text,
        subject_id uuid,
        given boolean not null,
        until timestamptz,
        lent_by uuid references account (id),
        by_id uuid references account (id),
        at timestamptz not null
      );
      create index grant_record_path on grant_record (path, at desc, id) where subject_id is null;
      create index grant_record_subject on grant_record (subject_id, at desc, id) where subject_id is not null;
      create index grant_record_account on grant_record (account_id, at desc, id);
      insert into grant_record (id, account_id, role, path, subject_kind, subject_id, given, by_id, at)
        select gen_random_uuid(), account_id, role, path, subject_kind, subject_id, true, granted_by, granted_at
        from account_grant;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table grant_record;
      delete from account_grant where lent_from is not null;
      alter table account_grant drop column lent_from, drop column until;`);
  }
}
