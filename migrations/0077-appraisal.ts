/** Year-end appraisals: rounds, members in them, reviews that were drawn, packs for units. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Appraisal1764000000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appraisal_round (
        id uuid primary key,
        place_path text not null collate "C",
        year int not null,
        state text not null check (state in ('draft','reporting','reviewing','tallied','published','frozen','cancelled')),
        weights jsonb not null,
        questions jsonb not null,
        scale jsonb not null,
        full_minutes int not null check (full_minutes > 0),
        full_stars int not null check (full_stars >= 0),
        reviews_each int not null check (reviews_each between 1 and 10),
        report_until timestamptz not null,
        review_until timestamptz not null,
        objection_days int not null,
        object_until timestamptz,
        hands uuid[] not null,
        version int not null default 1,
        created_at timestamptz not null,
        check ((weights->>'report')::int + (weights->>'ledger')::int + (weights->>'peers')::int + (weights->>'residents')::int = 100)
      );
      create unique index appraisal_round_year on appraisal_round (place_path, year) where state <> 'cancelled';

      create table appraisal_subject (
        id uuid primary key,
        round_id uuid not null references appraisal_round (id),
        account_id uuid not null references account (id),
        unit text,
        answers jsonb,
        reported_at timestamptz,
        parts jsonb,
        total int check (total between 0 and 1000),
        grade int,
        decided_grade int,
        objection text,
        objected_at timestamptz,
        upheld boolean,
        reason text,
        decided_by uuid references account (id),
        decided_at timestamptz,
        unique (round_id, account_id),
        check ((objection is null) = (objected_at is null)),
        check ((upheld is null) = (decided_at is null))
      );
      create index appraisal_subject_account on appraisal_subject (account_id);
      create index appraisal_subject_unit on appraisal_subject (round_id, unit);

      create table appraisal_review (
        reviewer_id uuid not null references appraisal_subject (id),
        subject_id uuid not null references appraisal_subject (id),
        mark int check (mark between 1 and 5),
        words text,
        primary key (reviewer_id, subject_id),
        check (reviewer_id <> subject_id)
      );
      create index appraisal_review_subject on appraisal_review (subject_id);

      create table appraisal_pack (
        id uuid primary key,
        round_id uuid not null references appraisal_round (id),
        unit text not null,
        token_hash bytea not null unique,
        code_hash bytea not null,
        wrong int not null default 0,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        acknowledged_by text,
        acknowledged_at timestamptz,
        made_by uuid not null references account (id),
        created_at timestamptz not null,
        check ((acknowledged_by is null) = (acknowledged_at is null))
      );
      create unique index appraisal_pack_unit on appraisal_pack (round_id, unit) where revoked_at is null;
      create table appraisal_pack_opening (
        id uuid primary key,
        pack_id uuid not null references appraisal_pack (id),
        what text not null check (what in ('opened','wrong-code','printed','acknowledged')),
        at timestamptz not null
      );
      create index appraisal_pack_opening_pack on appraisal_pack_opening (pack_id, at);

      -- What is final stays as it was, whoever tries.
      create function appraisal_is_final() returns trigger language plpgsql as $$
      begin
        if exists (select from appraisal_round where id = old.round_id and state = 'frozen') then
          raise exception 'this appraisal is final' using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger appraisal_is_final before update on appraisal_subject
        for each row execute function appraisal_is_final();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table appraisal_pack_opening, appraisal_pack, appraisal_review, appraisal_subject, appraisal_round;
      drop function appraisal_is_final`);
  }
}
