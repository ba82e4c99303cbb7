/**
 * What notices can be about: where its page is, and its title in SQL, for a reader who may see it now. Titles are the only
 * words of people in a notice, and are read when it is shown: what was hidden meanwhile, or is private, stays so.
 */
import { sql, type Sql } from '../../platform/db/index.js';
import { said, type NotificationParams } from './notification.words.js';

interface SubjectSpec {
  /** Address of its page in the client. */
  address: (id: string, params: NotificationParams) => string;
  /** The title of `n.subject_id` for `n.account_id`; null where the reader may not see it. `n.staff`: paths where they work. */
  title?: Sql;
}

export const SUBJECTS = {
  thread: {
    address: (id, { floor }) => `/threads/${id}${Number(floor) > 1 ? `#floor-${said(floor)}` : ''}`,
    title: sql`select t.title from thread t where t.id = n.subject_id
      and ((t.audience = 'public' and t.deleted_at is null) or t.author_id = n.account_id
        or exists (select from unnest(n.staff) w where starts_with(t.place_path, w)))`,
  },
  // A private case keeps its masked title, even for those it concerns: a notice may light up on a table.
  case: {
    address: (id) => `/cases/${id}`,
    title: sql`select case when c.private then c.public_title else c.title end from case_file c where c.id = n.subject_id`,
  },
  account: { address: () => '/me' },
  service: {
    address: (id) => `/service/entries/${id}`,
    title: sql`select e.what from service_entry e where e.id = n.subject_id and (e.served_account = n.account_id
      or exists (select from service_part s where s.entry_id = e.id and s.account_id = n.account_id))`,
  },
  'service-roll': {
    address: (id) => `/honour/${id}`,
    title: sql`select r.title from service_roll r where r.id = n.subject_id and r.state = 'published'`,
  },
  'service-ballot': {
    address: (id) => `/honour/votes/${id}`,
    title: sql`select b.title from service_ballot b where b.id = n.subject_id`,
  },
  'service-nomination': { address: () => '/honour/nominate' },
  residency: { address: () => '/me/residency' },
  member: { address: () => '/members' },
  // The shop's name and the order's number; what was bought is nobody's business on a locked screen.
  order: {
    address: (id) => `/orders/${id}`,
    title: sql`select m.name || ' ' || o.number from shop_order o join organization m on m.id = o.organization_id
      where o.id = n.subject_id`,
  },
  campaign: {
    address: (id) => `/members/campaigns/${id}`,
    title: sql`select k.title from checkin_campaign k where k.id = n.subject_id`,
  },
  organization: {
    address: (id) => `/organizations/${id}`,
    title: sql`select o.name from organization o where o.id = n.subject_id`,
  },
  'service-post': {
    address: (id) => `/demands/posts/${id}`,
    title: sql`select f.title from service_post f where f.id = n.subject_id`,
  },
  // A private need has no title in a notice, not even for whoever told it.
  'service-need': {
    address: (id) => `/demands/needs/${id}`,
    title: sql`select case when w.private then w.number else w.title end from service_need w where w.id = n.subject_id`,
  },
} as const satisfies Readonly<Record<string, SubjectSpec>>;
export type SubjectKind = keyof typeof SUBJECTS;

const specs: Readonly<Record<string, SubjectSpec>> = SUBJECTS;

/** The page of a subject; the inbox where it has none. */
export const addressOf = (kind: string, id: string, params: NotificationParams): string =>
  specs[kind]?.address(id, params) ?? '/inbox';

const cases = Object.entries(specs).flatMap(([kind, { title }]) => (title ? [{ kind, title }] : []));
/** The title of notice `n`. */
export const titleOfSubject: Sql = {
  strings: ['case n.subject_kind', ...cases.map(() => ''), ' end'],
  parts: cases.map(({ kind, title }) => ({ strings: [` when '${kind}' then (`, ')'], parts: [title] })),
};
