/** The bench's data set, made by SQL once: deterministic, at the scale that docs/PERFORMANCE.md names. */
import pg from 'pg';

export const SCALE = { boards: 20, accounts: 2_000, threads: 20_000, posts: 200_000, floors: 5_000, cases: 100_000 };
/** The session of each account; the first one's also works for the community. */
export const tokenOf = (n) => 'b'.repeat(37) + String(n).padStart(6, '0');
const AT = 'hz.cf.ls.chunfeng.';

/** A uuid that says what it is and which: no two kinds meet. */
export const idOf = (kind, n) => `0000000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const KIND = { place: 1, account: 2, board: 3, thread: 4, post: 5, case: 6, person: 7, category: 8 };
const uuid = (kind, n) => `('0000000${KIND[kind]}-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

const WORDS = '楼道灯昨晚又不亮了，老人下楼要摸着墙走，麻烦社区看看是线路还是灯头的问题，谢谢大家的热心。';
const begun = `timestamptz '2026-01-01 00:00:00Z'`;

const statements = [
  `insert into place (id, parent_id, kind, code, path, name, created_at) values
     (${uuid('place', 1)}, null, 'city', 'hz', 'hz.', '和州市', ${begun}),
     (${uuid('place', 2)}, ${uuid('place', 1)}, 'district', 'cf', 'hz.cf.', '春风区', ${begun}),
     (${uuid('place', 3)}, ${uuid('place', 2)}, 'street', 'ls', 'hz.cf.ls.', '柳松街道', ${begun}),
     (${uuid('place', 4)}, ${uuid('place', 3)}, 'community', 'chunfeng', '${AT}', '春风里社区', ${begun})`,
  `insert into account (id, phone, name, password_hash, home_path, created_at)
     select ${uuid('account', 'n')}, '1990' || lpad(n::text, 7, '0'), '居民' || n, 'none', '${AT}', ${begun}
     from generate_series(1, ${SCALE.accounts}) n`,
  `insert into account_grant (id, account_id, role, path, granted_at)
     select gen_random_uuid(), a.id, 'resident', '${AT}', ${begun} from account a`,
  `insert into account_grant (id, account_id, role, path, granted_at)
     values (gen_random_uuid(), ${uuid('account', 1)}, 'staff', '${AT}', ${begun})`,
  `insert into session (id, token_hash, account_id, created_at, expires_at)
     select gen_random_uuid(), sha256((repeat('b', 37) || lpad(n::text, 6, '0'))::bytea), ${uuid('account', 'n')}, ${begun}, timestamptz '2099-01-01 00:00:00Z'
     from generate_series(1, ${SCALE.accounts}) n`,
  `insert into board (id, place_path, name_zh, name_en, pillar, position, created_at)
     select ${uuid('board', 'n')}, '${AT}', '板块' || n, 'Board ' || n, 'services', n, ${begun}
     from generate_series(1, ${SCALE.boards}) n`,
  // Board 1 holds 60 % of the threads; thread 1 has all the floors.
  `insert into thread (id, board_id, place_path, author_id, author_badge, title, excerpt, audience, seq, released, floors,
       reply_count, view_count, created_at, last_reply_at)
     select ${uuid('thread', 'n')}, ${uuid('board', `case when n % 5 < 3 then 1 else 2 + n % ${SCALE.boards - 1} end`)}, '${AT}',
       ${uuid('account', `1 + n % ${SCALE.accounts}`)}, 'resident', '第' || n || '个话题：楼下的路灯和停车位', '${WORDS}', 'public',
       r.posts, r.posts, r.posts, r.posts - 1, n % 900, ${begun} + n * interval '10 minutes',
       ${begun} + n * interval '10 minutes' + r.posts * interval '1 minute'
     from generate_series(1, ${SCALE.threads}) n,
       lateral (select case when n = 1 then ${SCALE.floors} else ${Math.round((SCALE.posts - SCALE.floors) / SCALE.threads)} end as posts) r`,
  `insert into post (id, thread_id, place_path, author_id, author_badge, seq, nth, floor, source, html, created_at)
     select ${uuid('post', 'row_number() over ()')}, t.id, t.place_path, ${uuid('account', `1 + (f * 7 + t.view_count) % ${SCALE.accounts}`)},
       'resident', f, f, f, '${WORDS}', '<p>${WORDS}</p>', t.created_at + f * interval '1 minute'
     from thread t, lateral generate_series(1, t.floors) f`,
  `update board b set thread_count = (select count(*) from thread t where t.board_id = b.id)`,
  `insert into case_category (id, community_path, code, zh, en, icon, pillar, grade, private, after_photo, masked, position, active, version, created_at)
     select ${uuid('category', 'n')}, '${AT}', 'kind-' || n, '类别' || n, 'Kind ' || n, 'lamp', 'services', 'ordinary', false, false, true, n, true, 1, ${begun}
     from generate_series(1, 20) n`,
  `insert into case_file (id, number, version, community_id, community_path, place_id, place_path, place_name, area, estate, category_id,
       channel, private, title, description, photos, after_photos, public_title, public_area, public_at, public_key, state, grade, handlers,
       round, returns, undecided, submitted_at, accept_by, accepted_at, due_at, pauses, overdue, next_at, updated_at, closed_at)
     select ${uuid('case', 'n')}, 'EK2026-' || n, 1, ${uuid('place', 4)}, '${AT}', ${uuid('place', 4)}, '${AT}', '春风里社区', '春风里社区',
       '春风里社区', ${uuid('category', '1 + n % 20')}, 'web', false, '第' || n || '件：路灯不亮', '${WORDS}', '[]', '[]', '第' || n || '件：路灯不亮',
       '春风里社区', s.at, lpad(n::text, 9, '0'), s.state, 'ordinary', '{}', 1, 0, false, s.at, s.at + interval '1 day', s.at + interval '1 hour',
       s.at + interval '7 days', '[]', s.state <> 'closed' and n % 9 = 0, s.at + interval '7 days', s.at + interval '2 days',
       case when s.state = 'closed' then s.at + interval '5 days' end
     from generate_series(1, ${SCALE.cases}) n,
       lateral (select ${begun} + n * interval '3 minutes' as at,
         case when n % 20 = 0 then 'submitted' when n % 20 = 1 then 'accepted' when n % 20 in (2, 3) then 'handling' else 'closed' end as state) s`,
  `insert into case_counter (community_path, year, last) values ('${AT}', 2026, ${SCALE.cases})`,
  `insert into case_person (id, case_id, "as", account_id, name, consent)
     select ${uuid('person', 'n')}, ${uuid('case', 'n')}, 'reporter', ${uuid('account', `1 + n % ${SCALE.accounts}`)}, null, true
     from generate_series(1, ${SCALE.cases}) n`,
];

/** Fills an empty, migrated database; does nothing when it is filled. About a minute. */
export async function fill(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rowCount } = await client.query('select from account limit 1');
  if (!rowCount) {
    for (const statement of statements) await client.query(statement);
    await client.query('vacuum analyze');
  }
  await client.end();
}
