/** Reading thanks and complaints: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement, type Sql } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { actsFor, feedbackPolicy, sideOf } from './feedback.policy.js';
import type { FeedbackKind, FeedbackPage, FeedbackState, FeedbackView, PennantOrder } from './feedback.schema.js';

export interface FeedbackRow {
  id: string;
  communityId: string;
  placePath: string;
  kind: FeedbackKind;
  state: FeedbackState;
  giverId: string;
  giverName: string;
  giverNamed: boolean;
  memberId: string | null;
  accountId: string | null;
  organizationId: string | null;
  toName: string;
  words: string;
  photos: Photo[];
  pennant: PennantOrder | null;
  reply: string | null;
  repliedAt: Date | null;
  replyDueAt: Date;
  answer: string | null;
  reason: string | null;
  decidedAt: Date | null;
  createdAt: Date;
  version: number;
  /** The sort key, as text: dates of JavaScript lose microseconds. */
  key: string;
}
/** Whom something can be said to. */
export interface Receiver {
  placePath: string;
  name: string;
  memberId: string | null;
  accountId: string | null;
  organizationId: string | null;
}
const ROW = sql`f.id, c.id as "communityId", f.place_path as "placePath", f.kind, f.state, f.giver_id as "giverId",
  g.name as "giverName", f.giver_named as "giverNamed", f.member_id as "memberId", f.account_id as "accountId",
  f.organization_id as "organizationId", coalesce(a.name, o.name) as "toName", f.words, f.photos, f.pennant, f.reply,
  f.replied_at as "repliedAt", f.reply_due_at as "replyDueAt", f.answer, f.reason, f.decided_at as "decidedAt",
  f.created_at as "createdAt", f.version`;
const FROM = sql`feedback f join place c on c.path = f.place_path join account g on g.id = f.giver_id
  left join account a on a.id = f.account_id left join organization o on o.id = f.organization_id`;

const one = statement<FeedbackRow, { id: string }>(
  'feedback-one',
  sql`select ${ROW}, '' as key from ${FROM} where f.id = ${p('id')}::uuid`,
);

interface Paging {
  after: string;
  afterId: string;
  limit: number;
}
/** The newest first, by when it was published. */
const published = <P extends object>(name: string, where: Sql) =>
  statement<FeedbackRow, P & Paging>(
    name,
    sql`select ${ROW}, f.decided_at::text as key from ${FROM}
        where f.state = 'published' and ${where} and (f.decided_at, f.id) < (${p('after')}::timestamptz, ${p('afterId')}::uuid)
        order by f.decided_at desc, f.id desc limit ${p('limit')}`,
  );
const wall = published<{ path: string; kind: FeedbackKind; guest: boolean }>(
  'feedback-wall',
  sql`f.place_path = ${p('path')} and f.kind = ${p('kind')} and (not ${p('guest')}::boolean or f.organization_id is not null)`,
);
const ofAccount = published<{ to: string }>(
  'feedback-of-account',
  sql`f.account_id = ${p('to')}::uuid and f.kind = 'thanks'`,
);
const ofOrganization = published<{ to: string }>('feedback-of-organization', sql`f.organization_id = ${p('to')}::uuid`);

const newest = <P extends object>(name: string, where: Sql) =>
  statement<FeedbackRow, P & Paging>(
    name,
    sql`select ${ROW}, f.created_at::text as key from ${FROM}
        where ${where} and (f.created_at, f.id) < (${p('after')}::timestamptz, ${p('afterId')}::uuid)
        order by f.created_at desc, f.id desc limit ${p('limit')}`,
  );
const given = newest<{ account: string }>('feedback-given', sql`f.giver_id = ${p('account')}::uuid`);
const received = newest<{ account: string; organizations: readonly string[] }>(
  'feedback-received',
  sql`(f.account_id = ${p('account')}::uuid or f.organization_id = any(${p('organizations')}::uuid[])) and f.state <> 'withdrawn'`,
);
/** What waits longest comes first. */
const queue = statement<FeedbackRow, { path: string; states: readonly string[] } & Paging>(
  'feedback-queue',
  sql`select ${ROW}, f.created_at::text as key from ${FROM}
      where f.place_path = ${p('path')} and f.state = any(${p('states')}::text[])
        and (f.created_at, f.id) > (${p('after')}::timestamptz, ${p('afterId')}::uuid)
      order by f.created_at, f.id limit ${p('limit')}`,
);

const member = statement<Receiver, { id: string }>(
  'feedback-to-member',
  sql`select m.place_path as "placePath", a.name, m.id as "memberId", a.id as "accountId", null as "organizationId"
      from member m join account a on a.id = m.account_id where m.id = ${p('id')}::uuid and m.state = 'confirmed'`,
);
const organization = statement<Receiver, { id: string }>(
  'feedback-to-organization',
  sql`select o.place_path as "placePath", o.name, null as "memberId", null as "accountId", o.id as "organizationId"
      from organization o where o.id = ${p('id')}::uuid and o.state = 'approved'`,
);
/** Thanks published within a period, for year books and rolls of honour. */
const counts = statement<
  { kind: 'account' | 'organization'; id: string; thanks: number; pennants: number },
  { path: string; from: Date; to: Date }
>(
  'feedback-counts',
  sql`select case when f.account_id is null then 'organization' else 'account' end as kind, coalesce(f.account_id, f.organization_id) as id,
        count(*)::int as thanks, count(f.pennant)::int as pennants
      from feedback f where f.place_path = ${p('path')} and f.state = 'published' and f.kind = 'thanks'
        and f.decided_at >= ${p('from')} and f.decided_at < ${p('to')}
      group by 1, 2 order by 3 desc, 2`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class FeedbackQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  receiver({ kind, id }: { kind: 'member' | 'organization'; id: string }): Promise<Receiver | undefined> {
    return this.db.row(kind === 'member' ? member : organization, { id });
  }

  /** One of them as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<FeedbackView | undefined> {
    const row = await this.db.row(one, { id });
    return row && feedbackPolicy.see(actor, row) ? this.view(actor, row) : undefined;
  }

  /** What is published in a community. */
  async wall(
    actor: Actor,
    path: string,
    kind: FeedbackKind,
    after: string | undefined,
    size: number,
  ): Promise<FeedbackPage> {
    return this.page(actor, await this.db.rows(wall, { path, kind, guest: actor.guest, ...before(after, size) }), size);
  }

  /** Published thanks of somebody. */
  async thanks(actor: Actor, to: Receiver, after: string | undefined, size: number): Promise<FeedbackPage> {
    const paging = before(after, size);
    const rows =
      to.accountId === null
        ? await this.db.rows(ofOrganization, { to: to.organizationId ?? NONE, ...paging })
        : await this.db.rows(ofAccount, { to: to.accountId, ...paging });
    return this.page(actor, rows, size);
  }

  async own(actor: Actor, side: 'given' | 'received', after: string | undefined, size: number): Promise<FeedbackPage> {
    const account = actor.id ?? NONE;
    const organizations = actor.organizations().filter((id) => actor.manages(id));
    const rows =
      side === 'given'
        ? await this.db.rows(given, { account, ...before(after, size) })
        : await this.db.rows(received, { account, organizations, ...before(after, size) });
    return this.page(actor, rows, size);
  }

  async queue(
    actor: Actor,
    path: string,
    states: readonly FeedbackState[],
    after: string | undefined,
    size: number,
  ): Promise<FeedbackPage> {
    const [from = '-infinity', afterId = NONE] = decodeCursor(after, 2) ?? [];
    return this.page(actor, await this.db.rows(queue, { path, states, after: from, afterId, limit: size + 1 }), size);
  }

  /** How many thanks and pennants were published for whom, from one moment up to another. */
  counts(
    path: string,
    from: Date,
    to: Date,
  ): Promise<{ kind: 'account' | 'organization'; id: string; thanks: number; pennants: number }[]> {
    return this.db.rows(counts, { path, from, to });
  }

  private page(actor: Actor, rows: readonly FeedbackRow[], size: number): FeedbackPage {
    return pageFrom(
      rows,
      size,
      (row) => this.view(actor, row),
      (row) => [row.key, row.id],
    );
  }

  private view(actor: Actor, row: FeedbackRow): FeedbackView {
    const side = sideOf(actor, row);
    const party = side !== 'reader';
    const heard = row.repliedAt !== null || this.clock.now() >= row.replyDueAt;
    const giver = feedbackPolicy.seeGiver(actor, row) ? { id: row.giverId, name: row.giverName } : null;
    const { id, communityId, kind, state, words, reply, version, pennant } = row;
    return {
      face: {
        ...{ id, communityId, kind, state, giver, words, reply, version },
        to: {
          kind: row.organizationId === null ? 'member' : 'organization',
          id: row.organizationId ?? row.memberId ?? NONE,
          name: row.toName,
          account: row.accountId,
        },
        photos: this.photos.faces(row.photos, actor.sessionId),
        pennant: pennant && { ...pennant, to: row.toName, day: row.createdAt.toISOString() },
        createdAt: row.createdAt.toISOString(),
        decidedAt: row.decidedAt?.toISOString() ?? null,
      },
      mine: {
        can: actsFor(actor, row, heard),
        side,
        replyDueAt: party && row.kind === 'complaint' ? row.replyDueAt.toISOString() : null,
        // what staff told the complainer is between the two
        answer: side === 'giver' || side === 'staff' ? row.answer : null,
        reason: party ? row.reason : null,
      },
    };
  }
}

function before(after: string | undefined, size: number): Paging {
  const [from = 'infinity', afterId = LAST] = decodeCursor(after, 2) ?? [];
  return { after: from, afterId, limit: size + 1 };
}
