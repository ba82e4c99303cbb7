/** Honour rolls, frozen once they are published; nominations of good neighbours; votes on them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ServiceRolls1764000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_ballot (
        id uuid primary key,
        place_path text not null collate "C",
        title text not null,
        seats int not null check (seats between 1 and 100),
        state text not null check (state in ('open','closed','cancelled')),
        reason text,
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        created_by uuid not null references account (id),
        version int not null default 1
      );
      create index service_ballot_list on service_ballot (place_path, id);
      create table service_nomination (
        id uuid primary key,
        place_path text not null collate "C",
        account_id uuid not null references account (id),
        by_account uuid not null references account (id),
        story text not null,
        photos jsonb not null,
        origin_kind text,
        origin_id uuid,
        state text not null check (state in ('waiting','accepted','declined','withdrawn')),
        reason text,
        decided_by uuid references account (id),
        decided_at timestamptz,
        ballot_id uuid references service_ballot (id),
        version int not null default 1,
        created_at timestamptz not null,
        constraint service_nomination_other check (account_id <> by_account),
        check ((origin_kind is null) = (origin_id is null)),
        check (ballot_id is null or state = 'accepted'),
        unique (id, ballot_id)
      );
      create index service_nomination_list on service_nomination (place_path, state, id);
      create index service_nomination_ballot on service_nomination (ballot_id) where ballot_id is not null;
      create unique index service_nomination_once on service_nomination (by_account, account_id, place_path) where state = 'waiting';
      create table service_vote (
        ballot_id uuid not null references service_ballot (id),
        account_id uuid not null references account (id),
        nomination_id uuid not null,
        at timestamptz not null,
        primary key (ballot_id, account_id),
        foreign key (nomination_id, ballot_id) references service_nomination (id, ballot_id)
      );
      create index service_vote_nomination on service_vote (nomination_id);
      create table service_roll (
        id uuid primary key,
        place_path text not null collate "C",
        scope_path text not null collate "C",
        kind text not null check (kind in ('service','vote')),
        title text not null,
        period_from date not null,
        period_to date not null,
        state text not null check (state in ('published','withdrawn')),
        reason text,
        ballot_id uuid unique references service_ballot (id),
        published_by uuid references account (id),
        published_at timestamptz not null,
        version int not null default 1,
        check (period_from <= period_to)
      );
      create index service_roll_list on service_roll (place_path, id);
      create table service_roll_line (
        roll_id uuid not null references service_roll (id),
        account_id uuid not null references account (id),
        rank int not null,
        stars int not null,
        minutes int not null,
        served int not null,
        votes int,
        words text,
        entries uuid[] not null,
        primary key (roll_id, account_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table service_roll_line, service_roll, service_vote, service_nomination, service_ballot');
  }
}
