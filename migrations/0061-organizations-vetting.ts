/** What staff look at before they vouch for an organization, the charter it signs, what was done with it; and when it is open. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganizationsVetting1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organization
        add column hours jsonb,
        add column warnings int not null default 0 check (warnings >= 0),
        add column suspended_until timestamptz,
        drop constraint organization_state_check,
        add constraint organization_state_check check (state in ('applied','approved','declined','suspended','left'));
      drop index organization_name;
      create unique index organization_name on organization (place_path, name) where state not in ('declined','left');

      create table organization_item (
        id uuid primary key,
        place_path text not null collate "C",
        kind text not null check (kind in ('merchant','charity','property','station')),
        zh text not null,
        en text not null,
        required boolean not null,
        position int not null,
        retired_at timestamptz
      );
      create index organization_item_list on organization_item (place_path, kind, position) where retired_at is null;

      create table organization_check (
        organization_id uuid not null references organization (id),
        item_id uuid not null references organization_item (id),
        checked_by uuid not null references account (id),
        checked_at timestamptz not null,
        note text,
        photo jsonb,
        primary key (organization_id, item_id)
      );

      create table organization_charter (
        id uuid primary key,
        place_path text not null collate "C",
        number int not null,
        words text not null,
        sign_by timestamptz not null,
        published_by uuid not null references account (id),
        published_at timestamptz not null
      );
      create unique index organization_charter_number on organization_charter (place_path, number desc);

      create table organization_signature (
        organization_id uuid not null references organization (id),
        charter_id uuid not null references organization_charter (id),
        account_id uuid not null references account (id),
        signed_at timestamptz not null,
        primary key (organization_id, charter_id)
      );

      create table organization_record (
        id uuid primary key,
        organization_id uuid not null references organization (id),
        step text not null,
        account_id uuid references account (id),
        at timestamptz not null,
        reason text,
        until timestamptz
      );
      create index organization_record_list on organization_record (organization_id, at desc, id desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table organization_record, organization_signature, organization_charter, organization_check, organization_item;
      update organization set state = 'suspended' where state = 'left';
      drop index organization_name;
      create unique index organization_name on organization (place_path, name) where state <> 'declined';
      alter table organization
        drop column hours, drop column warnings, drop column suspended_until,
        drop constraint organization_state_check,
        add constraint organization_state_check check (state in ('applied','approved','declined','suspended'));`);
  }
}
