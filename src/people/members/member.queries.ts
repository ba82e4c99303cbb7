/** Reading members: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { containing } from '../organizations/index.js';
import { memberPolicy } from './member.policy.js';
import type { MemberFilter, MemberState, MemberView } from './member.schema.js';
import { viewFor, type MemberRow } from './member.view.js';

const MEMBER = sql`m.id, c.id as "communityId", m.place_path as "placePath", m.account_id as "accountId", a.name, m.kind,
  m.state, m.previous_state as "previousState", m.real_name as "realName", m.photo, m.birth_year as "birthYear", m.gender,
  m.unit_id as "unitId", coalesce(u.name, m.unit) as unit, m.post, m.skills, m.wish, m.household, m.phone, m.pledge,
  m.letter, m.shown, m.reason, m.question, m.answer, m.decided_by as "decidedBy", m.decided_at as "decidedAt",
  case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as building,
  m.version, m.created_at as "createdAt"`;
const FROM = sql`member m join account a on a.id = m.account_id join place c on c.path = m.place_path
  left join place b on b.id = m.building_id left join work_unit u on u.id = m.unit_id`;

const one = statement<MemberRow, { id: string }>(
  'member-one',
  sql`select ${MEMBER} from ${FROM} where m.id = ${p('id')}::uuid`,
);

interface ListParams {
  path: string;
  state: MemberState;
  pattern: string;
  after: string;
  afterId: string;
  limit: number;
}
const list = statement<MemberRow, ListParams>(
  'members',
  sql`select ${MEMBER} from ${FROM}
      where m.place_path = ${p('path')} and m.state = ${p('state')}
        and (a.name ilike ${p('pattern')} or exists (select from unnest(m.skills) skill where skill ilike ${p('pattern')}))
        and (a.name, m.id) > (${p('after')}, ${p('afterId')}::uuid)
      order by a.name, m.id limit ${p('limit')}`,
);

const own = statement<MemberRow, { account: string }>(
  'members-own',
  sql`select ${MEMBER} from ${FROM} where m.account_id = ${p('account')}::uuid order by m.created_at desc, m.id limit 50`,
);

/** A confirmed member who may be given work. */
export interface AssignableMember {
  accountId: string;
  name: string;
  skills: string[];
}
const assignable = statement<AssignableMember, { path: string; pattern: string }>(
  'members-assignable',
  sql`select m.account_id as "accountId", a.name, m.skills from member m join account a on a.id = m.account_id
      where m.place_path = ${p('path')} and m.state = 'confirmed' and a.name ilike ${p('pattern')}
      order by a.name, m.id limit 200`,
);
/** Locked until the end of the transaction: a case given to a member who leaves meanwhile waits for that, or the other way round. */
const confirmed = statement<{ name: string }, { account: string; path: string }>(
  'member-confirmed',
  sql`select a.name from member m join account a on a.id = m.account_id
      where m.account_id = ${p('account')}::uuid and m.place_path = ${p('path')} and m.state = 'confirmed' for share of m`,
);

const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class MemberQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** One member as this person may see them; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<MemberView | undefined> {
    const row = await this.db.row(one, { id });
    return row && memberPolicy.see(actor, row) ? this.view(actor, row) : undefined;
  }

  /** Members of a community in one state, by name. */
  async page(
    actor: Actor,
    path: string,
    { state = 'confirmed', q }: MemberFilter,
    after: readonly string[],
    size: number,
  ): Promise<{ items: MemberView[]; next: string | null }> {
    const rows = await this.db.rows(list, {
      path,
      state,
      pattern: containing(q),
      after: after[0] ?? '',
      afterId: after[1] ?? NONE,
      limit: size + 1,
    });
    const view = (row: MemberRow): MemberView => this.view(actor, row);
    return pageFrom(rows, size, view, (row) => [row.name, row.id]);
  }

  /** Where a person has checked in, the newest first. */
  async own(actor: Actor, account: string): Promise<MemberView[]> {
    return (await this.db.rows(own, { account })).map((row) => this.view(actor, row));
  }

  assignable(path: string, q = ''): Promise<AssignableMember[]> {
    return this.db.rows(assignable, { path, pattern: containing(q) });
  }

  /** The name of a confirmed member of a community, or undefined. */
  async confirmed(account: string, path: string): Promise<string | undefined> {
    return (await this.db.row(confirmed, { account, path }))?.name;
  }

  private view(actor: Actor, row: MemberRow): MemberView {
    return viewFor(actor, row, this.photos, this.clock.now());
  }
}
