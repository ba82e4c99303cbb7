/** Cases: categories, files, the people they are about, the words of each step, call-backs, and the numbers given out. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cases1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_category (
        id uuid primary key,
        community_path text not null collate "C",
        code text not null,
        zh text not null,
        en text not null,
        icon text not null,
        pillar text not null check (pillar in ('members','culture','services','aid')),
        grade text not null check (grade in ('emergency','urgent','ordinary','complex')),
        private boolean not null,
        after_photo boolean not null,
        unit_kind text check (unit_kind in ('member','organization')),
        unit_id uuid,
        unit_name text,
        audience text check (audience in ('public','author-and-staff')),
        masked boolean not null,
        position int not null,
        active boolean not null,
        version int not null,
        created_at timestamptz not null,
        unique (community_path, code)
      );
      create table case_counter (
        community_path text not null,
        year int not null,
        last int not null,
        primary key (community_path, year)
      );
      create table case_file (
        id uuid primary key,
        number text not null,
        version int not null,
        community_id uuid not null,
        community_path text not null collate "C",
        place_id uuid not null,
        place_path text not null collate "C",
        place_name text not null,
        area text not null,
        estate text not null,
        category_id uuid not null references case_category (id),
        thread_id uuid,
        channel text not null,
        private boolean not null,
        title text not null,
        description text not null,
        photos jsonb not null,
        after_photos jsonb not null,
        public_title text not null,
        public_area text not null,
        public_at timestamptz not null,
        public_key text not null collate "C",
        state text not null,
        previous text,
        grade text,
        lead_kind text,
        lead_id uuid,
        lead_name text,
        signed_by uuid,
        handler_name text,
        handlers uuid[] not null,
        visitor_id uuid,
        appointment_at timestamptz,
        finding text,
        outcome text,
        round int not null,
        returns int not null,
        return_until timestamptz,
        undecided boolean not null,
        submitted_at timestamptz not null,
        accept_by timestamptz not null,
        accepted_at timestamptz,
        dispatched_at timestamptz,
        handling_from timestamptz,
        due_at timestamptz,
        paused_at timestamptz,
        pauses jsonb not null,
        answer_by timestamptz,
        first_contact_at timestamptz,
        finished_at timestamptz,
        closed_at timestamptz,
        overdue boolean not null,
        next_at timestamptz not null,
        updated_at timestamptz not null,
        unique (community_path, number)
      );
      -- One thread, one case that is under way or was done; after a rejection or a withdrawal there may be another.
      create unique index case_file_thread on case_file (thread_id)
        where thread_id is not null and state not in ('rejected', 'withdrawn', 'merged');
      -- With the words that the desk searches: a rare one is looked for in the index alone, in order.
      create index case_file_due on case_file (community_path, next_at, id) include (number, title);
      create index case_file_state_due on case_file (community_path, state, next_at, id);
      create index case_file_category_due on case_file (community_path, category_id, next_at, id);
      create index case_file_grade_due on case_file (community_path, grade, next_at, id);
      create index case_file_new on case_file (community_path, submitted_at desc, id desc) include (number, title);
      create index case_file_state_new on case_file (community_path, state, submitted_at desc, id desc);
      create index case_file_overdue on case_file (community_path, next_at, id)
        where overdue and closed_at is null;
      create index case_file_counts on case_file (community_path, state, overdue);
      create index case_file_public on case_file (community_path, public_at desc, public_key desc);
      create index case_file_public_state on case_file (community_path, state, public_at desc, public_key desc);
      create index case_file_lead on case_file (lead_id, next_at, id) where lead_id is not null;
      create index case_file_visitor on case_file (visitor_id) where visitor_id is not null;
      create table case_person (
        id uuid primary key,
        case_id uuid not null references case_file (id),
        "as" text not null check ("as" in ('reporter','concerned')),
        account_id uuid references account (id),
        name text,
        phone text,
        words text,
        consent boolean not null
      );
      create index case_person_case on case_person (case_id);
      create index case_person_account on case_person (account_id) where account_id is not null;
      create table case_reveal (
        id uuid primary key,
        case_id uuid not null references case_file (id),
        person_id uuid not null references case_person (id),
        account_id uuid not null references account (id),
        reason text not null,
        at timestamptz not null
      );
      create index case_reveal_person on case_reveal (person_id, at);
      create table case_entry (
        case_id uuid not null references case_file (id),
        seq int not null,
        "values" jsonb,
        photos jsonb not null,
        by_name text,
        by_unit text,
        private_words text,
        private_photos jsonb not null,
        private_for text not null check (private_for in ('parties','work')),
        primary key (case_id, seq)
      );
      create table case_callback (
        id uuid primary key,
        case_id uuid not null references case_file (id),
        round int not null,
        person_id uuid not null references case_person (id),
        "as" text not null check ("as" in ('reporter','concerned')),
        account_id uuid,
        standing text not null check (standing in ('open','answered','unreached','expired','undecided')),
        attempts int not null,
        contacted boolean,
        solved boolean,
        satisfied text check (satisfied in ('yes','basically','no')),
        words text,
        expires_at timestamptz not null,
        answered_at timestamptz,
        answered_by uuid,
        unique (case_id, round, person_id)
      );
      create index case_callback_account on case_callback (account_id) where standing = 'open';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table case_callback, case_entry, case_reveal, case_person, case_file, case_counter, case_category cascade',
    );
  }
}
