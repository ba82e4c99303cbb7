/** Groups of a community: studios, teams, branches, homes of a sector; and who belongs to them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Groups1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table community_group (
        id uuid primary key,
        place_path text not null collate "C",
        kind text not null check (kind in ('studio','service-team','hobby-team','branch','sector-home')),
        name text not null,
        state text not null check (state in ('proposed','active','resting','closed','declined')),
        introduction text not null,
        aims text not null,
        joining text not null check (joining in ('open','approval','invitation')),
        reach text not null check (reach in ('community','anywhere')),
        meetings jsonb not null,
        photos jsonb not null,
        reason text,
        founded_by uuid not null references account (id),
        decided_by uuid references account (id),
        decided_at timestamptz,
        member_count int not null default 0 check (member_count >= 0),
        activities int not null default 0 check (activities >= 0),
        served int not null default 0 check (served >= 0),
        minutes int not null default 0 check (minutes >= 0),
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index community_group_name on community_group (place_path, name) where state in ('proposed','active','resting');
      create index community_group_list on community_group (place_path, state, name, id);
      create index community_group_founder on community_group (founded_by) where state = 'proposed';

      create table group_membership (
        group_id uuid not null references community_group (id),
        account_id uuid not null references account (id),
        state text not null check (state in ('asked','invited','joined','left','declined','removed')),
        leader boolean not null,
        note text,
        since timestamptz not null,
        primary key (group_id, account_id),
        check (state = 'joined' or not leader)
      );
      create index group_membership_account on group_membership (account_id, since desc);
      create index group_membership_state on group_membership (group_id, state);

      -- An active group has a leader, however it came to be active and whoever left.
      create function group_is_led() returns trigger language plpgsql as $$
      declare which uuid;
      begin
        if tg_table_name = 'community_group' then which := new.id; else which := old.group_id; end if;
        -- two leaders who go at once wait for each other here
        perform from community_group where id = which for no key update;
        if exists (select from community_group where id = which and state = 'active')
          and not exists (select from group_membership where group_id = which and leader) then
          raise exception 'group % is active without a leader', which using errcode = 'check_violation', constraint = 'group_is_led';
        end if;
        return null;
      end $$;
      create constraint trigger group_is_led after insert or update of state on community_group
        deferrable initially deferred for each row when (new.state = 'active') execute function group_is_led();
      create constraint trigger group_is_led after update or delete on group_membership
        deferrable initially deferred for each row when (old.leader) execute function group_is_led();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_membership; drop table community_group; drop function group_is_led');
  }
}
