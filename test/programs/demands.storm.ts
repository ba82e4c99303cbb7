/** Many members claim few posts at once: what must hold then, and how fast it went. Short in the tests, long as a drill. */
import pg from 'pg';
import { newId } from '../../src/platform/db/index.js';
import type { PostView } from '../../src/programs/demands/index.js';
import { plantPeople } from '../drill/people.js';
import { AT, Cast } from '../people/cast.js';
import { openWorld } from '../world/world.js';

interface Claim {
  account: string;
  post: string;
  state: string;
  turn: number;
  capacity: number;
}

/** Everybody claims one of the posts, in turn; twice, as impatient fingers do. */
export async function storm(members: number, posts: number): Promise<Record<string, number>> {
  const world = await openWorld();
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  try {
    const cast = await Cast.of(world);
    const staff = await cast.person('陈静', 'staff');
    const cookies = await plantPeople(owner, members, 'member');
    await owner.query(
      `insert into member (id, account_id, place_path, kind, state, skills, created_at)
       select gen_random_uuid(), id, $1, 'volunteer', 'confirmed', '{}', created_at from account where phone like '1980%'`,
      [AT],
    );
    const made: string[] = [];
    for (let i = 0; i < posts; i++) {
      const order = { placeId: cast.community, family: 'order', title: `巡逻岗${i}`, words: '', skills: [] };
      const path = `/api/v1/communities/${cast.community}/service-posts`;
      const { face } = await staff.browser.post<PostView>(path, { ...order, capacity: 2 + (i % 5) });
      made.push(face.id);
    }
    const claim = async (cookie: string, i: number): Promise<string> => {
      const answer = await fetch(`${world.url}/api/v1/service-posts/${made[i % posts]}/claims`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newId(), cookie },
        body: '{}',
      });
      const text = await answer.text();
      if (answer.status !== 201) throw new Error(`A claim was answered ${answer.status}: ${text}`);
      return (JSON.parse(text) as { face: { id: string } }).face.id;
    };
    const began = performance.now();
    const both = await Promise.all(cookies.flatMap((cookie, i) => [claim(cookie, i), claim(cookie, i)]));
    const took = performance.now() - began;
    await world.settle();

    for (let i = 0; i < both.length; i += 2) expect(both[i + 1]).toBe(both[i]);
    const { rows } = await owner.query<Claim>(
      `select k.holder_id as account, k.seats_id as post, k.state, k.turn, s.capacity
       from demand_claim k join demand_seats s on s.id = k.seats_id order by k.seats_id, k.turn`,
    );
    expect(rows).toHaveLength(members);
    for (const post of made) {
      const line = rows.filter((row) => row.post === post);
      const capacity = line[0]?.capacity ?? 0;
      // Exactly as many as there are places, and those who came first.
      expect(line.map(({ state }) => state)).toEqual(line.map((_, i) => (i < capacity ? 'held' : 'waiting')));
    }
    const counted = await owner.query<{ taken: number; waiting: number }>(
      'select sum(taken)::int as taken, sum(waiting)::int as waiting from demand_seats',
    );
    const held = rows.filter(({ state }) => state === 'held').length;
    expect(counted.rows[0]).toEqual({ taken: held, waiting: members - held });

    const forced = await withoutTheCheck(world.database.appUrl, made[0] ?? '', members);
    return { members, posts, held, waiting: members - held, ms: Math.round(took), forced };
  } finally {
    await owner.end();
    await world.close();
  }
}

/** As an application would that forgot to look: everybody is written down as holding the post. Answers how many got in. */
async function withoutTheCheck(url: string, post: string, tries: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  try {
    await pool.query(`update demand_claim set state = 'ended' where seats_id = $1`, [post]);
    const insert = (turn: number): Promise<unknown> =>
      pool.query(
        `insert into demand_claim (id, seats_id, place_path, holder_kind, holder_id, state, turn, claimed_by, claimed_at)
         select gen_random_uuid(), $1, $2, 'member', gen_random_uuid(), 'held', $3, id, '2026-03-02' from account limit 1`,
        [post, AT, 100_000 + turn],
      );
    const all = await Promise.allSettled(Array.from({ length: tries }, (_, turn) => insert(turn)));
    const { rows } = await pool.query<{ taken: number; capacity: number }>(
      'select taken, capacity from demand_seats where id = $1',
      [post],
    );
    const got = all.filter(({ status }) => status === 'fulfilled').length;
    expect(rows[0]).toEqual({ taken: got, capacity: got });
    const why = new Set(
      all.flatMap((one) => (one.status === 'rejected' ? [String(Reflect.get(Object(one.reason), 'constraint'))] : [])),
    );
    expect([...why]).toEqual(['demand_seats_enough']);
    return got;
  } finally {
    await pool.end();
  }
}
