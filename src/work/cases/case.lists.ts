/** Lists of cases: mine, my inbox, a community's public record. One statement a screen, paged by keyset. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Photos } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem, wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Photo } from '../../ground/media/index.js';
import type { ListRow } from './case.row.js';
import type { CaseRow, casePage, ListQuery, publicPage } from './list.schema.js';
import type { CaseState } from './case.facts.js';
import { iso, isoOrNull, leadOf } from './case.view.js';
import { MARK } from './category.queries.js';
import type { CategoryMark } from './category.schema.js';

export const SIZE = 20;
/** Cursors of a first page: before everything, after everything. */
export const FIRST = ['-infinity', '00000000-0000-0000-0000-000000000000'];
export const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** A row of a list. Holds for a `case_file` c and its `case_category` k. */
export const ROW = sql`c.id, c.number, c.version, c.title, c.state, c.private, c.area, c.grade, c.lead_kind as "leadKind",
  c.lead_id as "leadId", c.lead_name as "leadName", c.submitted_at::text as "submittedAt",
  c.accept_by::text as "acceptBy", c.dispatched_at::text as "dispatchedAt", c.due_at::text as "dueAt",
  c.paused_at::text as "pausedAt", c.overdue, c.updated_at::text as "updatedAt",
  c.photos->0 as photo, ${MARK} as category`;

interface Keyset {
  at: string;
  id: string;
  size: number;
}
type Mine = ListRow & { asks: CaseRow['asks'] };

const mine = statement<Mine, Keyset & { account: string; state: CaseState | null }>(
  'case-mine',
  sql`select ${ROW}, c.updated_at::text as sort,
        case when c.state = 'callback' and exists (select from case_callback b where b.case_id = c.id and b.round = c.round
               and b.account_id = ${p('account')}::uuid and b.standing = 'open') then 'rate'
             when c.state = 'waiting' then 'answer' end as asks
      from case_file c join case_category k on k.id = c.category_id
      where c.id in (select n.case_id from case_person n where n.account_id = ${p('account')}::uuid)
        and (${p('state')}::text is null or c.state = ${p('state')})
        and (c.updated_at, c.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by c.updated_at desc, c.id desc limit ${p('size')}`,
);

const INBOX = sql`select ${ROW}, c.next_at::text as sort, c.next_at from case_file c join case_category k on k.id = c.category_id`;
const NEXT = sql`(${p('state')}::text is null or c.state = ${p('state')})
  and (c.next_at, c.id) > (${p('at')}::timestamptz, ${p('id')}::uuid) order by c.next_at, c.id limit ${p('size')}`;
/** Each unit's own first rows by its index, and the visits that wait for the person; then the first of them all. */
const inbox = statement<ListRow, Keyset & { account: string; organizations: string[]; state: CaseState | null }>(
  'case-inbox',
  sql`(select o.* from (
        select 'member' as kind, ${p('account')}::uuid as id
        union all select 'organization', unnest(${p('organizations')}::uuid[])) l
      cross join lateral (${INBOX} where c.lead_id = l.id and c.lead_kind = l.kind and ${NEXT}) o)
      union all
      (${INBOX} where c.visitor_id = ${p('account')}::uuid and c.state = 'verifying' and ${NEXT})
      order by next_at, id limit ${p('size')}`,
);

interface Listed {
  key: string;
  masked: boolean;
  id: string | null;
  number: string | null;
  title: string;
  state: CaseState;
  category: CategoryMark;
  area: string;
  photo: Photo | null;
  submittedAt: Date;
  closedAt: Date | null;
  sort: string;
}
/** Nothing of a private case leaves the database but what its public columns say. */
const LISTED = sql`c.public_key as key, c.private as masked, case when not c.private then c.id end as id,
  case when not c.private then c.number end as number, c.public_title as title, c.state, ${MARK} as category,
  c.public_area as area, case when not c.private then c.photos->0 end as photo, c.public_at as "submittedAt",
  case when c.private then date_trunc('day', c.closed_at, 'Asia/Shanghai') else c.closed_at end as "closedAt",
  c.public_at::text as sort
  from case_file c join case_category k on k.id = c.category_id
  where c.community_path = ${p('path')} and c.state <> 'withdrawn' and (not c.private or k.masked)
    and (c.public_at, c.public_key) < (${p('at')}::timestamptz, ${p('id')})`;
const NEWEST = sql`order by c.public_at desc, c.public_key desc limit ${p('size')}`;
const listed = statement<Listed, Keyset & { path: string }>('case-public', sql`select ${LISTED} ${NEWEST}`);
const listedIn = statement<Listed, Keyset & { path: string; state: CaseState }>(
  'case-public-state',
  sql`select ${LISTED} and c.state = ${p('state')} ${NEWEST}`,
);

@Injectable()
export class CaseLists {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  /** What the person reported or is concerned by: what moved last first. */
  async mine(actor: Actor, query: ListQuery): Promise<z.infer<typeof casePage>> {
    const { size, ...keyset } = keysetOf(query, LAST);
    const rows = await this.db.rows(mine, {
      account: actor.id ?? '',
      state: query.state ?? null,
      size: size + 1,
      ...keyset,
    });
    return pageFrom(
      rows,
      size,
      (row) => ({ ...rowOf(row, this.photos, actor), asks: row.asks }),
      (row) => [row.sort, row.id],
    );
  }

  /** What the person, or an organization they serve, has in hand or had to the end, and visits to make: what is due first first. */
  async inbox(actor: Actor, query: ListQuery): Promise<z.infer<typeof casePage>> {
    const { size, ...keyset } = keysetOf(query, FIRST);
    const rows = await this.db.rows(inbox, {
      account: actor.id ?? '',
      organizations: actor.organizations(),
      state: query.state ?? null,
      size: size + 1,
      ...keyset,
    });
    return pageFrom(
      rows,
      size,
      (row) => ({ ...rowOf(row, this.photos, actor), asks: null }),
      (row) => [row.sort, row.id],
    );
  }

  /** The public record of a community, private cases masked: newest first. */
  async ofCommunity(path: string, query: ListQuery): Promise<z.infer<typeof publicPage>> {
    const { size, ...keyset } = keysetOf(query, ['infinity', '~'], KEY);
    const asked = { path, size: size + 1, ...keyset };
    const rows = query.state
      ? await this.db.rows(listedIn, { ...asked, state: query.state })
      : await this.db.rows(listed, asked);
    return pageFrom(
      rows,
      size,
      ({ sort: _, photo, submittedAt, closedAt, ...row }) => ({
        ...row,
        photo: photo && this.photos.face(photo, null),
        submittedAt: iso(submittedAt),
        closedAt: isoOrNull(closedAt),
      }),
      (row) => [row.sort, row.key],
    );
  }
}

/** What our own cursors hold: a moment as SQL writes it, and an id or a key. */
const MOMENT = /^(-?infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00)$/;
const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const KEY = /^([\w-]{16}|~)$/;

/** Where a page begins and how long it is. @throws http/malformed for a cursor that was not ours */
export function keysetOf({ after, size = SIZE }: ListQuery, start: readonly string[], keys = ID): Keyset {
  const [at = '', id = ''] = decodeCursor(after, 2) ?? start;
  if (!MOMENT.test(at) || !keys.test(id)) throw new Problem('http/malformed', { field: 'after' });
  return { at, id, size };
}

/** The row as the lists show it; a private case's picture is signed for this reader. */
export function rowOf(row: ListRow, photos: Photos, actor: Actor): Omit<CaseRow, 'asks'> {
  const { id, number, version, title, state, category, area, grade, overdue } = row;
  return {
    id,
    number,
    version,
    title,
    state,
    private: row.private,
    category,
    area,
    grade,
    lead: leadOf(row),
    photo: row.photo && photos.face(row.photo, actor.sessionId),
    submittedAt: wireMoment(row.submittedAt),
    acceptBy: wireMoment(row.acceptBy),
    dispatchedAt: row.dispatchedAt && wireMoment(row.dispatchedAt),
    dueAt: row.dueAt && wireMoment(row.dueAt),
    pausedAt: row.pausedAt && wireMoment(row.pausedAt),
    overdue,
    updatedAt: wireMoment(row.updatedAt),
  };
}
