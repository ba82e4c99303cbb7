/** What merchants offer, the coupons that were claimed of it, and how each was redeemed. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AllianceOffers1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offer (
        id uuid primary key,
        organization_id uuid not null references organization (id),
        place_path text not null collate "C",
        kind text not null check (kind in ('percent','amount','gift','service')),
        state text not null check (state in ('open','paused','ended')),
        title text not null,
        words text not null,
        terms text not null,
        photos jsonb not null,
        percent int check (percent between 1 and 99),
        amount_cents int check (amount_cents > 0),
        minimum_cents int check (minimum_cents > 0),
        audience text not null check (audience in ('all','residents','elders','members','stars')),
        stars int check (stars > 0),
        area_paths text[] not null,
        stock int,
        per_person int not null check (per_person > 0),
        per_household int check (per_household > 0),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        valid_days int check (valid_days > 0),
        hours jsonb not null,
        reason text,
        taken int not null default 0,
        used int not null default 0,
        version int not null default 1,
        created_by uuid not null references account (id),
        created_at timestamptz not null,
        check (starts_at < ends_at),
        check ((kind = 'percent') = (percent is not null)),
        check ((kind = 'amount') = (amount_cents is not null)),
        check ((audience = 'stars') = (stars is not null)),
        constraint offer_stock check (taken >= 0 and (stock is null or taken <= stock)),
        check (used between 0 and taken)
      );
      create index offer_open on offer (place_path, ends_at, id) where state = 'open';
      create index offer_organization on offer (organization_id, created_at desc, id);

      create table coupon (
        id uuid primary key,
        offer_id uuid not null references offer (id),
        organization_id uuid not null references organization (id),
        place_path text not null collate "C",
        account_id uuid not null references account (id),
        household text,
        state text not null check (state in ('held','used','returned','expired')),
        code text not null unique,
        digits text not null check (digits ~ '^[0-9]{9}$'),
        claimed_at timestamptz not null,
        expires_at timestamptz not null,
        settled_at timestamptz,
        version int not null default 1
      );
      create unique index coupon_digits on coupon (organization_id, digits);
      create index coupon_person on coupon (account_id, state, claimed_at desc, id desc);
      create index coupon_offer_person on coupon (offer_id, account_id) where state <> 'returned';
      create index coupon_offer_household on coupon (offer_id, household) where state <> 'returned' and household is not null;

      -- Whoever claims waits for the row of the offer; what is counted after that is what all others have committed.
      create function coupon_counts() returns trigger language plpgsql as $$
      declare
        own offer%rowtype;
        claimed int := (new.state <> 'returned')::int;
        spent int := (new.state = 'used')::int;
      begin
        if tg_op = 'UPDATE' then
          claimed := claimed - (old.state <> 'returned')::int;
          spent := spent - (old.state = 'used')::int;
        end if;
        if claimed = 0 and spent = 0 then return null; end if;
        update offer set taken = taken + claimed, used = used + spent where id = new.offer_id returning * into own;
        if claimed > 0 then
          if (select count(*) from coupon
              where offer_id = own.id and account_id = new.account_id and state <> 'returned') > own.per_person then
            raise exception 'More than one person may have' using errcode = 'check_violation', constraint = 'offer_per_person';
          end if;
          if own.per_household is not null and (new.household is null or (select count(*) from coupon
              where offer_id = own.id and household = new.household and state <> 'returned') > own.per_household) then
            raise exception 'More than one household may have'
              using errcode = 'check_violation', constraint = 'offer_per_household';
          end if;
        end if;
        return null;
      end $$;
      create trigger coupon_counts after insert or update of state on coupon
        for each row execute function coupon_counts();

      -- One that was taken back by mistake stays here with its reason; of the others there is one for a coupon.
      create table coupon_redemption (
        id uuid primary key,
        coupon_id uuid not null references coupon (id),
        organization_id uuid not null references organization (id),
        account_id uuid not null references account (id),
        at timestamptz not null,
        received_at timestamptz not null,
        offline boolean not null,
        undone_at timestamptz,
        undone_by uuid references account (id),
        undo_reason text,
        check ((undone_at is null) = (undone_by is null)),
        check ((undone_at is null) = (undo_reason is null))
      );
      create unique index coupon_redemption_once on coupon_redemption (coupon_id) where undone_at is null;
      create index coupon_redemption_till on coupon_redemption (organization_id, received_at desc, id desc);

      -- Whose age staff have seen: what is for elders asks here.
      create table elder (
        account_id uuid not null references account (id),
        place_path text not null collate "C",
        seen_by uuid not null references account (id),
        seen_at timestamptz not null,
        primary key (account_id, place_path)
      );

      -- Signs coupons, so that a till without a network can tell a true one: made at the first start, the same in every process.
      create table coupon_key (
        single boolean primary key default true check (single),
        private_key text not null,
        public_key text not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table coupon_key, elder, coupon_redemption, coupon, offer');
    await runner.query('drop function coupon_counts()');
  }
}
