/** Reading one case: its page, its room's number, and what a command needs to know beside it. */
import { Injectable } from '@nestjs/common';
import { Photos } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { CaseState, Lead } from './case.facts.js';
import type { PageRow } from './case.row.js';
import type { CaseFace, CaseView } from './case.schema.js';
import { faceOf, viewOf } from './case.view.js';
import { scopeOf, VISIBLE, type Scope } from './case.visible.js';
import { MARK } from './category.queries.js';

const PAGE = sql`c.id, c.number, c.version, c.community_id as "communityId", c.place_id as "placeId",
  c.place_path as "placePath", c.place_name as "placeName", c.area, c.thread_id as "threadId", c.channel, c.private,
  c.title, c.description, c.photos, c.after_photos as "afterPhotos", c.state, c.previous, c.grade,
  c.lead_kind as "leadKind", c.lead_id as "leadId", c.lead_name as "leadName", c.signed_by as "signedBy",
  c.handler_name as "handlerName", c.handlers, c.visitor_id as "visitorId", c.appointment_at as "appointmentAt",
  c.finding, c.outcome, c.round, c.returns, c.return_until as "returnUntil", c.submitted_at as "submittedAt",
  c.accept_by as "acceptBy", c.accepted_at as "acceptedAt", c.dispatched_at as "dispatchedAt", c.due_at as "dueAt",
  c.paused_at as "pausedAt", c.first_contact_at as "firstContactAt", c.finished_at as "finishedAt",
  c.closed_at as "closedAt", c.overdue, ${MARK} as category, k.unit_kind as "unitKind", k.unit_id as "unitId",
  k.unit_name as "unitName", k.after_photo as "afterPhoto",
  coalesce((select json_agg(json_build_object('id', n.id, 'as', n."as", 'accountId', n.account_id,
      'name', coalesce(n.name, a.name), 'phone', coalesce(n.phone, a.phone), 'words', n.words, 'consent', n.consent)
      order by n."as", n.id)
    from case_person n left join account a on a.id = n.account_id where n.case_id = c.id), '[]') as people,
  coalesce((select json_agg(json_build_object('id', b.id, 'as', b."as", 'accountId', b.account_id,
      'personId', b.person_id, 'standing', b.standing, 'attempts', b.attempts, 'contacted', b.contacted,
      'solved', b.solved, 'satisfied', b.satisfied, 'words', b.words, 'expiresAt', b.expires_at) order by b."as", b.id)
    from case_callback b where b.case_id = c.id and b.round = c.round), '[]') as callbacks,
  coalesce((select json_agg(json_build_object('seq', t.seq, 'step', e.data->'step', 'from', e.data->'from',
      'to', e.data->'to', 'ending', e.data->'ending', 'as', e.data->'as', 'at', e.at, 'values', t."values",
      'photos', t.photos, 'byName', t.by_name, 'byUnit', t.by_unit, 'privateWords', t.private_words,
      'privatePhotos', t.private_photos, 'privateFor', t.private_for) order by t.seq)
    from case_entry t join event e on e.subject_kind = 'case' and e.subject_id = t.case_id and e.seq = t.seq
    where t.case_id = c.id), '[]') as timeline
  from case_file c join case_category k on k.id = c.category_id`;

const page = statement<PageRow, Scope & { id: string }>(
  'case-page',
  sql`select ${PAGE} where c.id = ${p('id')}::uuid and ${VISIBLE}`,
);
const whole = statement<PageRow, { id: string }>('case-whole', sql`select ${PAGE} where c.id = ${p('id')}::uuid`);
const version = statement<{ version: number }, Scope & { id: string }>(
  'case-version',
  sql`select c.version from case_file c where c.id = ${p('id')}::uuid and ${VISIBLE}`,
);
const ofThread = statement<{ id: string }, { thread: string }>(
  'case-of-thread',
  sql`select id from case_file where thread_id = ${p('thread')}::uuid and state not in ('rejected', 'withdrawn', 'merged')`,
);
const inHandOf = statement<{ id: string }, { kind: string; lead: string; states: readonly string[] }>(
  'case-in-hand-of',
  sql`select id from case_file where lead_id = ${p('lead')}::uuid and lead_kind = ${p('kind')}
        and state = any(${p('states')}) order by id`,
);

/** A place and those it lies in, from the city down. */
export interface Link {
  id: string;
  kind: string;
  path: string;
  name: string;
}
const chain = statement<Link, { id: string }>(
  'case-place-chain',
  sql`select o.id, o.kind, o.path, o.name from place h join place o on starts_with(h.path, o.path)
      where h.id = ${p('id')}::uuid order by length(o.path)`,
);
const placeOf = statement<{ id: string }, { path: string }>(
  'case-place-of',
  sql`select id from place where path = ${p('path')}`,
);
const next = statement<{ last: number }, { path: string; year: number }>(
  'case-number',
  sql`insert into case_counter (community_path, year, last) values (${p('path')}, ${p('year')}, 1)
      on conflict (community_path, year) do update set last = case_counter.last + 1 returning last`,
);
const names = statement<{ id: string; name: string }, { ids: string[] }>(
  'case-accounts',
  sql`select id, name from account where id = any(${p('ids')}::uuid[])`,
);
interface Contact {
  accountId: string | null;
  name: string | null;
  phone: string | null;
}
const contact = statement<Contact, { caseId: string; id: string }>(
  'case-contact',
  sql`select n.account_id as "accountId", coalesce(n.name, a.name) as name, coalesce(n.phone, a.phone) as phone
      from case_person n left join account a on a.id = n.account_id
      where n.id = ${p('id')}::uuid and n.case_id = ${p('caseId')}::uuid`,
);
const visitor = statement<{ name: string }, { id: string; path: string }>(
  'case-visitor',
  sql`select a.name from account a where a.id = ${p('id')}::uuid and exists (
        select from account_grant g where g.account_id = a.id and g.subject_id is null
          and g.role in ('staff', 'supervisor', 'administrator', 'member') and starts_with(${p('path')}, g.path))`,
);

@Injectable()
export class CaseQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** A case as this person sees it, or undefined where there is none for them. */
  async page(actor: Actor, id: string): Promise<CaseView | undefined> {
    const row = await this.db.row(page, { id, ...scopeOf(actor) });
    return row && viewOf(row, actor, this.photos, this.clock.now());
  }

  /** What everybody in the case's room sees. For the live floor, which asks who may enter apart. */
  async face(id: string): Promise<CaseFace | undefined> {
    const row = await this.db.row(whole, { id });
    return row && faceOf(row, this.photos, null);
  }

  /** The case's version, if the person may read it. */
  async version(actor: Actor, id: string): Promise<number | undefined> {
    return (await this.db.row(version, { id, ...scopeOf(actor) }))?.version;
  }

  /** The case under way (or done) that came from this thread. */
  async ofThread(thread: string): Promise<string | undefined> {
    return (await this.db.row(ofThread, { thread }))?.id;
  }

  /** Cases that somebody has in one of these states, in the order in which they are locked. */
  async inHandOf({ kind, id }: Lead, states: readonly CaseState[]): Promise<string[]> {
    return (await this.db.rows(inHandOf, { kind, lead: id, states })).map((row) => row.id);
  }

  chain(placeId: string): Promise<Link[]> {
    return this.db.rows(chain, { id: placeId });
  }

  /** The place of a path. @throws when there is none */
  async placeOf(path: string): Promise<string> {
    const row = await this.db.row(placeOf, { path });
    if (!row) throw new Error(`No place at ${path}`);
    return row.id;
  }

  /** The next number of this community and year, held until the transaction ends. */
  async nextNumber(path: string, year: number): Promise<number> {
    const row = await this.db.row(next, { path, year });
    if (!row) throw new Error('No number came back');
    return row.last;
  }

  /** Names of accounts by id; unknown ids are missing. */
  async names(ids: string[]): Promise<Map<string, string>> {
    return new Map((await this.db.rows(names, { ids })).map(({ id, name }) => [id, name]));
  }

  /** Name and whole number of one of a case's people. */
  contact(caseId: string, id: string): Promise<Contact | undefined> {
    return this.db.row(contact, { caseId, id });
  }

  /** The name of somebody who may visit at this place: staff or a member there. */
  async visitor(id: string, path: string): Promise<string | undefined> {
    return (await this.db.row(visitor, { id, path }))?.name;
  }
}
