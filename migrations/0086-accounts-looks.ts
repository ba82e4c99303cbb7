/** Who looked at whose masked facts, of every feature in one table; what cases kept of their own moves there. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Looks1764000000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table look (
        id uuid primary key,
        about_id uuid references account (id),
        by_id uuid not null references account (id),
        what text not null,
        subject_kind text not null,
        subject_id uuid not null,
        place_path text not null collate "C",
        reason text not null,
        at timestamptz not null
      );
      create index look_about on look (about_id, at desc, id desc);
      create index look_place on look (place_path, at desc);
      insert into look (id, about_id, by_id, what, subject_kind, subject_id, place_path, reason, at)
        select r.id, p.account_id, r.account_id, 'case-contact', 'case', r.case_id, c.place_path, r.reason, r.at
        from case_reveal r join case_person p on p.id = r.person_id join case_file c on c.id = r.case_id;
      drop table case_reveal;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_reveal (
        id uuid primary key,
        case_id uuid not null references case_file (id),
        person_id uuid not null references case_person (id),
        account_id uuid not null references account (id),
        reason text not null,
        at timestamptz not null
      );
      create index case_reveal_person on case_reveal (person_id, at);
      drop table look;`);
  }
}
