/** Reading organizations: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Calendar } from '../../ground/calendar/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { openAt, type OpeningHours } from './organization.hours.js';
import { actsFor, organizationPolicy } from './organization.policy.js';
import {
  ORGANIZATION_KINDS,
  type OrganizationFilter,
  type OrganizationKind,
  type OrganizationPerson,
  type OrganizationRow,
  type OrganizationState,
  type OrganizationView,
  type OwnOrganization,
} from './organization.schema.js';

interface Row {
  id: string;
  placePath: string;
  communityId: string;
  kind: OrganizationKind;
  name: string;
  state: OrganizationState;
  introduction: string;
  address: string | null;
  publicPhone: string | null;
  photos: Photo[];
  areas: { id: string; name: string }[];
  categories: string[];
  contactName: string;
  contactPhone: string;
  licence: Photo | null;
  reason: string | null;
  version: number;
  createdAt: Date;
  hours: OpeningHours | null;
}
const one = statement<Row, { id: string }>(
  'organization-one',
  sql`select o.id, o.place_path as "placePath", c.id as "communityId", o.kind, o.name, o.state, o.introduction, o.address,
        o.public_phone as "publicPhone", o.hours, o.photos, o.categories, o.contact_name as "contactName",
        o.contact_phone as "contactPhone", o.licence, o.reason, o.version, o.created_at as "createdAt",
        coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by a.path)
          from place a where a.path = any(o.area_paths)), '[]') as areas
      from organization o join place c on c.path = o.place_path where o.id = ${p('id')}::uuid`,
);

interface ListParams {
  path: string;
  state: OrganizationState;
  kinds: readonly OrganizationKind[];
  pattern: string;
  after: string;
  afterId: string;
  limit: number;
}
type ListRow = Omit<OrganizationRow, 'photo' | 'createdAt'> & { photo: Photo | null; createdAt: Date };
const list = statement<ListRow, ListParams>(
  'organizations',
  sql`select id, kind, name, state, introduction, photos -> 0 as photo, categories, created_at as "createdAt", version
      from organization
      where place_path = ${p('path')} and state = ${p('state')} and kind = any(${p('kinds')}) and name ilike ${p('pattern')}
        and (name, id) > (${p('after')}, ${p('afterId')}::uuid)
      order by name, id limit ${p('limit')}`,
);

const own = statement<OwnOrganization, { account: string }>(
  'organizations-own',
  sql`select o.id, c.id as "communityId", o.kind, o.name, o.state, min(g.role) as role
      from account_grant g join organization o on o.id = g.subject_id join place c on c.path = o.place_path
      where g.account_id = ${p('account')}::uuid and g.subject_kind = 'organization'
      group by o.id, c.id order by o.name, o.id limit 200`,
);

const people = statement<
  { account: { id: string; name: string }; role: 'manager' | 'worker'; since: Date; until: Date | null },
  { id: string }
>(
  'organization-people',
  sql`select json_build_object('id', a.id, 'name', a.name) as account, g.role, g.granted_at as since, g.until
      from account_grant g join account a on a.id = g.account_id
      where g.subject_kind = 'organization' and g.subject_id = ${p('id')}::uuid order by g.role, g.granted_at, a.id limit 500`,
);

const account = statement<{ id: string }, { id: string }>(
  'organization-account',
  sql`select id from account where id = ${p('id')}::uuid`,
);

/** One that may be given work, and whether it takes this category. */
export interface Assignable {
  id: string;
  name: string;
  kind: OrganizationKind;
  fits: boolean;
}
const assignable = statement<Assignable, { place: string; community: string; category: string; pattern: string }>(
  'organizations-assignable',
  sql`select id, name, kind, (categories = '{}' or ${p('category')} = any(categories)) as fits
      from organization
      where place_path = ${p('community')} and state = 'approved' and name ilike ${p('pattern')}
        and (area_paths = '{}' or exists (select from unnest(area_paths) area where starts_with(${p('place')}, area)))
      order by fits desc, name, id limit 200`,
);

/** Enough to recognize a number by. */
const masked = (phone: string): string => `${phone.length > 8 ? phone.slice(0, 3) : ''}****${phone.slice(-2)}`;
/** Locked until the end of the transaction: whoever gives it a case and whoever suspends it meanwhile wait for each other. */
const vetted = statement<{ name: string; kind: OrganizationKind; serves: boolean }, { id: string; place: string }>(
  'organization-vetted',
  sql`select name, kind, starts_with(${p('place')}, place_path)
        and (area_paths = '{}' or exists (select from unnest(area_paths) area where starts_with(${p('place')}, area))) as serves
      from organization where id = ${p('id')}::uuid and state = 'approved' for share`,
);

/** Where an organization stands, for features above: what they may let it do is theirs to decide. */
export interface Standing {
  id: string;
  name: string;
  kind: OrganizationKind;
  state: OrganizationState;
  placePath: string;
}
const standing = statement<Standing, { id: string }>(
  'organization-standing',
  sql`select id, name, kind, state, place_path as "placePath" from organization where id = ${p('id')}::uuid`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
/** A pattern that finds these words anywhere. */
export const containing = (words = ''): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

const approvedOf = statement<{ id: string }, { ids: readonly string[]; community: string }>(
  'organizations-approved-of',
  sql`select id from organization
      where id = any(${p('ids')}::uuid[]) and place_path = ${p('community')} and state = 'approved'`,
);

@Injectable()
export class OrganizationQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** One organization as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<OrganizationView | undefined> {
    const row = await this.db.row(one, { id });
    if (!row || !organizationPolicy.see(actor, row)) return undefined;
    const { placePath: _, contactName, contactPhone, licence, reason, photos, createdAt, ...face } = row;
    const { zone } = await this.calendar.of(row.placePath);
    const openNow = openAt(row.hours, this.clock.now(), zone);
    const [manages, works] = [actor.manages(id), actor.works(row.placePath)];
    const phone = manages ? contactPhone : masked(contactPhone);
    return {
      face: { ...face, openNow, photos: this.photos.faces(photos, null), createdAt: createdAt.toISOString() },
      mine: {
        can: actsFor(actor, row),
        role: manages ? 'manager' : actor.serves(id) ? 'worker' : null,
        contact: manages || works ? { name: contactName, phone } : null,
        licence: licence && (manages || works) ? this.photos.face(licence, actor.sessionId) : null,
        reason: manages || works ? reason : null,
      },
    };
  }

  /** Organizations of a community in one state, by name. */
  async page(
    path: string,
    { kind, state = 'approved', q }: OrganizationFilter,
    after: readonly string[],
    size: number,
  ): Promise<{ items: OrganizationRow[]; next: string | null }> {
    const rows = await this.db.rows(list, {
      path,
      state,
      kinds: kind ? [kind] : ORGANIZATION_KINDS,
      pattern: containing(q),
      after: after[0] ?? '',
      afterId: after[1] ?? NONE,
      limit: size + 1,
    });
    const view = ({ photo, createdAt, ...row }: ListRow): OrganizationRow => ({
      ...row,
      photo: photo && this.photos.face(photo, null),
      createdAt: createdAt.toISOString(),
    });
    return pageFrom(rows, size, view, (row) => [row.name, row.id]);
  }

  /** Those that a person belongs to. */
  own(account: string): Promise<OwnOrganization[]> {
    return this.db.rows(own, { account });
  }

  /** Managers and workers. */
  async people(id: string): Promise<OrganizationPerson[]> {
    const rows = await this.db.rows(people, { id });
    return rows.map(({ since, until, ...row }) => {
      return { ...row, since: since.toISOString(), until: until?.toISOString() ?? null };
    });
  }

  /** A vetted one, and whether it serves this place; undefined when it isn't vetted. */
  vetted(id: string, place: string): Promise<{ name: string; kind: OrganizationKind; serves: boolean } | undefined> {
    return this.db.row(vetted, { id, place });
  }

  /** Where one stands, whoever asks; undefined when there is none. */
  standing(id: string): Promise<Standing | undefined> {
    return this.db.row(standing, { id });
  }

  /** Those among them that are vetted and of this community. */
  async approvedOf(ids: readonly string[], community: string): Promise<string[]> {
    return (await this.db.rows(approvedOf, { ids, community })).map(({ id }) => id);
  }

  /** Whether there is such an account. */
  async known(accountId: string): Promise<boolean> {
    return (await this.db.row(account, { id: accountId })) !== undefined;
  }

  /** Vetted ones that serve a place; those that take the category first. */
  assignable(community: string, place: string, category = '', q = ''): Promise<Assignable[]> {
    return this.db.rows(assignable, { community, place, category, pattern: containing(q) });
  }
}
