/** People by the hundred, put into the database as they would be after signing in: registering is slow, and limited, for good reasons. */
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../src/platform/db/index.js';

const AT = 'hz.cf.ls.chunfeng.';

/** Their cookies. Staff may write more in a minute. */
export async function plantPeople(
  database: pg.Client,
  count: number,
  role: 'resident' | 'staff' | 'member' = 'resident',
): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  const ids = tokens.map(() => newId());
  const begun = new Date('2026-01-01T00:00:00Z');
  await database.query(
    `insert into account (id, phone, name, password_hash, home_path, created_at)
       select id, '1980' || lpad((n + (select count(*) from account))::text, 7, '0'), '居民' || n, 'none', $2, $3
       from unnest($1::uuid[]) with ordinality p(id, n)`,
    [ids, AT, begun],
  );
  await database.query(
    `insert into account_grant (id, account_id, role, path, granted_at)
       select gen_random_uuid(), id, $4, $2, $3 from unnest($1::uuid[]) p(id)`,
    [ids, AT, begun, role],
  );
  await database.query(
    `insert into session (id, token_hash, account_id, created_at, expires_at)
       select gen_random_uuid(), hash, id, $3, '2099-01-01' from unnest($1::uuid[], $2::bytea[]) p(id, hash)`,
    [ids, hashes, begun],
  );
  return tokens.map((token) => `sid=${token}`);
}

/** Posts a reply and answers its id. @throws unless it was taken */
export async function reply(url: string, cookie: string, thread: string): Promise<string> {
  const id = newId();
  const answer = await fetch(`${url}/api/v1/threads/${thread}/posts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ id, body: '楼道灯昨晚又不亮了，老人下楼要摸着墙走。' }),
  });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(`A reply was answered ${answer.status}: ${text}`);
  return id;
}
