/** What a merchant sells: how its shop takes orders, goods and services with variants, and the slots of services. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AllianceGoods1764000000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shop (
        organization_id uuid primary key references organization (id),
        place_path text not null collate "C",
        open boolean not null,
        words text not null,
        taking jsonb not null,
        accept_minutes int not null check (accept_minutes > 0),
        ways text[] not null,
        area_paths text[] not null collate "C",
        delivery_fee int not null check (delivery_fee >= 0),
        delivery_minimum int not null check (delivery_minimum >= 0),
        free_from int check (free_from >= 0),
        visit_fee int not null check (visit_fee >= 0),
        pays text[] not null,
        version int not null default 1,
        updated_at timestamptz not null
      );

      create table goods (
        id uuid primary key,
        organization_id uuid not null references organization (id),
        place_path text not null collate "C",
        name text not null,
        words text not null,
        shelf text not null,
        photos jsonb not null,
        ways text[] not null,
        low_at int not null check (low_at >= 0),
        slots jsonb,
        on_sale boolean not null,
        gone_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index goods_shop on goods (organization_id, on_sale desc, shelf, name, id) where gone_at is null;

      -- Whatever the application believes: nothing is sold that is not there.
      create table goods_variant (
        id uuid primary key,
        goods_id uuid not null references goods (id),
        name text not null,
        price int not null check (price >= 0),
        stock int constraint goods_variant_stock check (stock >= 0),
        position int not null,
        gone boolean not null default false
      );
      create index goods_variant_goods on goods_variant (goods_id, position);

      create table goods_slot (
        goods_id uuid not null references goods (id),
        starts_at timestamptz not null,
        capacity int not null,
        taken int not null,
        constraint goods_slot_taken check (taken >= 0 and taken <= capacity),
        primary key (goods_id, starts_at)
      );

      create table basket_line (
        id uuid primary key,
        account_id uuid not null references account (id),
        organization_id uuid not null references organization (id),
        variant_id uuid not null references goods_variant (id),
        slot_at timestamptz,
        quantity int not null check (quantity between 1 and 999),
        seen_price int not null,
        added_at timestamptz not null
      );
      create unique index basket_line_once on basket_line (account_id, variant_id, slot_at) nulls not distinct;
      create index basket_line_shop on basket_line (account_id, organization_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table basket_line, goods_slot, goods_variant, goods, shop');
  }
}
