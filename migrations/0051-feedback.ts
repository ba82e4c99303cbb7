/** What residents say about those who help: thanks, pennants, complaints; with the answer and what staff decided. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Feedback1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback (
        id uuid primary key,
        place_path text not null collate "C",
        kind text not null check (kind in ('thanks','complaint')),
        giver_id uuid not null references account (id),
        giver_named boolean not null,
        member_id uuid references member (id),
        account_id uuid references account (id),
        organization_id uuid references organization (id),
        words text not null,
        photos jsonb not null,
        pennant jsonb,
        state text not null check (state in ('given','replied','published','closed','declined','withdrawn')),
        reply text,
        replied_at timestamptz,
        reply_due_at timestamptz not null,
        answer text,
        reason text,
        decided_by uuid references account (id),
        decided_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        constraint feedback_receiver check (
          (member_id is not null and account_id is not null and organization_id is null)
          or (member_id is null and account_id is null and organization_id is not null and kind = 'thanks')),
        constraint feedback_not_oneself check (giver_id <> account_id),
        constraint feedback_pennant check (pennant is null or kind = 'thanks'),
        constraint feedback_heard check (kind = 'thanks' or state <> 'published' or replied_at is not null or decided_at >= reply_due_at)
      );
      create index feedback_wall on feedback (place_path, decided_at desc, id desc) where state = 'published';
      create index feedback_account on feedback (account_id, created_at desc, id desc) where account_id is not null;
      create index feedback_organization on feedback (organization_id, created_at desc, id desc) where organization_id is not null;
      create index feedback_giver on feedback (giver_id, created_at desc, id desc);
      create index feedback_queue on feedback (place_path, state, created_at, id);
      create unique index feedback_one_complaint on feedback (giver_id, account_id)
        where kind = 'complaint' and state in ('given','replied');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback');
  }
}
