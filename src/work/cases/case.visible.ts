/** The SQL twin of the policy's `read`: constant text with array parameters, for every statement that shows cases. */
import { p, sql } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { caseScope } from './case.policy.js';

/** A case that one of these people may read. Holds for a `case_file` under the name `c`. */
export const VISIBLE = sql`(not c.private
  or exists (select from unnest(${p('paths')}::text[]) as works(path) where starts_with(c.place_path, works.path))
  or c.visitor_id = ${p('account')}::uuid
  or (c.lead_kind = 'member' and c.lead_id = ${p('account')}::uuid)
  or (c.lead_kind = 'organization' and c.lead_id = any(${p('organizations')}::uuid[]))
  or exists (select from case_person party where party.case_id = c.id and party.account_id = ${p('account')}::uuid))`;

export interface Scope {
  account: string | null;
  organizations: string[];
  paths: string[];
}

/** The parameters of `VISIBLE` for a person. */
export function scopeOf(actor: Actor): Scope {
  const { account, organizations, paths } = caseScope(actor);
  return { account, organizations: [...organizations], paths: [...paths] };
}
