/** Who may stand in an entry: people of the community, each once, and never the one who was served among those who served. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { entryPolicy } from './entry.policy.js';
import type { EntryOrder } from './entry.schema.js';

/** People of a community: they live there or have checked in. Others aren't there for whoever asks. */
const known = statement<{ id: string; member: boolean }, { ids: string[]; path: string }>(
  'service-people',
  sql`select * from (
        select a.id, a.home_path = ${p('path')} as home, exists (
          select from member m where m.account_id = a.id and m.place_path = ${p('path')} and m.state = 'confirmed') as member
        from account a where a.id = any(${p('ids')}::uuid[])) found
      where home or member`,
);

type Named = Pick<EntryOrder, 'people' | 'servedAccountId'>;

@Injectable()
export class EntryPeople {
  constructor(private readonly db: Db) {}

  /** @throws service/no-such-person unless this is somebody of the community */
  async known(path: string, accountId: string): Promise<void> {
    if (!(await this.db.row(known, { ids: [accountId], path })))
      throw new Problem('service/no-such-person', { field: 'accountId' });
  }

  /**
   * Checks whoever an entry names; who writes down their own is among them, and the others have checked in.
   * @throws service/person-twice, service/served-self, service/own-only, service/no-such-person
   */
  async check(actor: Actor, path: string, { people, servedAccountId }: Named): Promise<void> {
    const ids = people.map((one) => one.accountId);
    if (new Set(ids).size < ids.length) throw new Problem('service/person-twice', { field: 'people' });
    if (servedAccountId && ids.includes(servedAccountId))
      throw new Problem('service/served-self', { field: 'servedAccountId' });
    const asked = servedAccountId ? [...ids, servedAccountId] : ids;
    const found = new Map((await this.db.rows(known, { ids: asked, path })).map((one) => [one.id, one]));
    if (servedAccountId && !found.has(servedAccountId))
      throw new Problem('service/no-such-person', { field: 'servedAccountId' });
    if (!entryPolicy.recordForOthers(actor, path)) {
      const own = actor.id !== null && ids.includes(actor.id);
      if (!own || ids.some((id) => !found.get(id)?.member)) throw new Problem('service/own-only', { field: 'people' });
    }
    const stranger = ids.findIndex((id) => !found.has(id));
    if (stranger >= 0) throw new Problem('service/no-such-person', { field: `people.${stranger}.accountId` });
  }
}
