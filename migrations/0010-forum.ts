/** The forum: boards, threads, posts and their history, how far each has read, drafts. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Forum1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table board (
        id uuid primary key,
        place_path text not null collate "C",
        name_zh text not null,
        name_en text not null,
        description text not null default '',
        icon text not null default 'messages-square',
        pillar text not null check (pillar in ('members','culture','services','aid')),
        audience text check (audience in ('public','author-and-staff')),
        position int not null default 0,
        thread_count int not null default 0,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index board_place on board (place_path, position);

      create table thread (
        id uuid primary key,
        board_id uuid not null references board (id),
        place_path text not null collate "C",
        author_id uuid not null references account (id),
        author_badge text not null check (author_badge in ('staff','member','resident','unconfirmed')),
        title text not null,
        excerpt text not null default '',
        cover jsonb not null default '[]',
        photo_count int not null default 0,
        audience text not null check (audience in ('public','author-and-staff')),
        category text,
        spot jsonb,
        spot_path text collate "C",
        attachments jsonb not null default '[]',
        pinned boolean not null default false,
        closed boolean not null default false,
        seq int not null default 0,
        released int not null default 0,
        floors int not null default 0,
        reply_count int not null default 0,
        view_count int not null default 0,
        created_at timestamptz not null,
        -- ten times the replies weigh as much as two days: sorts without being rewritten as time passes
        hot double precision not null generated always as (
          log((reply_count + 2)::float8) + extract(epoch from created_at at time zone 'UTC')::float8 / 172800) stored,
        last_reply_at timestamptz not null,
        deleted_at timestamptz,
        deleted_by uuid,
        version int not null default 1
      );
      create index thread_board_last on thread (board_id, audience, pinned, last_reply_at, id) where deleted_at is null;
      create index thread_board_new on thread (board_id, audience, pinned, created_at, id) where deleted_at is null;
      create index thread_board_hot on thread (board_id, audience, pinned, hot, id) where deleted_at is null;
      create index thread_place_new on thread (place_path, audience, created_at, id) where deleted_at is null;
      create index thread_place_hot on thread (place_path, audience, hot, id) where deleted_at is null;
      create index thread_spot on thread (spot_path, created_at) where spot_path is not null and deleted_at is null;
      create index thread_author on thread (author_id, created_at);

      create table post (
        id uuid primary key,
        thread_id uuid not null references thread (id),
        place_path text not null collate "C",
        author_id uuid not null references account (id),
        author_badge text not null check (author_badge in ('staff','member','resident','unconfirmed')),
        seq int not null,
        nth int not null,
        floor int,
        parent_id uuid references post (id),
        replies int not null default 0,
        source text not null,
        html text not null,
        photos jsonb not null default '[]',
        mentions jsonb not null default '[]',
        quote_id uuid,
        quote jsonb,
        created_at timestamptz not null,
        edited_at timestamptz,
        edited_by uuid,
        deleted_at timestamptz,
        deleted_by uuid,
        version int not null default 1,
        check ((floor is null) = (parent_id is not null))
      );
      create unique index post_floor on post (thread_id, floor) where floor is not null;
      create unique index post_seq on post (thread_id, seq);
      create index post_parent on post (parent_id, seq) where parent_id is not null;
      create index post_thread_author on post (thread_id, author_id, floor) where floor is not null;
      create index post_author on post (author_id, created_at);
      create index post_quote on post (quote_id) where quote_id is not null;

      create table post_revision (
        post_id uuid not null references post (id),
        version int not null,
        title text,
        source text not null,
        html text not null,
        photos jsonb not null default '[]',
        editor_id uuid not null references account (id),
        at timestamptz not null,
        primary key (post_id, version)
      );

      create table read_mark (
        account_id uuid not null references account (id),
        thread_id uuid not null references thread (id),
        seq int not null,
        nth int not null,
        at timestamptz not null,
        primary key (account_id, thread_id)
      );

      create table draft (
        account_id uuid not null references account (id),
        key text not null,
        body jsonb not null,
        version int not null default 1,
        saved_at timestamptz not null,
        primary key (account_id, key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft, read_mark, post_revision, post, thread, board');
  }
}
