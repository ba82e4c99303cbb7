/** What is known about a person: nothing that hangs on an account is left out, and the person is told. */
import { DOERS, KNOWN } from '../../src/watch/privacy/index.js';
import type { KnownView } from '../../src/watch/privacy/known.schema.js';
import { Square } from '../commons/square.js';

let square: Square;
beforeAll(async () => {
  square = await Square.open();
});
afterAll(() => square.close());

const POINTS = `select con.conrelid::regclass || '.' || att.attname as name
  from pg_constraint con join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
  where con.contype = 'f' and con.confrelid = 'account'::regclass order by 1`;

it('names every column that points to an account: what is known of a person, or who did something', async () => {
  const rows: { name: string }[] = await square.world.db.source.query(POINTS);
  const listed = [...KNOWN.map(({ column }) => column), ...DOERS];
  expect([...new Set(listed)].sort()).toEqual(rows.map(({ name }) => name).sort());
  expect(listed).toHaveLength(new Set(listed).size);
});

it('counts what there is of somebody, says who sees it and where, and nothing of what there is nothing of', async () => {
  const wang = await square.resident('王大爷');
  await wang.posts(square.open);
  await wang.posts(square.open);
  const { items } = await wang.browser.get<KnownView>('/api/v1/me/known');
  const threads = items.find(({ address, name }) => address === '/me/posts' && name.zh === '发表的帖子');
  expect(threads).toMatchObject({ count: 2, more: false, seenBy: { zh: '所有人', en: 'Everybody' } });
  expect(items.map(({ name }) => name.en)).not.toContain('Your portrait');
  expect(items.every(({ count }) => count > 0)).toBe(true);
});
