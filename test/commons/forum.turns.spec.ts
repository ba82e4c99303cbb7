import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { release, type ReplyRow } from '../../src/commons/forum/reply.statement.js';
import { NO_EXTRAS } from '../../src/commons/forum/reply.extras.js';
import { Square, type Person } from './square.js';

let square: Square;
let people: Person[];

beforeAll(async () => {
  square = await Square.open();
  people = [await square.resident('王大爷'), await square.resident('李阿姨')];
});
afterAll(() => square.close());

/** Three threads, each with the opening floor, one more and one that is gone. */
async function threads(): Promise<{ id: string; posts: string[] }[]> {
  const [wang, li] = people;
  if (!wang || !li) throw new Error('Two people');
  return Promise.all(
    [wang, li, li].map(async (author) => {
      const { thread, posts } = await author.posts(square.open);
      const { id } = thread.face;
      const [floor, gone] = [await author.replies(id), await author.replies(id)];
      await author.browser.delete(`/api/v1/posts/${gone.face.id}`);
      return { id, posts: [posts.items[0]?.face.id ?? '', floor.face.id, gone.face.id] };
    }),
  );
}

interface Order {
  thread: number;
  author: number;
  /** In which thread the floor is that is answered, and which one. */
  parent: { of: number; nth: number } | null;
  may: number;
}
const order: fc.Arbitrary<Order> = fc.record({
  thread: fc.nat({ max: 2 }),
  author: fc.nat({ max: 1 }),
  parent: fc.option(fc.record({ of: fc.nat({ max: 2 }), nth: fc.nat({ max: 2 }) })),
  may: fc.constantFrom(0, 0xffff, 0xffff, 0xffff),
});

describe('replies of one moment', () => {
  it('end as they would one after the other, whoever else is among them', async () => {
    const [together, apart] = [await threads(), await threads()];
    const row = (set: typeof together, { thread, author, parent, may }: Order): ReplyRow => ({
      id: randomUUID(),
      thread: set[thread]?.id ?? '',
      author: people[author]?.id ?? '',
      badge: 'resident',
      source: '在',
      html: '<p>在</p>',
      parent: parent ? set[parent.of]?.posts[parent.nth] : undefined,
      quoteId: undefined,
      ...NO_EXTRAS,
      may,
      most: 1_000,
      request: undefined,
    });
    const write = async (rows: readonly ReplyRow[]): Promise<object[]> => {
      const now = new Date();
      const given = { replies: JSON.stringify(rows), now, since: now, type: 'forum.reply-posted', heard: [] };
      const found = await square.world.db.rows(release, given);
      return found.map(({ seq, floor, audience, closed }) => ({ seq, floor, audience, closed }));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 12 }), async (orders) => {
        const one = await write(orders.map((o) => row(together, o)));
        const other: object[] = [];
        for (const o of orders) other.push(...(await write([row(apart, o)])));
        expect(one).toEqual(other);
      }),
      // What is written stays: a smaller counterexample would begin on other threads.
      { numRuns: 60, endOnFailure: true },
    );
    const { db } = square.world;
    const counts = (set: typeof together): Promise<unknown> =>
      db.source.query(
        `select t.seq, t.released, t.floors, t.reply_count, array_agg(p.replies order by p.seq) as within
         from thread t join post p on p.thread_id = t.id where t.id = any($1) group by t.id
         order by array_position($1, t.id)`,
        [set.map(({ id }) => id)],
      );
    expect(await counts(together)).toEqual(await counts(apart));
  });
});
