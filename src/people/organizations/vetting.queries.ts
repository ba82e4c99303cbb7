/** Reading vetting: a community's checklist and charter; how far an organization is, and what was done with it. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Checklist, CharterView, VettingView } from './vetting.schema.js';

const items = statement<Checklist['items'][number], { path: string }>(
  'organization-items',
  sql`select id, kind, zh, en, required from organization_item
      where place_path = ${p('path')} and retired_at is null order by kind, position, id`,
);
type CharterRow = Omit<CharterView, 'signBy' | 'publishedAt'> & { signBy: Date; publishedAt: Date };
const charter = statement<CharterRow, { path: string }>(
  'organization-charter',
  sql`select number, words, sign_by as "signBy", published_at as "publishedAt" from organization_charter
      where place_path = ${p('path')} order by number desc limit 1`,
);

/** Times as JSON writes them. */
type Read = Omit<VettingView, 'items' | 'can'> & {
  placePath: string;
  state: string;
  items: (Omit<VettingView['items'][number], 'check'> & {
    check: { by: { id: string; name: string }; at: string; note: string | null; photo: Photo | null } | null;
  })[];
};
const one = statement<Read, { id: string }>(
  'organization-vetting',
  sql`select o.place_path as "placePath", o.state, o.warnings, o.suspended_until as "suspendedUntil",
        coalesce((select json_agg(json_build_object('id', i.id, 'zh', i.zh, 'en', i.en, 'required', i.required,
            'check', case when k.item_id is not null then json_build_object('by', json_build_object('id', a.id, 'name', a.name),
              'at', k.checked_at, 'note', k.note, 'photo', k.photo) end) order by i.position, i.id)
          from organization_item i
          left join organization_check k on k.item_id = i.id and k.organization_id = o.id
          left join account a on a.id = k.checked_by
          where i.place_path = o.place_path and i.kind = o.kind and i.retired_at is null), '[]') as items,
        (select json_build_object('number', c.number, 'words', c.words, 'signBy', c.sign_by, 'publishedAt', c.published_at,
            'signed', case when s.charter_id is not null then
              json_build_object('by', json_build_object('id', a.id, 'name', a.name), 'at', s.signed_at) end)
          from (select * from organization_charter where place_path = o.place_path order by number desc limit 1) c
          left join organization_signature s on s.charter_id = c.id and s.organization_id = o.id
          left join account a on a.id = s.account_id) as charter,
        coalesce((select json_agg(json_build_object('id', r.id, 'step', r.step,
            'by', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end,
            'at', r.at, 'reason', r.reason, 'until', r.until) order by r.at desc, r.id desc)
          from (select * from organization_record where organization_id = o.id order by at desc, id desc limit 100) r
          left join account a on a.id = r.account_id), '[]') as history
      from organization o where o.id = ${p('id')}::uuid`,
);

const iso = (at: string | Date): string => new Date(at).toISOString();
const isoOr = (at: string | Date | null): string | null => at && iso(at);

@Injectable()
export class VettingQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  items(path: string): Promise<Checklist['items']> {
    return this.db.rows(items, { path });
  }

  async charter(path: string): Promise<CharterView | null> {
    const row = await this.db.row(charter, { path });
    return row ? { ...row, signBy: iso(row.signBy), publishedAt: iso(row.publishedAt) } : null;
  }

  /** For its people and for staff. @throws organization/not-found, http/forbidden */
  async one(actor: Actor, id: string): Promise<VettingView> {
    const row = await this.db.row(one, { id });
    const may = row && (actor.serves(id) || actor.works(row.placePath));
    if (!may) throw new Problem(row?.state === 'approved' ? 'http/forbidden' : 'organization/not-found');
    const { placePath, state: _, charter: c, suspendedUntil, ...rest } = row;
    const vets = actor.works(placePath) && !actor.serves(id);
    return {
      warnings: rest.warnings,
      suspendedUntil: isoOr(suspendedUntil),
      items: rest.items.map(({ check, ...item }) => ({
        ...item,
        check: check && {
          ...check,
          at: iso(check.at),
          photo: check.photo && this.photos.face(check.photo, actor.sessionId),
        },
      })),
      charter: c && {
        ...c,
        signBy: iso(c.signBy),
        publishedAt: iso(c.publishedAt),
        signed: c.signed && { ...c.signed, at: iso(c.signed.at) },
      },
      history: rest.history.map((record) => ({ ...record, at: iso(record.at), until: isoOr(record.until) })),
      can: [...(vets ? (['check'] as const) : []), ...(actor.manages(id) && c && !c.signed ? (['sign'] as const) : [])],
    };
  }
}
