-- What the migrations make of an empty database. Written by `npm run schema`, held fresh by a test; for reading, not for running.

CREATE OR REPLACE FUNCTION public.appraisal_is_final()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from appraisal_round where id = old.round_id and state = 'frozen') then
          raise exception 'this appraisal is final' using errcode = '42501';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.coupon_counts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$;

CREATE OR REPLACE FUNCTION public.demand_claim_count()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        seats uuid := coalesce(new.seats_id, old.seats_id);
        more int := 0;
        line int := 0;
      begin
        if tg_op <> 'INSERT' then
          more := more - (old.state = 'held')::int;
          line := line - (old.state = 'waiting')::int;
        end if;
        if tg_op <> 'DELETE' then
          more := more + (new.state = 'held')::int;
          line := line + (new.state = 'waiting')::int;
        end if;
        if more <> 0 or line <> 0 then
          update demand_seats set taken = taken + more, waiting = waiting + line
          where id = seats and (open or more + line <= 0);
          if not found then
            raise exception 'Nothing can be claimed here' using errcode = 'check_violation', constraint = 'demand_seats_open';
          end if;
        end if;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.group_is_led()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$;

CREATE OR REPLACE FUNCTION public.ledger_check_reversal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    perform from public.ledger_transfer o
      where o.id = new.reverses and o.reverses is null and o.unit = new.unit and o.amount = new.amount
        and (o.from_kind, o.from_id, o.from_place) = (new.to_kind, new.to_id, new.to_place)
        and (o.to_kind, o.to_id, o.to_place) = (new.from_kind, new.from_id, new.from_place);
    if not found then
      raise exception 'a reversal is the opposite of what it names' using errcode = '23514', constraint = 'ledger_transfer_opposite';
    end if;
    return new;
  end $function$;

CREATE OR REPLACE FUNCTION public.ledger_keep_balance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  declare
    short uuid;
  begin
    with side as (
      select to_kind as kind, to_id as id, to_place as place, unit, amount, false as gives from posted
      union all
      select from_kind, from_id, from_place, unit, -amount, reverses is null from posted
    ), sum as (
      select kind, id, place, unit, sum(amount)::bigint as amount, bool_or(gives) as gives from side
      where kind <> 'system' group by kind, id, place, unit order by id, kind, place, unit
    ), kept as (
      insert into public.ledger_balance as b (holder_kind, holder_id, place_path, unit, amount)
      select kind, id, place, unit, amount from sum
      on conflict (holder_id, holder_kind, place_path, unit) do update set amount = b.amount + excluded.amount
      returning b.holder_kind, b.holder_id, b.place_path, b.unit, b.amount
    )
    select k.holder_id into short from kept k
    join sum s on (s.kind, s.id, s.place, s.unit) = (k.holder_kind, k.holder_id, k.place_path, k.unit)
    where s.gives and k.amount < 0 limit 1;
    if short is not null then
      raise exception 'the holder has less than that' using errcode = '23514', constraint = 'ledger_balance_enough';
    end if;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.ledger_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception 'the ledger is not changed, only reversed' using errcode = '42501';
  end $function$;

CREATE OR REPLACE FUNCTION public.ledger_refuse_hand()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    if pg_trigger_depth() < 2 then
      raise exception 'balances follow from transfers' using errcode = '42501';
    end if;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.member_board_keep_tags()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  end $function$;

CREATE OR REPLACE FUNCTION public.service_refuse_own()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from public.service_part p where p.entry_id = new.id and p.account_id = new.decided_by) then
          raise exception 'nobody confirms what they did themselves' using errcode = '23514', constraint = 'service_entry_not_own';
        end if;
        return new;
      end $function$;

create view ledger_posting as  SELECT t.id AS transfer_id,
    s.side,
    s.holder_kind,
    s.holder_id,
    s.place_path,
    t.unit,
    s.amount,
    t.cause_kind,
    t.cause_id,
    t.reverses,
    t.at
   FROM (ledger_transfer t
     CROSS JOIN LATERAL ( VALUES ('from'::text,t.from_kind,t.from_id,t.from_place,(- t.amount)), ('to'::text,t.to_kind,t.to_id,t.to_place,t.amount)) s(side, holder_kind, holder_id, place_path, amount));;

create table account (
  id uuid not null,
  phone text,
  email text,
  name text not null,
  password_hash text not null,
  language text default 'zh'::text not null,
  home_path text collate "C",
  display jsonb default '{}'::jsonb not null,
  consent jsonb default '{}'::jsonb not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_phone_key UNIQUE (phone),
  constraint account_check CHECK (((phone IS NOT NULL) OR (email IS NOT NULL)))
);
CREATE INDEX account_home_name ON account USING btree (home_path, name text_pattern_ops);

create table account_grant (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  path text collate "C" not null,
  subject_kind text,
  subject_id uuid,
  granted_by uuid,
  granted_at timestamp with time zone not null,
  until timestamp with time zone,
  lent_from uuid,
  constraint account_grant_pkey PRIMARY KEY (id),
  constraint account_grant_account_id_role_path_subject_kind_subject_id_key UNIQUE NULLS NOT DISTINCT (account_id, role, path, subject_kind, subject_id),
  constraint account_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint account_grant_lent_from_fkey FOREIGN KEY (lent_from) REFERENCES account_grant(id),
  constraint account_grant_check CHECK (((lent_from IS NULL) OR (until IS NOT NULL))),
  constraint account_grant_role_check CHECK ((role = ANY (ARRAY['resident'::text, 'member'::text, 'staff'::text, 'supervisor'::text, 'administrator'::text, 'manager'::text, 'worker'::text])))
);
CREATE INDEX account_grant_lent ON account_grant USING btree (lent_from) WHERE (lent_from IS NOT NULL);
CREATE INDEX account_grant_path ON account_grant USING btree (path, role);
CREATE INDEX account_grant_subject ON account_grant USING btree (subject_kind, subject_id) WHERE (subject_id IS NOT NULL);

create table appraisal_pack (
  id uuid not null,
  round_id uuid not null,
  unit text not null,
  token_hash bytea not null,
  code_hash bytea not null,
  wrong integer default 0 not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  acknowledged_by text,
  acknowledged_at timestamp with time zone,
  made_by uuid not null,
  created_at timestamp with time zone not null,
  constraint appraisal_pack_pkey PRIMARY KEY (id),
  constraint appraisal_pack_token_hash_key UNIQUE (token_hash),
  constraint appraisal_pack_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id),
  constraint appraisal_pack_round_id_fkey FOREIGN KEY (round_id) REFERENCES appraisal_round(id),
  constraint appraisal_pack_check CHECK (((acknowledged_by IS NULL) = (acknowledged_at IS NULL)))
);
CREATE UNIQUE INDEX appraisal_pack_unit ON appraisal_pack USING btree (round_id, unit) WHERE (revoked_at IS NULL);

create table appraisal_pack_opening (
  id uuid not null,
  pack_id uuid not null,
  what text not null,
  at timestamp with time zone not null,
  constraint appraisal_pack_opening_pkey PRIMARY KEY (id),
  constraint appraisal_pack_opening_pack_id_fkey FOREIGN KEY (pack_id) REFERENCES appraisal_pack(id),
  constraint appraisal_pack_opening_what_check CHECK ((what = ANY (ARRAY['opened'::text, 'wrong-code'::text, 'printed'::text, 'acknowledged'::text])))
);
CREATE INDEX appraisal_pack_opening_pack ON appraisal_pack_opening USING btree (pack_id, at);

create table appraisal_review (
  reviewer_id uuid not null,
  subject_id uuid not null,
  mark integer,
  words text,
  constraint appraisal_review_pkey PRIMARY KEY (reviewer_id, subject_id),
  constraint appraisal_review_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES appraisal_subject(id),
  constraint appraisal_review_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES appraisal_subject(id),
  constraint appraisal_review_check CHECK ((reviewer_id <> subject_id)),
  constraint appraisal_review_mark_check CHECK (((mark >= 1) AND (mark <= 5)))
);
CREATE INDEX appraisal_review_subject ON appraisal_review USING btree (subject_id);

create table appraisal_round (
  id uuid not null,
  place_path text collate "C" not null,
  year integer not null,
  state text not null,
  weights jsonb not null,
  questions jsonb not null,
  scale jsonb not null,
  full_minutes integer not null,
  full_stars integer not null,
  reviews_each integer not null,
  report_until timestamp with time zone not null,
  review_until timestamp with time zone not null,
  objection_days integer not null,
  object_until timestamp with time zone,
  hands uuid[] not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint appraisal_round_pkey PRIMARY KEY (id),
  constraint appraisal_round_full_minutes_check CHECK ((full_minutes > 0)),
  constraint appraisal_round_full_stars_check CHECK ((full_stars >= 0)),
  constraint appraisal_round_reviews_each_check CHECK (((reviews_each >= 1) AND (reviews_each <= 10))),
  constraint appraisal_round_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'reporting'::text, 'reviewing'::text, 'tallied'::text, 'published'::text, 'frozen'::text, 'cancelled'::text]))),
  constraint appraisal_round_weights_check CHECK (((((((weights ->> 'report'::text))::integer + ((weights ->> 'ledger'::text))::integer) + ((weights ->> 'peers'::text))::integer) + ((weights ->> 'residents'::text))::integer) = 100))
);
CREATE UNIQUE INDEX appraisal_round_year ON appraisal_round USING btree (place_path, year) WHERE (state <> 'cancelled'::text);

create table appraisal_subject (
  id uuid not null,
  round_id uuid not null,
  account_id uuid not null,
  unit text,
  answers jsonb,
  reported_at timestamp with time zone,
  parts jsonb,
  total integer,
  grade integer,
  decided_grade integer,
  objection text,
  objected_at timestamp with time zone,
  upheld boolean,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint appraisal_subject_pkey PRIMARY KEY (id),
  constraint appraisal_subject_round_id_account_id_key UNIQUE (round_id, account_id),
  constraint appraisal_subject_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint appraisal_subject_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint appraisal_subject_round_id_fkey FOREIGN KEY (round_id) REFERENCES appraisal_round(id),
  constraint appraisal_subject_check CHECK (((objection IS NULL) = (objected_at IS NULL))),
  constraint appraisal_subject_check1 CHECK (((upheld IS NULL) = (decided_at IS NULL))),
  constraint appraisal_subject_total_check CHECK (((total >= 0) AND (total <= 1000)))
);
CREATE INDEX appraisal_subject_account ON appraisal_subject USING btree (account_id);
CREATE INDEX appraisal_subject_unit ON appraisal_subject USING btree (round_id, unit);
CREATE TRIGGER appraisal_is_final BEFORE UPDATE ON appraisal_subject FOR EACH ROW EXECUTE FUNCTION appraisal_is_final();

create table basket_line (
  id uuid not null,
  account_id uuid not null,
  organization_id uuid not null,
  variant_id uuid not null,
  slot_at timestamp with time zone,
  quantity integer not null,
  seen_price integer not null,
  added_at timestamp with time zone not null,
  constraint basket_line_pkey PRIMARY KEY (id),
  constraint basket_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint basket_line_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint basket_line_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES goods_variant(id),
  constraint basket_line_quantity_check CHECK (((quantity >= 1) AND (quantity <= 999)))
);
CREATE INDEX basket_line_shop ON basket_line USING btree (account_id, organization_id);
CREATE UNIQUE INDEX basket_line_once ON basket_line USING btree (account_id, variant_id, slot_at) NULLS NOT DISTINCT;

create table board (
  id uuid not null,
  place_path text collate "C" not null,
  name_zh text not null,
  name_en text not null,
  description text default ''::text not null,
  icon text default 'messages-square'::text not null,
  pillar text not null,
  audience text,
  "position" integer default 0 not null,
  thread_count integer default 0 not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  owner_kind text,
  owner_id uuid,
  constraint board_pkey PRIMARY KEY (id),
  constraint board_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'author-and-staff'::text]))),
  constraint board_owner_check CHECK (((owner_kind IS NULL) = (owner_id IS NULL))),
  constraint board_pillar_check CHECK ((pillar = ANY (ARRAY['members'::text, 'culture'::text, 'services'::text, 'aid'::text])))
);
CREATE INDEX board_place ON board USING btree (place_path, "position");
CREATE UNIQUE INDEX board_owner ON board USING btree (owner_kind, owner_id) WHERE (owner_id IS NOT NULL);

create table calendar (
  place_path text collate "C" not null,
  zone text not null,
  weekly jsonb not null,
  holidays text not null,
  exceptions jsonb not null,
  terms jsonb not null,
  version integer default 1 not null,
  updated_at timestamp with time zone not null,
  constraint calendar_pkey PRIMARY KEY (place_path),
  constraint calendar_holidays_check CHECK ((holidays = ANY (ARRAY['china'::text, 'none'::text])))
);

create table case_callback (
  id uuid not null,
  case_id uuid not null,
  round integer not null,
  person_id uuid not null,
  "as" text not null,
  account_id uuid,
  standing text not null,
  attempts integer not null,
  contacted boolean,
  solved boolean,
  satisfied text,
  words text,
  expires_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint case_callback_pkey PRIMARY KEY (id),
  constraint case_callback_case_id_round_person_id_key UNIQUE (case_id, round, person_id),
  constraint case_callback_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id),
  constraint case_callback_person_id_fkey FOREIGN KEY (person_id) REFERENCES case_person(id),
  constraint case_callback_as_check CHECK (("as" = ANY (ARRAY['reporter'::text, 'concerned'::text]))),
  constraint case_callback_satisfied_check CHECK ((satisfied = ANY (ARRAY['yes'::text, 'basically'::text, 'no'::text]))),
  constraint case_callback_standing_check CHECK ((standing = ANY (ARRAY['open'::text, 'answered'::text, 'unreached'::text, 'expired'::text, 'undecided'::text])))
);
CREATE INDEX case_callback_account ON case_callback USING btree (account_id) WHERE (standing = 'open'::text);

create table case_category (
  id uuid not null,
  community_path text collate "C" not null,
  code text not null,
  zh text not null,
  en text not null,
  icon text not null,
  pillar text not null,
  grade text not null,
  private boolean not null,
  after_photo boolean not null,
  unit_kind text,
  unit_id uuid,
  unit_name text,
  audience text,
  masked boolean not null,
  "position" integer not null,
  active boolean not null,
  version integer not null,
  created_at timestamp with time zone not null,
  constraint case_category_pkey PRIMARY KEY (id),
  constraint case_category_community_path_code_key UNIQUE (community_path, code),
  constraint case_category_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'author-and-staff'::text]))),
  constraint case_category_grade_check CHECK ((grade = ANY (ARRAY['emergency'::text, 'urgent'::text, 'ordinary'::text, 'complex'::text]))),
  constraint case_category_pillar_check CHECK ((pillar = ANY (ARRAY['members'::text, 'culture'::text, 'services'::text, 'aid'::text]))),
  constraint case_category_unit_kind_check CHECK ((unit_kind = ANY (ARRAY['member'::text, 'organization'::text])))
);

create table case_counter (
  community_path text not null,
  year integer not null,
  last integer not null,
  constraint case_counter_pkey PRIMARY KEY (community_path, year)
);

create table case_entry (
  case_id uuid not null,
  seq integer not null,
  "values" jsonb,
  photos jsonb not null,
  by_name text,
  by_unit text,
  private_words text,
  private_photos jsonb not null,
  private_for text not null,
  constraint case_entry_pkey PRIMARY KEY (case_id, seq),
  constraint case_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id),
  constraint case_entry_private_for_check CHECK ((private_for = ANY (ARRAY['parties'::text, 'work'::text])))
);

create table case_fact (
  case_id uuid not null,
  place_path text collate "C" not null,
  seq integer not null,
  received boolean not null,
  solved boolean not null,
  constraint case_fact_pkey PRIMARY KEY (case_id)
);
CREATE INDEX case_fact_place ON case_fact USING btree (place_path);

create table case_file (
  id uuid not null,
  number text not null,
  version integer not null,
  community_id uuid not null,
  community_path text collate "C" not null,
  place_id uuid not null,
  place_path text collate "C" not null,
  place_name text not null,
  area text not null,
  estate text not null,
  category_id uuid not null,
  thread_id uuid,
  channel text not null,
  private boolean not null,
  title text not null,
  description text not null,
  photos jsonb not null,
  after_photos jsonb not null,
  public_title text not null,
  public_area text not null,
  public_at timestamp with time zone not null,
  public_key text collate "C" not null,
  state text not null,
  previous text,
  grade text,
  lead_kind text,
  lead_id uuid,
  lead_name text,
  signed_by uuid,
  handler_name text,
  handlers uuid[] not null,
  visitor_id uuid,
  appointment_at timestamp with time zone,
  finding text,
  outcome text,
  round integer not null,
  returns integer not null,
  return_until timestamp with time zone,
  undecided boolean not null,
  submitted_at timestamp with time zone not null,
  accept_by timestamp with time zone not null,
  accepted_at timestamp with time zone,
  dispatched_at timestamp with time zone,
  handling_from timestamp with time zone,
  due_at timestamp with time zone,
  paused_at timestamp with time zone,
  pauses jsonb not null,
  answer_by timestamp with time zone,
  first_contact_at timestamp with time zone,
  finished_at timestamp with time zone,
  closed_at timestamp with time zone,
  overdue boolean not null,
  next_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint case_file_pkey PRIMARY KEY (id),
  constraint case_file_community_path_number_key UNIQUE (community_path, number),
  constraint case_file_category_id_fkey FOREIGN KEY (category_id) REFERENCES case_category(id)
);
CREATE INDEX case_file_category_due ON case_file USING btree (community_path, category_id, next_at, id);
CREATE INDEX case_file_counts ON case_file USING btree (community_path, state, overdue);
CREATE INDEX case_file_due ON case_file USING btree (community_path, next_at, id) INCLUDE (number, title);
CREATE INDEX case_file_grade_due ON case_file USING btree (community_path, grade, next_at, id);
CREATE INDEX case_file_lead ON case_file USING btree (lead_id, next_at, id) WHERE (lead_id IS NOT NULL);
CREATE INDEX case_file_new ON case_file USING btree (community_path, submitted_at DESC, id DESC) INCLUDE (number, title);
CREATE INDEX case_file_overdue ON case_file USING btree (community_path, next_at, id) WHERE (overdue AND (closed_at IS NULL));
CREATE INDEX case_file_public ON case_file USING btree (community_path, public_at DESC, public_key DESC);
CREATE INDEX case_file_public_state ON case_file USING btree (community_path, state, public_at DESC, public_key DESC);
CREATE INDEX case_file_state_due ON case_file USING btree (community_path, state, next_at, id);
CREATE INDEX case_file_state_new ON case_file USING btree (community_path, state, submitted_at DESC, id DESC);
CREATE INDEX case_file_visitor ON case_file USING btree (visitor_id) WHERE (visitor_id IS NOT NULL);
CREATE UNIQUE INDEX case_file_thread ON case_file USING btree (thread_id) WHERE ((thread_id IS NOT NULL) AND (state <> ALL (ARRAY['rejected'::text, 'withdrawn'::text, 'merged'::text])));

create table case_person (
  id uuid not null,
  case_id uuid not null,
  "as" text not null,
  account_id uuid,
  name text,
  phone text,
  words text,
  consent boolean not null,
  constraint case_person_pkey PRIMARY KEY (id),
  constraint case_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_person_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id),
  constraint case_person_as_check CHECK (("as" = ANY (ARRAY['reporter'::text, 'concerned'::text])))
);
CREATE INDEX case_person_account ON case_person USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX case_person_case ON case_person USING btree (case_id);

create table checkin_campaign (
  id uuid not null,
  place_path text collate "C" not null,
  title text not null,
  words text not null,
  deadline timestamp with time zone not null,
  state text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  reminded_at timestamp with time zone,
  version integer default 1 not null,
  constraint checkin_campaign_pkey PRIMARY KEY (id),
  constraint checkin_campaign_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id),
  constraint checkin_campaign_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE INDEX checkin_campaign_place ON checkin_campaign USING btree (place_path, opened_at DESC);

create table checkin_campaign_member (
  campaign_id uuid not null,
  member_id uuid not null,
  at timestamp with time zone not null,
  constraint checkin_campaign_member_pkey PRIMARY KEY (campaign_id, member_id),
  constraint checkin_campaign_member_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES checkin_campaign(id) ON DELETE CASCADE,
  constraint checkin_campaign_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id)
);
CREATE INDEX checkin_campaign_member_member ON checkin_campaign_member USING btree (member_id);

create table checkin_target (
  id uuid not null,
  campaign_id uuid not null,
  unit_id uuid,
  place_path text collate "C",
  target integer not null,
  constraint checkin_target_pkey PRIMARY KEY (id),
  constraint checkin_target_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES checkin_campaign(id) ON DELETE CASCADE,
  constraint checkin_target_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES work_unit(id),
  constraint checkin_target_check CHECK ((num_nonnulls(unit_id, place_path) = 1)),
  constraint checkin_target_target_check CHECK (((target >= 1) AND (target <= 1000000)))
);
CREATE UNIQUE INDEX checkin_target_place ON checkin_target USING btree (campaign_id, place_path) WHERE (place_path IS NOT NULL);
CREATE UNIQUE INDEX checkin_target_unit ON checkin_target USING btree (campaign_id, unit_id) WHERE (unit_id IS NOT NULL);

create table community_counter (
  place_path text collate "C" not null,
  received integer default 0 not null,
  solved integer default 0 not null,
  taking_part integer default 0 not null,
  constraint community_counter_pkey PRIMARY KEY (place_path)
);

create table community_group (
  id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  name text not null,
  state text not null,
  introduction text not null,
  aims text not null,
  joining text not null,
  reach text not null,
  meetings jsonb not null,
  photos jsonb not null,
  reason text,
  founded_by uuid not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  member_count integer default 0 not null,
  activities integer default 0 not null,
  served integer default 0 not null,
  minutes integer default 0 not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint group_is_led TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint community_group_pkey PRIMARY KEY (id),
  constraint community_group_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint community_group_founded_by_fkey FOREIGN KEY (founded_by) REFERENCES account(id),
  constraint community_group_activities_check CHECK ((activities >= 0)),
  constraint community_group_joining_check CHECK ((joining = ANY (ARRAY['open'::text, 'approval'::text, 'invitation'::text]))),
  constraint community_group_kind_check CHECK ((kind = ANY (ARRAY['studio'::text, 'service-team'::text, 'hobby-team'::text, 'branch'::text, 'sector-home'::text]))),
  constraint community_group_member_count_check CHECK ((member_count >= 0)),
  constraint community_group_minutes_check CHECK ((minutes >= 0)),
  constraint community_group_reach_check CHECK ((reach = ANY (ARRAY['community'::text, 'anywhere'::text]))),
  constraint community_group_served_check CHECK ((served >= 0)),
  constraint community_group_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'active'::text, 'resting'::text, 'closed'::text, 'declined'::text])))
);
CREATE CONSTRAINT TRIGGER group_is_led AFTER INSERT OR UPDATE OF state ON community_group DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = 'active'::text)) EXECUTE FUNCTION group_is_led();
CREATE INDEX community_group_founder ON community_group USING btree (founded_by) WHERE (state = 'proposed'::text);
CREATE INDEX community_group_list ON community_group USING btree (place_path, state, name, id);
CREATE UNIQUE INDEX community_group_name ON community_group USING btree (place_path, name) WHERE (state = ANY (ARRAY['proposed'::text, 'active'::text, 'resting'::text]));

create table coupon (
  id uuid not null,
  offer_id uuid not null,
  organization_id uuid not null,
  place_path text collate "C" not null,
  account_id uuid not null,
  household text,
  state text not null,
  code text not null,
  digits text not null,
  claimed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  version integer default 1 not null,
  constraint coupon_pkey PRIMARY KEY (id),
  constraint coupon_code_key UNIQUE (code),
  constraint coupon_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint coupon_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offer(id),
  constraint coupon_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint coupon_digits_check CHECK ((digits ~ '^[0-9]{9}$'::text)),
  constraint coupon_state_check CHECK ((state = ANY (ARRAY['held'::text, 'used'::text, 'returned'::text, 'expired'::text])))
);
CREATE INDEX coupon_offer_household ON coupon USING btree (offer_id, household) WHERE ((state <> 'returned'::text) AND (household IS NOT NULL));
CREATE INDEX coupon_offer_person ON coupon USING btree (offer_id, account_id) WHERE (state <> 'returned'::text);
CREATE INDEX coupon_person ON coupon USING btree (account_id, state, claimed_at DESC, id DESC);
CREATE TRIGGER coupon_counts AFTER INSERT OR UPDATE OF state ON coupon FOR EACH ROW EXECUTE FUNCTION coupon_counts();
CREATE UNIQUE INDEX coupon_digits ON coupon USING btree (organization_id, digits);

create table coupon_key (
  single boolean default true not null,
  private_key text not null,
  public_key text not null,
  constraint coupon_key_pkey PRIMARY KEY (single),
  constraint coupon_key_single_check CHECK (single)
);

create table coupon_redemption (
  id uuid not null,
  coupon_id uuid not null,
  organization_id uuid not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  offline boolean not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  undo_reason text,
  constraint coupon_redemption_pkey PRIMARY KEY (id),
  constraint coupon_redemption_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint coupon_redemption_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES coupon(id),
  constraint coupon_redemption_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint coupon_redemption_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id),
  constraint coupon_redemption_check CHECK (((undone_at IS NULL) = (undone_by IS NULL))),
  constraint coupon_redemption_check1 CHECK (((undone_at IS NULL) = (undo_reason IS NULL)))
);
CREATE INDEX coupon_redemption_till ON coupon_redemption USING btree (organization_id, received_at DESC, id DESC);
CREATE UNIQUE INDEX coupon_redemption_once ON coupon_redemption USING btree (coupon_id) WHERE (undone_at IS NULL);

create table deadline (
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_at timestamp with time zone not null,
  constraint deadline_pkey PRIMARY KEY (id),
  constraint deadline_kind_subject_id_key UNIQUE (kind, subject_id)
);
CREATE INDEX deadline_due ON deadline USING btree (due_at);

create table demand_claim (
  id uuid not null,
  seats_id uuid not null,
  place_path text collate "C" not null,
  holder_kind text not null,
  holder_id uuid not null,
  state text not null,
  turn integer not null,
  claimed_by uuid not null,
  claimed_at timestamp with time zone not null,
  held_at timestamp with time zone,
  ended_at timestamp with time zone,
  reason text,
  offered_kind text,
  offered_id uuid,
  report text,
  case_id uuid,
  version integer default 1 not null,
  constraint demand_claim_pkey PRIMARY KEY (id),
  constraint demand_claim_seats_id_turn_key UNIQUE (seats_id, turn),
  constraint demand_claim_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES account(id),
  constraint demand_claim_seats_id_fkey FOREIGN KEY (seats_id) REFERENCES demand_seats(id),
  constraint demand_claim_check CHECK (((offered_kind IS NULL) = (offered_id IS NULL))),
  constraint demand_claim_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['member'::text, 'organization'::text]))),
  constraint demand_claim_offered_kind_check CHECK ((offered_kind = ANY (ARRAY['member'::text, 'organization'::text]))),
  constraint demand_claim_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'held'::text, 'released'::text, 'passed'::text, 'ended'::text, 'done'::text])))
);
CREATE INDEX demand_claim_holder ON demand_claim USING btree (holder_id, claimed_at DESC, id DESC);
CREATE INDEX demand_claim_line ON demand_claim USING btree (seats_id, turn) WHERE (state = 'waiting'::text);
CREATE INDEX demand_claim_offered ON demand_claim USING btree (offered_id) WHERE (offered_id IS NOT NULL);
CREATE TRIGGER demand_claim_count AFTER INSERT OR DELETE OR UPDATE OF state ON demand_claim FOR EACH ROW EXECUTE FUNCTION demand_claim_count();
CREATE UNIQUE INDEX demand_claim_current ON demand_claim USING btree (seats_id, holder_kind, holder_id) WHERE (state = ANY (ARRAY['waiting'::text, 'held'::text]));

create table demand_headings (
  place_path text collate "C" not null,
  kind text not null,
  items jsonb not null,
  version integer default 1 not null,
  constraint demand_headings_pkey PRIMARY KEY (place_path, kind),
  constraint demand_headings_kind_check CHECK ((kind = ANY (ARRAY['family'::text, 'category'::text])))
);

create table demand_number (
  community_path text collate "C" not null,
  year integer not null,
  last integer not null,
  constraint demand_number_pkey PRIMARY KEY (community_path, year)
);

create table demand_seats (
  id uuid not null,
  kind text not null,
  place_path text collate "C" not null,
  capacity integer not null,
  taken integer default 0 not null,
  waiting integer default 0 not null,
  turns integer default 0 not null,
  open boolean not null,
  constraint demand_seats_pkey PRIMARY KEY (id),
  constraint demand_seats_capacity_check CHECK (((capacity >= 1) AND (capacity <= 1000))),
  constraint demand_seats_enough CHECK (((taken >= 0) AND (taken <= capacity))),
  constraint demand_seats_kind_check CHECK ((kind = ANY (ARRAY['post'::text, 'need'::text]))),
  constraint demand_seats_waiting_check CHECK ((waiting >= 0))
);

create table demand_suggestion (
  seats_id uuid not null,
  account_id uuid not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  constraint demand_suggestion_pkey PRIMARY KEY (seats_id, account_id),
  constraint demand_suggestion_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint demand_suggestion_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id),
  constraint demand_suggestion_seats_id_fkey FOREIGN KEY (seats_id) REFERENCES demand_seats(id)
);

create table draft (
  account_id uuid not null,
  key text not null,
  body jsonb not null,
  version integer default 1 not null,
  saved_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (account_id, key),
  constraint draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table elder (
  account_id uuid not null,
  place_path text collate "C" not null,
  seen_by uuid not null,
  seen_at timestamp with time zone not null,
  constraint elder_pkey PRIMARY KEY (account_id, place_path),
  constraint elder_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint elder_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES account(id)
);

create table event (
  id bigint generated always as identity not null,
  type text not null,
  subject_kind text not null,
  subject_id uuid not null,
  seq integer,
  place_path text,
  actor_id uuid,
  request_id text,
  at timestamp with time zone not null,
  data jsonb not null,
  constraint event_pkey PRIMARY KEY (id)
);
CREATE INDEX event_subject ON event USING btree (subject_kind, subject_id, seq);

create table event_delivery (
  event_id bigint not null,
  listener text not null,
  constraint event_delivery_pkey PRIMARY KEY (event_id, listener)
);

create table feedback (
  id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  giver_id uuid not null,
  giver_named boolean not null,
  member_id uuid,
  account_id uuid,
  organization_id uuid,
  words text not null,
  photos jsonb not null,
  pennant jsonb,
  state text not null,
  reply text,
  replied_at timestamp with time zone,
  reply_due_at timestamp with time zone not null,
  answer text,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint feedback_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint feedback_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES account(id),
  constraint feedback_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  constraint feedback_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint feedback_heard CHECK (((kind = 'thanks'::text) OR (state <> 'published'::text) OR (replied_at IS NOT NULL) OR (decided_at >= reply_due_at))),
  constraint feedback_kind_check CHECK ((kind = ANY (ARRAY['thanks'::text, 'complaint'::text]))),
  constraint feedback_not_oneself CHECK ((giver_id <> account_id)),
  constraint feedback_pennant CHECK (((pennant IS NULL) OR (kind = 'thanks'::text))),
  constraint feedback_receiver CHECK ((((member_id IS NOT NULL) AND (account_id IS NOT NULL) AND (organization_id IS NULL)) OR ((member_id IS NULL) AND (account_id IS NULL) AND (organization_id IS NOT NULL) AND (kind = 'thanks'::text)))),
  constraint feedback_state_check CHECK ((state = ANY (ARRAY['given'::text, 'replied'::text, 'published'::text, 'closed'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX feedback_account ON feedback USING btree (account_id, created_at DESC, id DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX feedback_giver ON feedback USING btree (giver_id, created_at DESC, id DESC);
CREATE INDEX feedback_organization ON feedback USING btree (organization_id, created_at DESC, id DESC) WHERE (organization_id IS NOT NULL);
CREATE INDEX feedback_queue ON feedback USING btree (place_path, state, created_at, id);
CREATE INDEX feedback_wall ON feedback USING btree (place_path, decided_at DESC, id DESC) WHERE (state = 'published'::text);
CREATE UNIQUE INDEX feedback_one_complaint ON feedback USING btree (giver_id, account_id) WHERE ((kind = 'complaint'::text) AND (state = ANY (ARRAY['given'::text, 'replied'::text])));

create table goods (
  id uuid not null,
  organization_id uuid not null,
  place_path text collate "C" not null,
  name text not null,
  words text not null,
  shelf text not null,
  photos jsonb not null,
  ways text[] not null,
  low_at integer not null,
  slots jsonb,
  on_sale boolean not null,
  gone_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint goods_pkey PRIMARY KEY (id),
  constraint goods_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint goods_low_at_check CHECK ((low_at >= 0))
);
CREATE INDEX goods_shop ON goods USING btree (organization_id, on_sale DESC, shelf, name, id) WHERE (gone_at IS NULL);

create table goods_slot (
  goods_id uuid not null,
  starts_at timestamp with time zone not null,
  capacity integer not null,
  taken integer not null,
  constraint goods_slot_pkey PRIMARY KEY (goods_id, starts_at),
  constraint goods_slot_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES goods(id),
  constraint goods_slot_taken CHECK (((taken >= 0) AND (taken <= capacity)))
);

create table goods_variant (
  id uuid not null,
  goods_id uuid not null,
  name text not null,
  price integer not null,
  stock integer,
  "position" integer not null,
  gone boolean default false not null,
  constraint goods_variant_pkey PRIMARY KEY (id),
  constraint goods_variant_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES goods(id),
  constraint goods_variant_price_check CHECK ((price >= 0)),
  constraint goods_variant_stock CHECK ((stock >= 0))
);
CREATE INDEX goods_variant_goods ON goods_variant USING btree (goods_id, "position");

create table grant_record (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  path text collate "C" not null,
  subject_kind text,
  subject_id uuid,
  given boolean not null,
  until timestamp with time zone,
  lent_by uuid,
  by_id uuid,
  at timestamp with time zone not null,
  constraint grant_record_pkey PRIMARY KEY (id),
  constraint grant_record_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint grant_record_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id),
  constraint grant_record_lent_by_fkey FOREIGN KEY (lent_by) REFERENCES account(id)
);
CREATE INDEX grant_record_account ON grant_record USING btree (account_id, at DESC, id);
CREATE INDEX grant_record_path ON grant_record USING btree (path, at DESC, id) WHERE (subject_id IS NULL);
CREATE INDEX grant_record_subject ON grant_record USING btree (subject_id, at DESC, id) WHERE (subject_id IS NOT NULL);

create table group_membership (
  group_id uuid not null,
  account_id uuid not null,
  state text not null,
  leader boolean not null,
  note text,
  since timestamp with time zone not null,
  constraint group_is_led TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint group_membership_pkey PRIMARY KEY (group_id, account_id),
  constraint group_membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint group_membership_group_id_fkey FOREIGN KEY (group_id) REFERENCES community_group(id),
  constraint group_membership_check CHECK (((state = 'joined'::text) OR (NOT leader))),
  constraint group_membership_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'invited'::text, 'joined'::text, 'left'::text, 'declined'::text, 'removed'::text])))
);
CREATE CONSTRAINT TRIGGER group_is_led AFTER DELETE OR UPDATE ON group_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.leader) EXECUTE FUNCTION group_is_led();
CREATE INDEX group_membership_account ON group_membership USING btree (account_id, since DESC);
CREATE INDEX group_membership_state ON group_membership USING btree (group_id, state);

create table idempotency_key (
  account_id uuid not null,
  key text not null,
  fingerprint text not null,
  response jsonb not null,
  at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_key_at ON idempotency_key USING btree (at);

create table invitation (
  id uuid not null,
  building_id uuid not null,
  place_path text collate "C" not null,
  code text not null,
  uses integer default 0 not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_code_key UNIQUE (code),
  constraint invitation_building_id_fkey FOREIGN KEY (building_id) REFERENCES place(id),
  constraint invitation_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id)
);
CREATE UNIQUE INDEX invitation_valid ON invitation USING btree (building_id) WHERE (revoked_at IS NULL);

create table ledger_balance (
  holder_kind text not null,
  holder_id uuid not null,
  place_path text collate "C" not null,
  unit text not null,
  amount bigint not null,
  constraint ledger_balance_pkey PRIMARY KEY (holder_id, holder_kind, place_path, unit),
  constraint ledger_balance_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['account'::text, 'organization'::text, 'group'::text])))
);
CREATE INDEX ledger_balance_rank ON ledger_balance USING btree (place_path, unit, amount DESC, holder_id);
CREATE TRIGGER ledger_balance_still BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ledger_balance FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_hand();

create table ledger_transfer (
  id uuid not null,
  from_kind text not null,
  from_id uuid not null,
  from_place text collate "C" not null,
  to_kind text not null,
  to_id uuid not null,
  to_place text collate "C" not null,
  unit text not null,
  amount bigint not null,
  cause_kind text not null,
  cause_id uuid not null,
  reverses uuid,
  at timestamp with time zone not null,
  constraint ledger_transfer_pkey PRIMARY KEY (id),
  constraint ledger_transfer_reverses_fkey FOREIGN KEY (reverses) REFERENCES ledger_transfer(id),
  constraint ledger_transfer_amount_check CHECK (((amount > 0) AND (amount <= '1000000000000'::bigint))),
  constraint ledger_transfer_from_kind_check CHECK ((from_kind = ANY (ARRAY['account'::text, 'organization'::text, 'group'::text, 'system'::text]))),
  constraint ledger_transfer_moves CHECK (((from_kind <> to_kind) OR (from_id <> to_id) OR (from_place <> to_place))),
  constraint ledger_transfer_to_kind_check CHECK ((to_kind = ANY (ARRAY['account'::text, 'organization'::text, 'group'::text, 'system'::text]))),
  constraint ledger_transfer_unit_check CHECK ((unit = ANY (ARRAY['star'::text, 'minute'::text, 'point'::text])))
);
CREATE INDEX ledger_transfer_from ON ledger_transfer USING btree (from_id, at, id) WHERE (from_kind <> 'system'::text);
CREATE INDEX ledger_transfer_to ON ledger_transfer USING btree (to_id, at, id) WHERE (to_kind <> 'system'::text);
CREATE TRIGGER ledger_transfer_balance AFTER INSERT ON ledger_transfer REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION ledger_keep_balance();
CREATE TRIGGER ledger_transfer_reversal BEFORE INSERT ON ledger_transfer FOR EACH ROW WHEN ((new.reverses IS NOT NULL)) EXECUTE FUNCTION ledger_check_reversal();
CREATE TRIGGER ledger_transfer_still BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_transfer FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE UNIQUE INDEX ledger_transfer_caused_once ON ledger_transfer USING btree (cause_id, cause_kind, unit, to_kind, to_id, to_place, from_kind, from_id, from_place) WHERE (reverses IS NULL);
CREATE UNIQUE INDEX ledger_transfer_reversed_once ON ledger_transfer USING btree (reverses) WHERE (reverses IS NOT NULL);

create table look (
  id uuid not null,
  about_id uuid,
  by_id uuid not null,
  what text not null,
  subject_kind text not null,
  subject_id uuid not null,
  place_path text collate "C" not null,
  reason text not null,
  at timestamp with time zone not null,
  constraint look_pkey PRIMARY KEY (id),
  constraint look_about_id_fkey FOREIGN KEY (about_id) REFERENCES account(id),
  constraint look_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id)
);
CREATE INDEX look_about ON look USING btree (about_id, at DESC, id DESC);
CREATE INDEX look_place ON look USING btree (place_path, at DESC);

create table media (
  id uuid not null,
  owner_id uuid not null,
  source_hash text not null,
  hash text not null,
  key text not null,
  is_private boolean not null,
  moving_from text,
  width integer not null,
  height integer not null,
  color text not null,
  widths integer[] not null,
  bytes integer not null,
  attached_kind text,
  attached_id uuid,
  created_at timestamp with time zone not null,
  constraint media_pkey PRIMARY KEY (id),
  constraint media_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES account(id),
  constraint media_check CHECK (((attached_kind IS NULL) = (attached_id IS NULL)))
);
CREATE INDEX media_key ON media USING btree (key);
CREATE INDEX media_moving ON media USING btree (moving_from) WHERE (moving_from IS NOT NULL);
CREATE INDEX media_owner ON media USING btree (owner_id);
CREATE INDEX media_source ON media USING btree (source_hash);

create table media_secret (
  secret bytea not null
);

create table member (
  id uuid not null,
  account_id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  state text not null,
  skills text[] not null,
  wish text,
  unit text,
  pledge text,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  real_name text,
  photo jsonb,
  birth_year integer,
  gender text,
  unit_id uuid,
  post text,
  building_id uuid,
  household text,
  phone text,
  letter jsonb,
  shown jsonb default '{}'::jsonb not null,
  question text,
  answer text,
  previous_state text,
  moved_from uuid,
  constraint member_pkey PRIMARY KEY (id),
  constraint member_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint member_building_id_fkey FOREIGN KEY (building_id) REFERENCES place(id) ON DELETE SET NULL,
  constraint member_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint member_moved_from_fkey FOREIGN KEY (moved_from) REFERENCES member(id),
  constraint member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES work_unit(id),
  constraint member_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100))),
  constraint member_gender_check CHECK ((gender = ANY (ARRAY['female'::text, 'male'::text]))),
  constraint member_kind_check CHECK ((kind = ANY (ARRAY['party'::text, 'volunteer'::text]))),
  constraint member_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'asked'::text, 'confirmed'::text, 'declined'::text, 'lapsed'::text, 'moved'::text, 'left'::text])))
);
CREATE INDEX member_account ON member USING btree (account_id, created_at DESC);
CREATE INDEX member_list ON member USING btree (place_path, state);
CREATE INDEX member_unit ON member USING btree (unit_id) WHERE (unit_id IS NOT NULL);
CREATE UNIQUE INDEX member_current ON member USING btree (account_id, place_path) WHERE (state = ANY (ARRAY['pending'::text, 'asked'::text, 'confirmed'::text, 'lapsed'::text]));

create table member_board (
  member_id uuid not null,
  account_id uuid not null,
  place_path text collate "C" not null,
  state text not null,
  audience text not null,
  searchable boolean not null,
  show_photo boolean not null,
  show_building boolean not null,
  show_pledge boolean not null,
  show_skills boolean not null,
  show_stars boolean not null,
  building_id uuid,
  posts text[] default '{}'::text[] not null,
  agreed_at timestamp with time zone,
  batch_id uuid,
  name text collate "C",
  pledge text,
  skills text[],
  reason text,
  version integer default 1 not null,
  constraint member_board_pkey PRIMARY KEY (member_id),
  constraint member_board_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint member_board_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES member_board_batch(id),
  constraint member_board_building_id_fkey FOREIGN KEY (building_id) REFERENCES place(id) ON DELETE SET NULL,
  constraint member_board_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id) ON DELETE CASCADE,
  constraint member_board_agreed CHECK (((state = 'off'::text) OR (agreed_at IS NOT NULL))),
  constraint member_board_audience_check CHECK ((audience = ANY (ARRAY['neighbours'::text, 'public'::text]))),
  constraint member_board_published CHECK (((state <> 'shown'::text) OR ((batch_id IS NOT NULL) AND (name IS NOT NULL)))),
  constraint member_board_searchable CHECK (((NOT searchable) OR (audience = 'public'::text))),
  constraint member_board_state_check CHECK ((state = ANY (ARRAY['off'::text, 'waiting'::text, 'shown'::text])))
);
CREATE INDEX member_board_batch_of ON member_board USING btree (batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX member_board_found ON member_board USING btree (member_id) WHERE ((state = 'shown'::text) AND searchable);
CREATE INDEX member_board_public ON member_board USING btree (place_path, name, member_id) WHERE ((state = 'shown'::text) AND (audience = 'public'::text));
CREATE INDEX member_board_shown ON member_board USING btree (place_path, name, member_id) WHERE (state = 'shown'::text);
CREATE TRIGGER member_board_tags AFTER INSERT OR UPDATE ON member_board FOR EACH ROW EXECUTE FUNCTION member_board_keep_tags();
CREATE UNIQUE INDEX member_board_account ON member_board USING btree (account_id, place_path) WHERE (state <> 'off'::text);

create table member_board_batch (
  id uuid not null,
  place_path text collate "C" not null,
  number integer not null,
  title text not null,
  people integer not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  reason text,
  constraint member_board_batch_pkey PRIMARY KEY (id),
  constraint member_board_batch_place_path_number_key UNIQUE (place_path, number),
  constraint member_board_batch_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id),
  constraint member_board_batch_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES account(id)
);

create table member_board_tag (
  place_path text collate "C" not null,
  kind text not null,
  tag text collate "C" not null,
  name text collate "C" not null,
  member_id uuid not null,
  public boolean not null,
  constraint member_board_tag_pkey PRIMARY KEY (place_path, kind, tag, name, member_id),
  constraint member_board_tag_member_id_fkey FOREIGN KEY (member_id) REFERENCES member_board(member_id) ON DELETE CASCADE,
  constraint member_board_tag_kind_check CHECK ((kind = ANY (ARRAY['building'::text, 'post'::text, 'skill'::text])))
);
CREATE INDEX member_board_tag_member ON member_board_tag USING btree (member_id);
CREATE INDEX member_board_tag_public ON member_board_tag USING btree (place_path, kind, tag, name, member_id) WHERE public;

create table notice_choice (
  account_id uuid not null,
  group_name text not null,
  channel text not null,
  mode text not null,
  constraint notice_choice_pkey PRIMARY KEY (account_id, group_name, channel),
  constraint notice_choice_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint notice_choice_mode_check CHECK ((mode = ANY (ARRAY['now'::text, 'fallback'::text, 'digest'::text, 'off'::text])))
);

create table notice_delivery (
  id uuid not null,
  notification_id uuid not null,
  account_id uuid not null,
  channel text not null,
  device_id uuid,
  to_label text not null,
  mode text not null,
  state text not null,
  place_path text collate "C",
  due_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  tries integer default 0 not null,
  reason text,
  created_at timestamp with time zone not null,
  done_at timestamp with time zone,
  shown_at timestamp with time zone,
  constraint notice_delivery_pkey PRIMARY KEY (id),
  constraint notice_delivery_notification_id_channel_device_id_key UNIQUE NULLS NOT DISTINCT (notification_id, channel, device_id),
  constraint notice_delivery_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint notice_delivery_notification_id_fkey FOREIGN KEY (notification_id) REFERENCES notification(id),
  constraint notice_delivery_channel_check CHECK ((channel = ANY (ARRAY['push'::text, 'wechat'::text, 'mail'::text, 'sms'::text]))),
  constraint notice_delivery_mode_check CHECK ((mode = ANY (ARRAY['now'::text, 'fallback'::text, 'digest'::text]))),
  constraint notice_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'seen'::text, 'gone'::text, 'failed'::text, 'expired'::text])))
);
CREATE INDEX notice_delivery_account ON notice_delivery USING btree (account_id, id);
CREATE INDEX notice_delivery_due ON notice_delivery USING btree (due_at) WHERE (state = 'waiting'::text);

create table notice_setting (
  account_id uuid not null,
  quiet boolean not null,
  quiet_from smallint not null,
  quiet_to smallint not null,
  zone text,
  digest_at smallint not null,
  digest_every text not null,
  details boolean not null,
  version integer default 1 not null,
  updated_at timestamp with time zone not null,
  constraint notice_setting_pkey PRIMARY KEY (account_id),
  constraint notice_setting_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint notice_setting_digest_at_check CHECK (((digest_at >= 0) AND (digest_at <= 1439))),
  constraint notice_setting_digest_every_check CHECK ((digest_every = ANY (ARRAY['day'::text, 'week'::text]))),
  constraint notice_setting_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439))),
  constraint notice_setting_quiet_to_check CHECK (((quiet_to >= 0) AND (quiet_to <= 1439)))
);

create table notice_todo (
  notification_id uuid not null,
  account_id uuid not null,
  place_path text collate "C",
  constraint notice_todo_pkey PRIMARY KEY (notification_id)
);

create table notification (
  id uuid not null,
  account_id uuid not null,
  seq integer not null,
  event_id bigint not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  actor_id uuid,
  params jsonb not null,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notification_pkey PRIMARY KEY (id),
  constraint notification_account_id_event_id_kind_key UNIQUE (account_id, event_id, kind),
  constraint notification_account_id_seq_key UNIQUE (account_id, seq),
  constraint notification_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint notification_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES account(id),
  constraint notification_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(id)
);
CREATE INDEX notification_kind ON notification USING btree (account_id, kind, seq);
CREATE INDEX notification_subject ON notification USING btree (account_id, subject_id) WHERE (read_at IS NULL);
CREATE INDEX notification_unread ON notification USING btree (account_id, seq) WHERE (read_at IS NULL);

create table notification_box (
  account_id uuid not null,
  seq integer not null,
  unread integer not null,
  reach boolean default false not null,
  constraint notification_box_pkey PRIMARY KEY (account_id),
  constraint notification_box_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint notification_box_unread_check CHECK ((unread >= 0))
);

create table offer (
  id uuid not null,
  organization_id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  state text not null,
  title text not null,
  words text not null,
  terms text not null,
  photos jsonb not null,
  percent integer,
  amount_cents integer,
  minimum_cents integer,
  audience text not null,
  stars integer,
  area_paths text[] not null,
  stock integer,
  per_person integer not null,
  per_household integer,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  valid_days integer,
  hours jsonb not null,
  reason text,
  taken integer default 0 not null,
  used integer default 0 not null,
  version integer default 1 not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint offer_pkey PRIMARY KEY (id),
  constraint offer_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint offer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint offer_amount_cents_check CHECK ((amount_cents > 0)),
  constraint offer_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'residents'::text, 'elders'::text, 'members'::text, 'stars'::text]))),
  constraint offer_check CHECK ((starts_at < ends_at)),
  constraint offer_check1 CHECK (((kind = 'percent'::text) = (percent IS NOT NULL))),
  constraint offer_check2 CHECK (((kind = 'amount'::text) = (amount_cents IS NOT NULL))),
  constraint offer_check3 CHECK (((audience = 'stars'::text) = (stars IS NOT NULL))),
  constraint offer_check4 CHECK (((used >= 0) AND (used <= taken))),
  constraint offer_kind_check CHECK ((kind = ANY (ARRAY['percent'::text, 'amount'::text, 'gift'::text, 'service'::text]))),
  constraint offer_minimum_cents_check CHECK ((minimum_cents > 0)),
  constraint offer_per_household_check CHECK ((per_household > 0)),
  constraint offer_per_person_check CHECK ((per_person > 0)),
  constraint offer_percent_check CHECK (((percent >= 1) AND (percent <= 99))),
  constraint offer_stars_check CHECK ((stars > 0)),
  constraint offer_state_check CHECK ((state = ANY (ARRAY['open'::text, 'paused'::text, 'ended'::text]))),
  constraint offer_stock CHECK (((taken >= 0) AND ((stock IS NULL) OR (taken <= stock)))),
  constraint offer_valid_days_check CHECK ((valid_days > 0))
);
CREATE INDEX offer_open ON offer USING btree (place_path, ends_at, id) WHERE (state = 'open'::text);
CREATE INDEX offer_organization ON offer USING btree (organization_id, created_at DESC, id);

create table order_count (
  organization_id uuid not null,
  day date not null,
  last integer not null,
  constraint order_count_pkey PRIMARY KEY (organization_id, day),
  constraint order_count_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

create table order_entry (
  order_id uuid not null,
  seq integer not null,
  step text not null,
  to_state text not null,
  taker text not null,
  by_name text,
  line jsonb,
  words text,
  at timestamp with time zone not null,
  constraint order_entry_pkey PRIMARY KEY (order_id, seq),
  constraint order_entry_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop_order(id)
);

create table order_line (
  order_id uuid not null,
  "position" integer not null,
  goods_id uuid not null,
  variant_id uuid not null,
  name text not null,
  variant text not null,
  price integer not null,
  quantity integer not null,
  slot_at timestamp with time zone,
  photo jsonb,
  constraint order_line_pkey PRIMARY KEY (order_id, "position"),
  constraint order_line_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES goods(id),
  constraint order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop_order(id),
  constraint order_line_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES goods_variant(id),
  constraint order_line_price_check CHECK ((price >= 0)),
  constraint order_line_quantity_check CHECK ((quantity > 0))
);

create table order_rating (
  order_id uuid not null,
  organization_id uuid not null,
  buyer_id uuid not null,
  stars integer not null,
  words text not null,
  photos jsonb not null,
  rated_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  constraint order_rating_pkey PRIMARY KEY (order_id),
  constraint order_rating_buyer_id_fkey FOREIGN KEY (buyer_id) REFERENCES account(id),
  constraint order_rating_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop_order(id),
  constraint order_rating_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint order_rating_stars_check CHECK (((stars >= 1) AND (stars <= 5)))
);
CREATE INDEX order_rating_shop ON order_rating USING btree (organization_id, rated_at DESC, order_id DESC);

create table organization (
  id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  name text not null,
  state text not null,
  introduction text not null,
  address text,
  public_phone text,
  photos jsonb not null,
  contact_name text not null,
  contact_phone text not null,
  licence jsonb,
  categories text[] not null,
  area_paths text[] collate "C" not null,
  reason text,
  applied_by uuid not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  hours jsonb,
  warnings integer default 0 not null,
  suspended_until timestamp with time zone,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_applied_by_fkey FOREIGN KEY (applied_by) REFERENCES account(id),
  constraint organization_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint organization_kind_check CHECK ((kind = ANY (ARRAY['merchant'::text, 'charity'::text, 'property'::text, 'station'::text]))),
  constraint organization_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'approved'::text, 'declined'::text, 'suspended'::text, 'left'::text]))),
  constraint organization_warnings_check CHECK ((warnings >= 0))
);
CREATE INDEX organization_applicant ON organization USING btree (applied_by) WHERE (state = 'applied'::text);
CREATE INDEX organization_list ON organization USING btree (place_path, state, name, id);
CREATE UNIQUE INDEX organization_name ON organization USING btree (place_path, name) WHERE (state <> ALL (ARRAY['declined'::text, 'left'::text]));

create table organization_charter (
  id uuid not null,
  place_path text collate "C" not null,
  number integer not null,
  words text not null,
  sign_by timestamp with time zone not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  constraint organization_charter_pkey PRIMARY KEY (id),
  constraint organization_charter_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id)
);
CREATE UNIQUE INDEX organization_charter_number ON organization_charter USING btree (place_path, number DESC);

create table organization_check (
  organization_id uuid not null,
  item_id uuid not null,
  checked_by uuid not null,
  checked_at timestamp with time zone not null,
  note text,
  photo jsonb,
  constraint organization_check_pkey PRIMARY KEY (organization_id, item_id),
  constraint organization_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES account(id),
  constraint organization_check_item_id_fkey FOREIGN KEY (item_id) REFERENCES organization_item(id),
  constraint organization_check_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

create table organization_item (
  id uuid not null,
  place_path text collate "C" not null,
  kind text not null,
  zh text not null,
  en text not null,
  required boolean not null,
  "position" integer not null,
  retired_at timestamp with time zone,
  constraint organization_item_pkey PRIMARY KEY (id),
  constraint organization_item_kind_check CHECK ((kind = ANY (ARRAY['merchant'::text, 'charity'::text, 'property'::text, 'station'::text])))
);
CREATE INDEX organization_item_list ON organization_item USING btree (place_path, kind, "position") WHERE (retired_at IS NULL);

create table organization_record (
  id uuid not null,
  organization_id uuid not null,
  step text not null,
  account_id uuid,
  at timestamp with time zone not null,
  reason text,
  until timestamp with time zone,
  constraint organization_record_pkey PRIMARY KEY (id),
  constraint organization_record_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint organization_record_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX organization_record_list ON organization_record USING btree (organization_id, at DESC, id DESC);

create table organization_signature (
  organization_id uuid not null,
  charter_id uuid not null,
  account_id uuid not null,
  signed_at timestamp with time zone not null,
  constraint organization_signature_pkey PRIMARY KEY (organization_id, charter_id),
  constraint organization_signature_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint organization_signature_charter_id_fkey FOREIGN KEY (charter_id) REFERENCES organization_charter(id),
  constraint organization_signature_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

create table outbox_message (
  id uuid not null,
  channel text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint outbox_message_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_message_created ON outbox_message USING btree (created_at);

create table participant (
  place_path text collate "C" not null,
  person_id uuid not null,
  constraint participant_pkey PRIMARY KEY (place_path, person_id)
);

create table place (
  id uuid not null,
  parent_id uuid,
  kind text not null,
  code text not null,
  path text collate "C" not null,
  name text not null,
  "position" integer default 0 not null,
  facts jsonb default '{}'::jsonb not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint place_pkey PRIMARY KEY (id),
  constraint place_path_key UNIQUE (path),
  constraint place_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES place(id),
  constraint place_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'district'::text, 'street'::text, 'community'::text, 'estate'::text, 'building'::text, 'household'::text])))
);
CREATE INDEX place_community ON place USING btree (kind) WHERE (kind = 'community'::text);
CREATE INDEX place_parent ON place USING btree (parent_id, "position", name);

create table portrait (
  account_id uuid not null,
  photo jsonb not null,
  at timestamp with time zone not null,
  constraint portrait_pkey PRIMARY KEY (account_id),
  constraint portrait_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table post (
  id uuid not null,
  thread_id uuid not null,
  place_path text collate "C" not null,
  author_id uuid not null,
  author_badge text not null,
  seq integer not null,
  nth integer not null,
  floor integer,
  parent_id uuid,
  replies integer default 0 not null,
  source text not null,
  html text not null,
  photos jsonb default '[]'::jsonb not null,
  mentions jsonb default '[]'::jsonb not null,
  quote_id uuid,
  quote jsonb,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  edited_by uuid,
  deleted_at timestamp with time zone,
  deleted_by uuid,
  version integer default 1 not null,
  constraint post_pkey PRIMARY KEY (id),
  constraint post_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id),
  constraint post_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES post(id),
  constraint post_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id),
  constraint post_author_badge_check CHECK ((author_badge = ANY (ARRAY['staff'::text, 'member'::text, 'resident'::text, 'unconfirmed'::text]))),
  constraint post_check CHECK (((floor IS NULL) = (parent_id IS NOT NULL)))
);
CREATE INDEX post_author ON post USING btree (author_id, created_at);
CREATE INDEX post_parent ON post USING btree (parent_id, seq) WHERE (parent_id IS NOT NULL);
CREATE INDEX post_quote ON post USING btree (quote_id) WHERE (quote_id IS NOT NULL);
CREATE INDEX post_thread_author ON post USING btree (thread_id, author_id, floor) WHERE (floor IS NOT NULL);
CREATE UNIQUE INDEX post_floor ON post USING btree (thread_id, floor) WHERE (floor IS NOT NULL);
CREATE UNIQUE INDEX post_seq ON post USING btree (thread_id, seq);

create table post_revision (
  post_id uuid not null,
  version integer not null,
  title text,
  source text not null,
  html text not null,
  photos jsonb default '[]'::jsonb not null,
  editor_id uuid not null,
  at timestamp with time zone not null,
  constraint post_revision_pkey PRIMARY KEY (post_id, version),
  constraint post_revision_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES account(id),
  constraint post_revision_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id)
);

create table push_device (
  id uuid not null,
  account_id uuid not null,
  session_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  label text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  delivered_at timestamp with time zone,
  constraint push_device_pkey PRIMARY KEY (id),
  constraint push_device_endpoint_key UNIQUE (endpoint),
  constraint push_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint push_device_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
);
CREATE INDEX push_device_account ON push_device USING btree (account_id);
CREATE INDEX push_device_session ON push_device USING btree (session_id);

create table push_key (
  id integer not null,
  public_key text not null,
  private_key text not null,
  created_at timestamp with time zone not null,
  constraint push_key_pkey PRIMARY KEY (id),
  constraint push_key_id_check CHECK ((id = 1))
);

create table read_mark (
  account_id uuid not null,
  thread_id uuid not null,
  seq integer not null,
  nth integer not null,
  at timestamp with time zone not null,
  constraint read_mark_pkey PRIMARY KEY (account_id, thread_id),
  constraint read_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint read_mark_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);

create table recovery_code (
  account_id uuid not null,
  code_hash bytea not null,
  expires_at timestamp with time zone not null,
  tries integer default 0 not null,
  constraint recovery_code_pkey PRIMARY KEY (account_id),
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table residency (
  id uuid not null,
  account_id uuid not null,
  place_path text collate "C" not null,
  building_id uuid,
  household text,
  state text not null,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint residency_pkey PRIMARY KEY (id),
  constraint residency_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint residency_building_id_fkey FOREIGN KEY (building_id) REFERENCES place(id),
  constraint residency_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint residency_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'confirmed'::text, 'declined'::text, 'moved'::text])))
);
CREATE INDEX residency_account ON residency USING btree (account_id, created_at DESC);
CREATE INDEX residency_queue ON residency USING btree (place_path, state, id);
CREATE UNIQUE INDEX residency_current ON residency USING btree (account_id) WHERE (state = ANY (ARRAY['pending'::text, 'confirmed'::text]));

create table roster_import (
  id uuid not null,
  campaign_id uuid not null,
  place_path text collate "C" not null,
  file_name text not null,
  state text not null,
  columns jsonb not null,
  problems jsonb not null,
  total integer not null,
  good integer not null,
  bad integer not null,
  twice integer not null,
  done integer default 0 not null,
  imported_by uuid not null,
  created_at timestamp with time zone not null,
  applied_at timestamp with time zone,
  version integer default 1 not null,
  constraint roster_import_pkey PRIMARY KEY (id),
  constraint roster_import_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES checkin_campaign(id),
  constraint roster_import_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES account(id),
  constraint roster_import_state_check CHECK ((state = ANY (ARRAY['preview'::text, 'applying'::text, 'applied'::text, 'undone'::text, 'dropped'::text])))
);
CREATE INDEX roster_import_campaign ON roster_import USING btree (campaign_id, created_at DESC);

create table roster_import_row (
  import_id uuid not null,
  n integer not null,
  data jsonb not null,
  constraint roster_import_row_pkey PRIMARY KEY (import_id, n),
  constraint roster_import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id) ON DELETE CASCADE
);

create table roster_person (
  id uuid not null,
  campaign_id uuid not null,
  import_id uuid not null,
  n integer not null,
  place_path text collate "C" not null,
  name text not null,
  phone text,
  unit text,
  unit_id uuid,
  post text,
  building text,
  household text,
  member_id uuid,
  paper_at timestamp with time zone,
  constraint roster_person_pkey PRIMARY KEY (id),
  constraint roster_person_import_id_n_key UNIQUE (import_id, n),
  constraint roster_person_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES checkin_campaign(id),
  constraint roster_person_import_id_fkey FOREIGN KEY (import_id) REFERENCES roster_import(id),
  constraint roster_person_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  constraint roster_person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES work_unit(id)
);
CREATE INDEX roster_person_coverage ON roster_person USING btree (campaign_id, place_path, unit_id);
CREATE INDEX roster_person_member ON roster_person USING btree (member_id) WHERE (member_id IS NOT NULL);
CREATE INDEX roster_person_unit ON roster_person USING btree (unit_id) WHERE (unit_id IS NOT NULL);
CREATE UNIQUE INDEX roster_person_phone ON roster_person USING btree (campaign_id, phone) WHERE (phone IS NOT NULL);

create table service_ballot (
  id uuid not null,
  place_path text collate "C" not null,
  title text not null,
  seats integer not null,
  state text not null,
  reason text,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  created_by uuid not null,
  version integer default 1 not null,
  constraint service_ballot_pkey PRIMARY KEY (id),
  constraint service_ballot_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint service_ballot_check CHECK ((closes_at > opens_at)),
  constraint service_ballot_seats_check CHECK (((seats >= 1) AND (seats <= 100))),
  constraint service_ballot_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'cancelled'::text])))
);
CREATE INDEX service_ballot_list ON service_ballot USING btree (place_path, id);

create table service_consent (
  account_id uuid not null,
  place_path text collate "C" not null,
  shown boolean not null,
  at timestamp with time zone not null,
  constraint service_consent_pkey PRIMARY KEY (account_id, place_path),
  constraint service_consent_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table service_day (
  account_id uuid not null,
  place_path text collate "C" not null,
  day date not null,
  stars integer not null,
  most integer not null,
  constraint service_day_pkey PRIMARY KEY (account_id, place_path, day),
  constraint service_day_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint service_day_most CHECK (((stars >= 0) AND (stars <= most)))
);

create table service_entry (
  id uuid not null,
  place_path text collate "C" not null,
  state text not null,
  what text not null,
  category text not null,
  day date not null,
  served integer not null,
  served_account uuid,
  served_name text,
  photos jsonb not null,
  origin_kind text,
  origin_id uuid,
  group_id uuid,
  recorded_by uuid not null,
  recorded_as text not null,
  reason text,
  decided_by uuid,
  decided_as text,
  decided_at timestamp with time zone,
  rules_version integer,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint service_entry_pkey PRIMARY KEY (id),
  constraint service_entry_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint service_entry_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint service_entry_served_account_fkey FOREIGN KEY (served_account) REFERENCES account(id),
  constraint service_entry_check CHECK (((origin_kind IS NULL) = (origin_id IS NULL))),
  constraint service_entry_check1 CHECK (((rules_version IS NOT NULL) = (state = ANY (ARRAY['confirmed'::text, 'reversed'::text])))),
  constraint service_entry_decided_as_check CHECK ((decided_as = ANY (ARRAY['served'::text, 'staff'::text, 'verdict'::text]))),
  constraint service_entry_recorded_as_check CHECK ((recorded_as = ANY (ARRAY['self'::text, 'staff'::text, 'feature'::text]))),
  constraint service_entry_rules_version_check CHECK ((rules_version >= 0)),
  constraint service_entry_served_check CHECK (((served >= 0) AND (served <= 100000))),
  constraint service_entry_state_check CHECK ((state = ANY (ARRAY['recorded'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text, 'reversed'::text])))
);
CREATE INDEX service_entry_day ON service_entry USING btree (place_path, day) WHERE (state = 'confirmed'::text);
CREATE INDEX service_entry_group ON service_entry USING btree (group_id, day) WHERE ((state = 'confirmed'::text) AND (group_id IS NOT NULL));
CREATE INDEX service_entry_served ON service_entry USING btree (served_account, id) WHERE (state = 'recorded'::text);
CREATE INDEX service_entry_state ON service_entry USING btree (place_path, state, id);
CREATE TRIGGER service_entry_not_own BEFORE UPDATE ON service_entry FOR EACH ROW WHEN (((new.state = 'confirmed'::text) AND (old.state <> 'confirmed'::text))) EXECUTE FUNCTION service_refuse_own();
CREATE UNIQUE INDEX service_entry_origin ON service_entry USING btree (origin_kind, origin_id, recorded_by) WHERE ((origin_id IS NOT NULL) AND (state = ANY (ARRAY['recorded'::text, 'confirmed'::text, 'declined'::text])));

create table service_need (
  id uuid not null,
  place_path text collate "C" not null,
  community_path text collate "C" not null,
  number text,
  category text,
  title text not null,
  words text not null,
  private boolean not null,
  skills text[] not null,
  state text not null,
  previous text,
  asker_id uuid not null,
  behalf jsonb,
  origin_kind text,
  origin_id uuid,
  asked_whom text,
  asked_at timestamp with time zone,
  answer text,
  answered_at timestamp with time zone,
  merged_into uuid,
  reason text,
  decided_by uuid,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  met_at timestamp with time zone,
  version integer default 1 not null,
  constraint service_need_pkey PRIMARY KEY (id),
  constraint service_need_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES account(id),
  constraint service_need_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint service_need_id_fkey FOREIGN KEY (id) REFERENCES demand_seats(id),
  constraint service_need_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES service_need(id),
  constraint service_need_check CHECK (((origin_kind IS NULL) = (origin_id IS NULL))),
  constraint service_need_check1 CHECK (((number IS NULL) = (published_at IS NULL))),
  constraint service_need_origin_kind_check CHECK ((origin_kind = ANY (ARRAY['thread'::text, 'case'::text, 'visit'::text]))),
  constraint service_need_state_check CHECK ((state = ANY (ARRAY['collected'::text, 'accepted'::text, 'declined'::text, 'merged'::text, 'open'::text, 'asking'::text, 'answered'::text, 'met'::text, 'withdrawn'::text])))
);
CREATE INDEX service_need_asker ON service_need USING btree (asker_id, created_at DESC);
CREATE INDEX service_need_desk ON service_need USING btree (community_path, state, created_at DESC, id DESC);
CREATE INDEX service_need_origin ON service_need USING btree (origin_id) WHERE (origin_id IS NOT NULL);
CREATE INDEX service_need_published ON service_need USING btree (community_path, published_at DESC, id DESC) WHERE (published_at IS NOT NULL);
CREATE UNIQUE INDEX service_need_number ON service_need USING btree (community_path, number);

create table service_nomination (
  id uuid not null,
  place_path text collate "C" not null,
  account_id uuid not null,
  by_account uuid not null,
  story text not null,
  photos jsonb not null,
  origin_kind text,
  origin_id uuid,
  state text not null,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  ballot_id uuid,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint service_nomination_pkey PRIMARY KEY (id),
  constraint service_nomination_id_ballot_id_key UNIQUE (id, ballot_id),
  constraint service_nomination_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint service_nomination_ballot_id_fkey FOREIGN KEY (ballot_id) REFERENCES service_ballot(id),
  constraint service_nomination_by_account_fkey FOREIGN KEY (by_account) REFERENCES account(id),
  constraint service_nomination_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint service_nomination_check CHECK (((origin_kind IS NULL) = (origin_id IS NULL))),
  constraint service_nomination_check1 CHECK (((ballot_id IS NULL) OR (state = 'accepted'::text))),
  constraint service_nomination_other CHECK ((account_id <> by_account)),
  constraint service_nomination_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX service_nomination_ballot ON service_nomination USING btree (ballot_id) WHERE (ballot_id IS NOT NULL);
CREATE INDEX service_nomination_list ON service_nomination USING btree (place_path, state, id);
CREATE UNIQUE INDEX service_nomination_once ON service_nomination USING btree (by_account, account_id, place_path) WHERE (state = 'waiting'::text);

create table service_part (
  entry_id uuid not null,
  account_id uuid not null,
  "position" integer not null,
  minutes integer not null,
  stars integer,
  points integer,
  constraint service_part_pkey PRIMARY KEY (entry_id, account_id),
  constraint service_part_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint service_part_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES service_entry(id),
  constraint service_part_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  constraint service_part_points_check CHECK ((points >= 0)),
  constraint service_part_stars_check CHECK ((stars >= 0))
);
CREATE INDEX service_part_account ON service_part USING btree (account_id, entry_id);

create table service_post (
  id uuid not null,
  place_path text collate "C" not null,
  community_path text collate "C" not null,
  family text not null,
  title text not null,
  words text not null,
  skills text[] not null,
  term_from date not null,
  term_to date,
  renews boolean not null,
  state text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version integer default 1 not null,
  constraint service_post_pkey PRIMARY KEY (id),
  constraint service_post_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint service_post_id_fkey FOREIGN KEY (id) REFERENCES demand_seats(id),
  constraint service_post_check CHECK (((term_to IS NULL) OR (term_to > term_from))),
  constraint service_post_state_check CHECK ((state = ANY (ARRAY['open'::text, 'retired'::text])))
);
CREATE INDEX service_post_list ON service_post USING btree (community_path, state, family, title, id);

create table service_roll (
  id uuid not null,
  place_path text collate "C" not null,
  scope_path text collate "C" not null,
  kind text not null,
  title text not null,
  period_from date not null,
  period_to date not null,
  state text not null,
  reason text,
  ballot_id uuid,
  published_by uuid,
  published_at timestamp with time zone not null,
  version integer default 1 not null,
  constraint service_roll_pkey PRIMARY KEY (id),
  constraint service_roll_ballot_id_key UNIQUE (ballot_id),
  constraint service_roll_ballot_id_fkey FOREIGN KEY (ballot_id) REFERENCES service_ballot(id),
  constraint service_roll_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id),
  constraint service_roll_check CHECK ((period_from <= period_to)),
  constraint service_roll_kind_check CHECK ((kind = ANY (ARRAY['service'::text, 'vote'::text]))),
  constraint service_roll_state_check CHECK ((state = ANY (ARRAY['published'::text, 'withdrawn'::text])))
);
CREATE INDEX service_roll_list ON service_roll USING btree (place_path, id);

create table service_roll_line (
  roll_id uuid not null,
  account_id uuid not null,
  rank integer not null,
  stars integer not null,
  minutes integer not null,
  served integer not null,
  votes integer,
  words text,
  entries uuid[] not null,
  constraint service_roll_line_pkey PRIMARY KEY (roll_id, account_id),
  constraint service_roll_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint service_roll_line_roll_id_fkey FOREIGN KEY (roll_id) REFERENCES service_roll(id)
);

create table service_rules (
  place_path text collate "C" not null,
  version integer not null,
  rules jsonb not null,
  note text,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint service_rules_pkey PRIMARY KEY (place_path, version),
  constraint service_rules_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint service_rules_version_check CHECK ((version > 0))
);

create table service_vote (
  ballot_id uuid not null,
  account_id uuid not null,
  nomination_id uuid not null,
  at timestamp with time zone not null,
  constraint service_vote_pkey PRIMARY KEY (ballot_id, account_id),
  constraint service_vote_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint service_vote_ballot_id_fkey FOREIGN KEY (ballot_id) REFERENCES service_ballot(id),
  constraint service_vote_nomination_id_ballot_id_fkey FOREIGN KEY (nomination_id, ballot_id) REFERENCES service_nomination(id, ballot_id)
);
CREATE INDEX service_vote_nomination ON service_vote USING btree (nomination_id);

create table session (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  device text default ''::text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX session_account ON session USING btree (account_id);

create table shop (
  organization_id uuid not null,
  place_path text collate "C" not null,
  open boolean not null,
  words text not null,
  taking jsonb not null,
  accept_minutes integer not null,
  ways text[] not null,
  area_paths text[] collate "C" not null,
  delivery_fee integer not null,
  delivery_minimum integer not null,
  free_from integer,
  visit_fee integer not null,
  pays text[] not null,
  version integer default 1 not null,
  updated_at timestamp with time zone not null,
  constraint shop_pkey PRIMARY KEY (organization_id),
  constraint shop_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint shop_accept_minutes_check CHECK ((accept_minutes > 0)),
  constraint shop_delivery_fee_check CHECK ((delivery_fee >= 0)),
  constraint shop_delivery_minimum_check CHECK ((delivery_minimum >= 0)),
  constraint shop_free_from_check CHECK ((free_from >= 0)),
  constraint shop_visit_fee_check CHECK ((visit_fee >= 0))
);

create table shop_order (
  id uuid not null,
  number text not null,
  organization_id uuid not null,
  place_path text collate "C" not null,
  buyer_id uuid not null,
  state text not null,
  previous text,
  version integer not null,
  way text not null,
  area text,
  address text,
  contact_name text not null,
  contact_phone text not null,
  note text,
  wished_at timestamp with time zone,
  goods_total integer not null,
  fee integer not null,
  total integer not null,
  placed_on date not null,
  placed_at timestamp with time zone not null,
  accept_by timestamp with time zone not null,
  accepted_at timestamp with time zone,
  ready_at timestamp with time zone,
  handed_at timestamp with time zone,
  done_by timestamp with time zone,
  closed_at timestamp with time zone,
  stepped_at timestamp with time zone not null,
  paid text,
  online jsonb,
  reason text,
  case_id uuid,
  constraint shop_order_pkey PRIMARY KEY (id),
  constraint shop_order_buyer_id_fkey FOREIGN KEY (buyer_id) REFERENCES account(id),
  constraint shop_order_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id),
  constraint shop_order_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint shop_order_check CHECK ((total = (goods_total + fee))),
  constraint shop_order_fee_check CHECK ((fee >= 0)),
  constraint shop_order_goods_total_check CHECK ((goods_total >= 0)),
  constraint shop_order_paid_check CHECK ((paid = ANY (ARRAY['cash'::text, 'wechat'::text, 'alipay'::text, 'card'::text, 'online'::text, 'none'::text]))),
  constraint shop_order_state_check CHECK ((state = ANY (ARRAY['placed'::text, 'accepted'::text, 'ready'::text, 'handed'::text, 'done'::text, 'refused'::text, 'cancelled'::text, 'disputed'::text]))),
  constraint shop_order_way_check CHECK ((way = ANY (ARRAY['pickup'::text, 'delivery'::text, 'visit'::text])))
);
CREATE INDEX shop_order_buyer ON shop_order USING btree (buyer_id, placed_at DESC, id DESC);
CREATE INDEX shop_order_case ON shop_order USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX shop_order_open ON shop_order USING btree (organization_id, state, placed_at) WHERE (state = ANY (ARRAY['placed'::text, 'accepted'::text, 'ready'::text, 'disputed'::text]));
CREATE INDEX shop_order_shop ON shop_order USING btree (organization_id, placed_at DESC, id DESC);
CREATE UNIQUE INDEX shop_order_number ON shop_order USING btree (organization_id, placed_on, number);

create table thread (
  id uuid not null,
  board_id uuid not null,
  place_path text collate "C" not null,
  author_id uuid not null,
  author_badge text not null,
  title text not null,
  excerpt text default ''::text not null,
  cover jsonb default '[]'::jsonb not null,
  photo_count integer default 0 not null,
  audience text not null,
  category text,
  spot jsonb,
  spot_path text collate "C",
  attachments jsonb default '[]'::jsonb not null,
  pinned boolean default false not null,
  closed boolean default false not null,
  seq integer default 0 not null,
  released integer default 0 not null,
  floors integer default 0 not null,
  reply_count integer default 0 not null,
  view_count integer default 0 not null,
  created_at timestamp with time zone not null,
  last_reply_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  deleted_by uuid,
  version integer default 1 not null,
  hot double precision generated always as (((round((log(((reply_count + 2))::double precision) * (20)::double precision)) / (20)::double precision) + ((EXTRACT(epoch FROM (created_at AT TIME ZONE 'UTC'::text)))::double precision / (172800)::double precision))) stored not null,
  constraint thread_pkey PRIMARY KEY (id),
  constraint thread_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id),
  constraint thread_board_id_fkey FOREIGN KEY (board_id) REFERENCES board(id),
  constraint thread_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'author-and-staff'::text]))),
  constraint thread_author_badge_check CHECK ((author_badge = ANY (ARRAY['staff'::text, 'member'::text, 'resident'::text, 'unconfirmed'::text])))
) with (fillfactor=90);
CREATE INDEX thread_author ON thread USING btree (author_id, created_at);
CREATE INDEX thread_board_hot ON thread USING btree (board_id, audience, pinned, hot, id) WHERE (deleted_at IS NULL);
CREATE INDEX thread_board_last ON thread USING btree (board_id, audience, pinned, last_reply_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX thread_board_new ON thread USING btree (board_id, audience, pinned, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX thread_place_hot ON thread USING btree (place_path, audience, hot, id) WHERE (deleted_at IS NULL);
CREATE INDEX thread_place_new ON thread USING btree (place_path, audience, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX thread_spot ON thread USING btree (spot_path, created_at) WHERE ((spot_path IS NOT NULL) AND (deleted_at IS NULL));

create table throttle (
  key character varying(255) not null,
  points integer default 0 not null,
  expire bigint,
  constraint throttle_pkey PRIMARY KEY (key)
);

create table work_unit (
  id uuid not null,
  place_path text collate "C" not null,
  name text not null,
  kind text not null,
  contact_name text,
  contact_phone text,
  merged_into uuid,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint work_unit_pkey PRIMARY KEY (id),
  constraint work_unit_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES work_unit(id),
  constraint work_unit_kind_check CHECK ((kind = ANY (ARRAY['government'::text, 'institution'::text, 'enterprise'::text, 'school'::text, 'hospital'::text, 'social'::text, 'other'::text])))
);
CREATE INDEX work_unit_merged ON work_unit USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE UNIQUE INDEX work_unit_name ON work_unit USING btree (place_path, name) WHERE (merged_into IS NULL);

create table work_unit_pairing (
  unit_id uuid not null,
  place_path text collate "C" not null,
  paired_by uuid not null,
  paired_at timestamp with time zone not null,
  constraint work_unit_pairing_pkey PRIMARY KEY (unit_id, place_path),
  constraint work_unit_pairing_paired_by_fkey FOREIGN KEY (paired_by) REFERENCES account(id),
  constraint work_unit_pairing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES work_unit(id) ON DELETE CASCADE
);
CREATE INDEX work_unit_pairing_place ON work_unit_pairing USING btree (place_path);
