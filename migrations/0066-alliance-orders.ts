/** Orders from placing to hand-over and beyond: their lines, their timeline, their numbers by day, what buyers said. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AllianceOrders1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shop_order (
        id uuid primary key,
        number text not null,
        organization_id uuid not null references organization (id),
        place_path text not null collate "C",
        buyer_id uuid not null references account (id),
        state text not null check (state in
          ('placed','accepted','ready','handed','done','refused','cancelled','disputed')),
        previous text,
        version int not null,
        way text not null check (way in ('pickup','delivery','visit')),
        area text,
        address text,
        contact_name text not null,
        contact_phone text not null,
        note text,
        wished_at timestamptz,
        goods_total int not null check (goods_total >= 0),
        fee int not null check (fee >= 0),
        total int not null,
        placed_on date not null,
        placed_at timestamptz not null,
        accept_by timestamptz not null,
        accepted_at timestamptz,
        ready_at timestamptz,
        handed_at timestamptz,
        done_by timestamptz,
        closed_at timestamptz,
        stepped_at timestamptz not null,
        paid text check (paid in ('cash','wechat','alipay','card','online','none')),
        online jsonb,
        reason text,
        case_id uuid references case_file (id),
        check (total = goods_total + fee)
      );
      create unique index shop_order_number on shop_order (organization_id, placed_on, number);
      create index shop_order_buyer on shop_order (buyer_id, placed_at desc, id desc);
      create index shop_order_shop on shop_order (organization_id, placed_at desc, id desc);
      create index shop_order_open on shop_order (organization_id, state, placed_at)
        where state in ('placed','accepted','ready','disputed');
      create index shop_order_case on shop_order (case_id) where case_id is not null;

      create table order_line (
        order_id uuid not null references shop_order (id),
        position int not null,
        goods_id uuid not null references goods (id),
        variant_id uuid not null references goods_variant (id),
        name text not null,
        variant text not null,
        price int not null check (price >= 0),
        quantity int not null check (quantity > 0),
        slot_at timestamptz,
        photo jsonb,
        primary key (order_id, position)
      );

      create table order_entry (
        order_id uuid not null references shop_order (id),
        seq int not null,
        step text not null,
        to_state text not null,
        taker text not null,
        by_name text,
        line jsonb,
        words text,
        at timestamptz not null,
        primary key (order_id, seq)
      );

      create table order_count (
        organization_id uuid not null references organization (id),
        day date not null,
        last int not null,
        primary key (organization_id, day)
      );

      create table order_rating (
        order_id uuid primary key references shop_order (id),
        organization_id uuid not null references organization (id),
        buyer_id uuid not null references account (id),
        stars int not null check (stars between 1 and 5),
        words text not null,
        photos jsonb not null,
        rated_at timestamptz not null,
        answer text,
        answered_at timestamptz
      );
      create index order_rating_shop on order_rating (organization_id, rated_at desc, order_id desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table order_rating, order_count, order_entry, order_line, shop_order');
  }
}
