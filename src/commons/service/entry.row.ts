/** An entry as the statements answer it, and the view made of it. */
import type { Photos } from '../../ground/media/index.js';
import { sql } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { ServiceEntry } from './entry.entity.js';
import { actsFor, rolesIn, type EntryFacts } from './entry.policy.js';
import type { EntryFace, EntryView } from './entry.schema.js';

interface Named {
  id: string;
  name: string;
}
export interface EntryRow extends Omit<ServiceEntry, 'servedAccount' | 'recordedBy' | 'decidedBy'> {
  communityId: string;
  people: EntryFace['people'];
  servedAccount: Named | null;
  recordedBy: Named;
  decidedBy: Named | null;
}

export const ENTRY = sql`e.id, c.id as "communityId", e.place_path as "placePath", e.state, e.what, e.category,
  e.day::text as day, e.served, e.served_name as "servedName", e.photos, e.origin_kind as "originKind",
  e.origin_id as "originId", e.group_id as "groupId", e.recorded_as as "recordedAs", e.reason, e.decided_as as "decidedAs",
  e.decided_at as "decidedAt", e.rules_version as "rulesVersion", e.version, e.created_at as "createdAt",
  json_build_object('id', r.id, 'name', r.name) as "recordedBy",
  case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as "decidedBy",
  case when v.id is not null then json_build_object('id', v.id, 'name', v.name) end as "servedAccount",
  (select json_agg(json_build_object('account', json_build_object('id', a.id, 'name', a.name), 'minutes', s.minutes,
      'stars', s.stars, 'points', s.points) order by s.position)
    from service_part s join account a on a.id = s.account_id where s.entry_id = e.id) as people`;
export const ENTRY_FROM = sql`service_entry e join place c on c.path = e.place_path join account r on r.id = e.recorded_by
  left join account d on d.id = e.decided_by left join account v on v.id = e.served_account`;

export const factsOfRow = (row: EntryRow): EntryFacts => ({
  placePath: row.placePath,
  state: row.state,
  recordedBy: row.recordedBy.id,
  people: row.people.map((one) => one.account.id),
  servedAccount: row.servedAccount?.id ?? null,
});

export function viewOf(actor: Actor, photos: Photos, row: EntryRow): EntryView {
  const { placePath: _path, servedAccount, servedName, originKind, originId, decidedAt, createdAt, ...face } = row;
  const facts = factsOfRow(row);
  return {
    face: {
      ...face,
      photos: photos.faces(row.photos, actor.sessionId),
      servedPerson: servedAccount || servedName ? { account: servedAccount, name: servedName } : null,
      origin: originKind && originId ? { kind: originKind, id: originId } : null,
      decidedAt: decidedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    },
    mine: { can: actsFor(actor, facts), as: rolesIn(actor, facts) },
  };
}
