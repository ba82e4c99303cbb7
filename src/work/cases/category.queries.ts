/** Reading categories: a community's list, one of them. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { CategoryView } from './category.schema.js';

/** A category as rows show it. Holds for a `case_category` under the name `k`. */
export const MARK = sql`json_build_object('id', k.id, 'code', k.code, 'zh', k.zh, 'en', k.en, 'icon', k.icon, 'pillar', k.pillar)`;

const VIEW = sql`k.id, k.code, k.zh, k.en, k.icon, k.pillar, k.grade, k.private, k.after_photo as "afterPhoto",
  case when k.unit_id is not null then json_build_object('kind', k.unit_kind, 'id', k.unit_id, 'name', k.unit_name) end as unit,
  k.audience, k.masked, k.position, k.active, k.version`;

const ofCommunity = statement<CategoryView, { path: string; all: boolean }>(
  'case-categories',
  sql`select ${VIEW} from case_category k
      where k.community_path = ${p('path')} and (k.active or ${p('all')}::boolean)
      order by k.position, k.code limit 200`,
);
const one = statement<CategoryView & { communityPath: string }, { id: string }>(
  'case-category',
  sql`select ${VIEW}, k.community_path as "communityPath" from case_category k where k.id = ${p('id')}::uuid`,
);

@Injectable()
export class CategoryQueries {
  constructor(private readonly db: Db) {}

  /** A community's categories in their order; those switched off only where `all` is asked for. */
  ofCommunity(path: string, all = false): Promise<CategoryView[]> {
    return this.db.rows(ofCommunity, { path, all });
  }

  one(id: string): Promise<(CategoryView & { communityPath: string }) | undefined> {
    return this.db.row(one, { id });
  }
}
