/** The public counters: one fact row per case, one row per person who took part, one row of sums per community. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Statistics1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_fact (
        case_id uuid primary key,
        place_path text not null collate "C",
        seq int not null,
        received boolean not null,
        solved boolean not null
      );
      create index case_fact_place on case_fact (place_path);
      create table participant (
        place_path text not null collate "C",
        person_id uuid not null,
        primary key (place_path, person_id)
      );
      create table community_counter (
        place_path text primary key collate "C",
        received int not null default 0,
        solved int not null default 0,
        taking_part int not null default 0
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table community_counter, participant, case_fact');
  }
}
