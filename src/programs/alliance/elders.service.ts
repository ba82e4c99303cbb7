/** Whose age staff have seen at the office: no birthday is kept, only that somebody is sixty or more. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { elderSeen, type ElderView } from './elder.schema.js';

interface Key {
  account: string;
  path: string;
}
const add = statement<{ account: string }, Key & { by: string; at: Date }>(
  'elder-add',
  sql`insert into elder (account_id, place_path, seen_by, seen_at)
      select a.id, ${p('path')}, ${p('by')}::uuid, ${p('at')} from account a where a.id = ${p('account')}::uuid
      on conflict do nothing returning account_id as account`,
);
const drop = statement<{ account: string }, Key>(
  'elder-drop',
  sql`delete from elder where account_id = ${p('account')}::uuid and place_path = ${p('path')}
      returning account_id as account`,
);
const ELDER = sql`json_build_object('id', a.id, 'name', a.name) as account,
  json_build_object('id', s.id, 'name', s.name) as "seenBy", e.seen_at as "seenAt"
  from elder e join account a on a.id = e.account_id join account s on s.id = e.seen_by`;
type Row = Omit<ElderView, 'seenAt'> & { seenAt: Date };
const one = statement<Row, Key>(
  'elder-one',
  sql`select ${ELDER} where e.account_id = ${p('account')}::uuid and e.place_path = ${p('path')}`,
);
const list = statement<Row, { path: string; after: string; limit: number }>(
  'elders',
  sql`select ${ELDER} where e.place_path = ${p('path')} and e.account_id > ${p('after')}::uuid
      order by e.account_id limit ${p('limit')}`,
);

const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class EldersService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async page(path: string, after: string | undefined, limit: number) {
    const rows = await this.db.rows(list, { path, after: after ?? NONE, limit: limit + 1 });
    return pageFrom(rows, limit, view, (row) => [row.account.id]);
  }

  /** Keeps that staff have seen somebody's age; a second time changes nothing. @throws elder/no-person */
  see(actor: Actor, path: string, account: string): Promise<ElderView> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const added = await this.db.row(add, { account, path, by: actor.id, at: this.clock.now() });
      if (added) this.tell(actor, path, account, true);
      const row = await this.db.row(one, { account, path });
      if (!row) throw new Problem('elder/no-person');
      return view(row);
    });
  }

  /** It was a mistake. */
  forget(actor: Actor, path: string, account: string): Promise<void> {
    return this.db.tx(async () => {
      if (!(await this.db.row(drop, { account, path }))) throw new Problem('elder/no-person');
      this.tell(actor, path, account, false);
    });
  }

  private tell(actor: Actor, place: string, account: string, given: boolean): void {
    const subject = { kind: 'account', id: account };
    this.events.emit(elderSeen, { subject, place, actor: actor.id, data: { account, given } });
  }
}

const view = ({ seenAt, ...row }: Row): ElderView => ({ ...row, seenAt: seenAt.toISOString() });
