/** The public identity board: what each member agreed to show, what staff have published of it, and the batches. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MembersBoard1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_board_batch (
        id uuid primary key,
        place_path text not null collate "C",
        number int not null,
        title text not null,
        people int not null,
        published_by uuid not null references account (id),
        published_at timestamptz not null,
        withdrawn_by uuid references account (id),
        withdrawn_at timestamptz,
        reason text,
        unique (place_path, number)
      );
      create table member_board (
        member_id uuid primary key references member (id) on delete cascade,
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        state text not null check (state in ('off','waiting','shown')),
        audience text not null check (audience in ('neighbours','public')),
        searchable boolean not null,
        show_photo boolean not null,
        show_building boolean not null,
        show_pledge boolean not null,
        show_skills boolean not null,
        show_stars boolean not null,
        building_id uuid references place (id) on delete set null,
        posts text[] not null default '{}',
        agreed_at timestamptz,
        batch_id uuid references member_board_batch (id),
        name text collate "C",
        pledge text,
        skills text[],
        reason text,
        version int not null default 1,
        constraint member_board_agreed check (state = 'off' or agreed_at is not null),
        constraint member_board_published check (state <> 'shown' or (batch_id is not null and name is not null)),
        constraint member_board_searchable check (not searchable or audience = 'public')
      );
      create unique index member_board_account on member_board (account_id, place_path) where state <> 'off';
      create index member_board_shown on member_board (place_path, name, member_id) where state = 'shown';
      create index member_board_public on member_board (place_path, name, member_id)
        where state = 'shown' and audience = 'public';
      create index member_board_found on member_board (member_id) where state = 'shown' and searchable;
      create index member_board_batch_of on member_board (batch_id) where batch_id is not null;
      create table member_board_tag (
        place_path text not null collate "C",
        kind text not null check (kind in ('building','post','skill')),
        tag text not null collate "C",
        name text not null collate "C",
        member_id uuid not null references member_board (member_id) on delete cascade,
        public boolean not null,
        primary key (place_path, kind, tag, name, member_id)
      );
      create index member_board_tag_public on member_board_tag (place_path, kind, tag, name, member_id) where public;
      create index member_board_tag_member on member_board_tag (member_id);`);
    await runner.query(TAGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table member_board_tag, member_board, member_board_batch;
      drop function member_board_keep_tags;`);
  }
}

/** Under which building, post and skill somebody is found: what the board shows of them, whichever way it came to be shown. */
const TAGS = `
  create function member_board_keep_tags() returns trigger language plpgsql as $$
  begin
    delete from member_board_tag where member_id = new.member_id;
    if new.state = 'shown' then
      insert into member_board_tag (place_path, kind, tag, name, member_id, public)
      select distinct new.place_path, t.kind, t.tag, new.name, new.member_id, new.audience = 'public'
      from (
        select 'building' as kind, new.building_id::text as tag where new.show_building and new.building_id is not null
        union all select 'post', post from unnest(new.posts) post
        union all select 'skill', skill from unnest(new.skills) skill where new.show_skills
      ) t;
    end if;
    return null;
  end $$;
  create trigger member_board_tags after insert or update on member_board
    for each row execute function member_board_keep_tags();`;
