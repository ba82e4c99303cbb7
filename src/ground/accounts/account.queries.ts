/** Reading accounts: the session statement, and one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Grant, Role } from '../../platform/policy/index.js';
import type { MeView } from './account.schema.js';
import { maskLogin } from './login.js';

export interface SessionRow {
  sessionId: string;
  expiresAt: Date;
  id: string;
  name: string;
  language: 'zh' | 'en';
  home: string | null;
  grants: Grant[];
}

const bySession = statement<SessionRow, { hash: Buffer }>(
  'session',
  sql`select s.id as "sessionId", s.expires_at as "expiresAt", a.id, a.name, a.language, a.home_path as home,
        coalesce((select json_agg(json_build_object('role', g.role, 'path', g.path, 'subject',
            case when g.subject_id is not null then json_build_object('kind', g.subject_kind, 'id', g.subject_id) end))
          from account_grant g where g.account_id = a.id), '[]') as grants
      from session s join account a on a.id = s.account_id
      where s.token_hash = ${p('hash')}`,
);

interface MeRow {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  language: 'zh' | 'en';
  display: object;
  version: number;
  grants: {
    id: string;
    role: Role;
    path: string;
    place: string | null;
    placeId: string | null;
    subject: { kind: string; id: string } | null;
    until: string | null;
    lent: boolean;
  }[];
  community: { id: string; path: string; name: string } | null;
}
const me = statement<MeRow, { id: string }>(
  'me',
  sql`select a.id, a.name, a.phone, a.email, a.language, a.display, a.version,
        coalesce((select json_agg(json_build_object('id', g.id, 'role', g.role, 'path', g.path, 'place', l.name, 'placeId', l.id,
            'subject', case when g.subject_id is not null then json_build_object('kind', g.subject_kind, 'id', g.subject_id) end,
            'until', to_char(g.until, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'lent', g.lent_from is not null) order by g.granted_at, g.id)
          from account_grant g left join place l on l.path = g.path where g.account_id = a.id), '[]') as grants,
        (select json_build_object('id', c.id, 'path', c.path, 'name', c.name) from place c where c.path = a.home_path) as community
      from account a where a.id = ${p('id')}::uuid`,
);

interface Credentials {
  id: string;
  passwordHash: string;
  name: string;
  /** Signs in on the machine itself only. */
  demo: boolean;
}
const byLogin = statement<Credentials, { login: string }>(
  'account-by-login',
  sql`select id, password_hash as "passwordHash", name, consent -> 'demo' is not null as demo
      from account where phone = ${p('login')} or email = ${p('login')}`,
);

const sessionsOf = statement<{ id: string; device: string; createdAt: Date }, { account: string; now: Date }>(
  'account-sessions',
  sql`select id, device, created_at as "createdAt" from session
      where account_id = ${p('account')}::uuid and expires_at > ${p('now')} order by created_at desc limit 100`,
);

const people = statement<{ id: string; name: string }, { home: string; prefix: string }>(
  'people-by-name',
  sql`select id, name from account where home_path = ${p('home')} and name like ${p('prefix')} order by name limit 8`,
);

const anyAccount = statement<{ there: boolean }>('account-any', sql`select exists (select from account) as there`);

@Injectable()
export class AccountQueries {
  constructor(private readonly db: Db) {}

  /** The one session statement: who acts, with all rights. */
  bySession(hash: Buffer): Promise<SessionRow | undefined> {
    return this.db.row(bySession, { hash });
  }

  /** A person's own account, their rights and their community. */
  async me(id: string): Promise<MeView | undefined> {
    const row = await this.db.row(me, { id });
    if (!row) return undefined;
    const { community, phone, email, ...own } = row;
    return { account: { ...own, login: maskLogin({ phone, email }) }, community };
  }

  byLogin(login: string): Promise<Credentials | undefined> {
    return this.db.row(byLogin, { login });
  }

  sessionsOf(account: string, now: Date): Promise<{ id: string; device: string; createdAt: Date }[]> {
    return this.db.rows(sessionsOf, { account, now });
  }

  /** People of a community whose name begins so, for mentions: at most eight. */
  people(home: string, start: string): Promise<{ id: string; name: string }[]> {
    return this.db.rows(people, { home, prefix: `${start.replace(/[\\%_]/g, '\\$&')}%` });
  }

  async anyAccount(): Promise<boolean> {
    return (await this.db.row(anyAccount, {}))?.there ?? false;
  }
}
