import fc from 'fast-check';
import { unpacked } from '../../client/src/api/unpack.js';
import { packed } from '../../src/watch/pages/page.data.js';

/** As it comes out of the page: through JSON, and then unpacked by the client. */
const arrived = (value: unknown): unknown => unpacked(JSON.parse(JSON.stringify(packed(value))));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const post = (floor: number, more: object = {}): object => ({
  face: {
    ...{
      id: `post-${floor}`,
      threadId: 'thread',
      floor,
      parentId: null,
      author: { id: '王', name: '王大爷', badge: '居民' },
    },
    ...{ html: null, photos: [], quote: null, deleted: false, version: 1, ...more },
  },
  mine: { can: [] },
  replies: [],
});

describe('what most entries of a list have in common', () => {
  it('stands once', () => {
    const page = {
      thread: { face: { id: 'thread' } },
      posts: { items: [post(1), post(2, { version: 2, author: null }), post(3)], next: null },
    };
    expect(packed(page)).toEqual({
      thread: { face: { id: 'thread' } },
      posts: {
        same: {
          face: {
            ...{ threadId: 'thread', parentId: null, author: { id: '王', name: '王大爷', badge: '居民' } },
            ...{ html: null, photos: [], quote: null, deleted: false, version: 1 },
          },
          mine: { can: [] },
          replies: [],
        },
        items: [
          { face: { id: 'post-1', floor: 1 } },
          { face: { id: 'post-2', floor: 2, version: 2, author: null } },
          { face: { id: 'post-3', floor: 3 } },
        ],
        next: null,
      },
    });
  });

  it('is neither half of them, nor what some do not say', () => {
    const items = [
      { half: 1, some: 1, none: undefined },
      { half: 1, some: 1, none: 1 },
      { half: 2, some: 1, none: 1 },
      { half: 2, none: 1 },
    ];
    expect(packed({ items })).toEqual({ items });
  });

  it.each([[[]], [[{ a: 1 }]], [[{ a: 1 }, { a: 1 }]], [[1, 1, 1]], [[{ a: 1 }, { a: 1 }, null]]])(
    'is not asked of %j',
    (items) => expect(packed({ items, next: null })).toEqual({ items, next: null }),
  );

  it('leaves the answer as it was', () => {
    const answer = { items: [post(1), post(2), post(3)], same: [1] };
    const before = structuredClone(answer);
    packed(answer);
    expect(answer).toEqual(before);
  });
});

describe('there and back', () => {
  const place = { id: 'p', path: 'hz.cf.', name: '12 栋' };
  it.each<[string, unknown]>([
    ['nulls against objects', { items: [{ place }, { place: null }, { place }, { place }, { place: { id: 'q' } }] }],
    ['mostly nulls', { items: [{ place: null }, { place: null }, { place }, { place: null }] }],
    ['objects against lists', { items: [{ a: [] }, { a: {} }, { a: [] }, { a: [] }, { a: '[]' }, { a: { b: [] } }] }],
    ['missing keys', { items: [{ a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1 }, {}] }],
    [
      'keys without a value',
      {
        items: [
          { a: undefined, b: 1 },
          { a: 1, b: 1 },
          { a: 1, b: 1 },
          { a: 1, b: 1 },
        ],
      },
    ],
    ['empty objects', { items: [{ mine: {} }, { mine: {} }, { mine: { can: [] } }, { mine: {} }] }],
    ['entries that are all the same', { items: [{ a: { b: 1 } }, { a: { b: 1 } }, { a: { b: 1 } }] }],
    ['strings that look like something else', { items: [{ a: '1' }, { a: 1 }, { a: 1 }, { a: 1 }, { a: 'null' }] }],
    ['dates', { items: [0, 0, 1].map((at) => ({ at: new Date(at) })) }],
    ['an own key of that name', { same: { a: 1 }, items: [{ a: 2 }, { b: 1 }, { b: 1 }] }],
    ['an own key of that name in entries', { items: [{ same: [1] }, { same: [1] }, { same: [2] }, { same: null }] }],
    [
      'lists in lists',
      [1, 2, 3].map((n) => ({ items: [1, 2, 3].map((m) => ({ items: [post(n), post(m), post(3)] })) })),
    ],
    [
      'names of what every object has',
      JSON.parse('{"items":[{"__proto__":{"a":1}},{"__proto__":{"a":1}},{"__proto__":2}]}'),
    ],
  ])('%s', (_, answer) => expect(arrived(answer)).toEqual(plain(answer)));

  it('any answer comes as it went', () => {
    const key = fc.constantFrom('items', 'same', 'a', 'b', '邻');
    const leaf = fc.constantFrom<unknown>(null, true, 0, 1, '', '1', '楼', [], {});
    const { answer } = fc.letrec<{ answer: unknown; object: object }>((tie) => ({
      object: fc.dictionary(key, tie('answer'), { maxKeys: 4 }),
      answer: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.array(tie('answer'), { maxLength: 3 }),
        tie('object'),
        fc.record({ items: fc.array(tie('object'), { minLength: 3, maxLength: 6 }), next: leaf }),
      ),
    }));
    fc.assert(
      fc.property(answer, (value) => {
        const before = structuredClone(value);
        expect(arrived(value)).toEqual(plain(value));
        expect(value).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('entries share nothing that one of them could change for the others', () => {
    const { items } = arrived({ items: [post(1), post(2), post(3)] }) as { items: { mine: { can: string[] } }[] };
    items[0]?.mine.can.push('reply');
    expect(items.map(({ mine }) => mine.can)).toEqual([['reply'], [], []]);
  });
});
