/** Reading who belongs to a group, page by page: one may have thousands. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { containing } from '../organizations/index.js';
import { CommunityGroup } from './group.entity.js';
import { groupPolicy } from './group.policy.js';
import type { GroupPerson, MembershipState, PeopleFilter } from './group.schema.js';

interface Row extends Omit<GroupPerson, 'since'> {
  since: Date;
}
interface Params {
  group: string;
  state: MembershipState;
  pattern: string;
  leads: boolean;
  name: string;
  id: string;
  limit: number;
}
/** Leaders first, then by name. */
const people = statement<Row, Params>(
  'group-people',
  sql`select json_build_object('id', a.id, 'name', a.name) as account, m.state, m.leader, m.note, m.since
      from group_membership m join account a on a.id = m.account_id
      where m.group_id = ${p('group')}::uuid and m.state = ${p('state')} and a.name ilike ${p('pattern')}
        and (not m.leader, a.name, a.id) > (${p('leads')}::boolean, ${p('name')}, ${p('id')}::uuid)
      order by not m.leader, a.name, a.id limit ${p('limit')}`,
);
const SIZE = 30;
const START = ['0', '', '00000000-0000-0000-0000-000000000000'];

@Injectable()
export class GroupPeopleQueries {
  constructor(private readonly db: Db) {}

  /** Those in one state. @throws group/not-found for whoever may not know them */
  async page(
    actor: Actor,
    id: string,
    { state = 'joined', q, after, size = SIZE }: PeopleFilter,
  ): Promise<{ items: GroupPerson[]; next: string | null }> {
    const group = await this.db.repo(CommunityGroup).findOneBy({ id });
    const leads = group !== null && groupPolicy.people(actor, group);
    const may = group !== null && (state === 'joined' ? groupPolicy.members(actor, group) : leads);
    if (!may) throw new Problem('group/not-found');
    const [rank, name = '', last = ''] = decodeCursor(after, START.length) ?? START;
    const rows = await this.db.rows(people, {
      ...{ group: id, state, pattern: containing(q), limit: size + 1 },
      ...{ leads: rank === '1', name, id: last },
    });
    const view = ({ note, since, ...row }: Row): GroupPerson => ({
      ...row,
      note: leads ? note : null,
      since: since.toISOString(),
    });
    return pageFrom(rows, size, view, (row) => [row.leader ? 0 : 1, row.account.name, row.account.id]);
  }
}
