/** The lists that posts and needs are sorted by: the community's own, or the usual ones. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { DemandHeadings } from './demand.entity.js';
import { demandPolicy } from './demand.policy.js';
import { USUAL, type HeadingKind, type HeadingsChange, type HeadingsView } from './heading.schema.js';

const used = statement<{ code: string }, { path: string; kind: HeadingKind }>(
  'demand-headings-used',
  sql`select family as code from service_post where community_path = ${p('path')} and ${p('kind')}::text = 'family'
      union
      select category from service_need where community_path = ${p('path')} and ${p('kind')}::text = 'category'
        and category is not null`,
);

@Injectable()
export class HeadingsService {
  constructor(private readonly db: Db) {}

  async of(actor: Actor, path: string): Promise<HeadingsView> {
    const rows = await this.db.repo(DemandHeadings).findBy({ placePath: path });
    const own = (kind: HeadingKind): DemandHeadings | undefined => rows.find((row) => row.kind === kind);
    return {
      family: [...(own('family')?.items ?? USUAL.family)],
      category: [...(own('category')?.items ?? USUAL.category)],
      versions: { family: own('family')?.version ?? 0, category: own('category')?.version ?? 0 },
      can: demandPolicy.manage(actor, path) ? ['edit'] : [],
    };
  }

  /** @throws demand/no-heading when the community has no such one */
  async check(placePath: string, kind: HeadingKind, code: string): Promise<void> {
    const path = communityPath(placePath);
    const own = await this.db.repo(DemandHeadings).findOneBy({ placePath: path, kind });
    if (!(own?.items ?? USUAL[kind]).some((one) => one.code === code))
      throw new Problem('demand/no-heading', { field: kind });
  }

  /** Puts a list in the place of the old one. @throws http/not-found, demand/changed, demand/heading-used */
  change(actor: Actor, path: string, kind: HeadingKind, { version, items }: HeadingsChange): Promise<void> {
    return this.db.tx(async () => {
      if (!demandPolicy.manage(actor, path)) throw new Problem('http/not-found');
      const own = await this.db
        .repo(DemandHeadings)
        .findOne({ where: { placePath: path, kind }, lock: { mode: 'pessimistic_write' } });
      if ((own?.version ?? 0) !== version) throw new Problem('demand/changed');
      const gone = (await this.db.rows(used, { path, kind })).find(({ code }) => !items.some((i) => i.code === code));
      if (gone) {
        const name = [...(own?.items ?? USUAL[kind])].find(({ code }) => code === gone.code)?.zh ?? gone.code;
        throw new Problem('demand/heading-used', { values: { name } });
      }
      const repo = this.db.repo(DemandHeadings);
      if (own) await repo.save(Object.assign(own, { items }));
      else await repo.insert({ placePath: path, kind, items });
    });
  }
}
