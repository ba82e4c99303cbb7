/** Which community the first view is about: the one chosen on the device, where it may be; and what of that guests' memory keeps. */
import { newId } from '../../src/platform/db/index.js';
import { Square, type Person } from '../commons/square.js';
import { statementsOf } from '../world/statements.js';
import { give, plant } from '../world/world.js';

let square: Square;
let wang: Person;
let next: string;
const NEXT = 'hz.cf.ls.qiuyue.';

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  next = await plant(square.world, [
    { code: 'hz', name: '和州市', kind: 'city' },
    { code: 'cf', name: '春风区', kind: 'district' },
    { code: 'ls', name: '柳松街道', kind: 'street' },
    { code: 'qiuyue', name: '秋月社区', kind: 'community' },
  ]);
  await square.world.settle();
});
afterAll(() => square.close());

/** The community that an address is answered for, by the data in its page, and how many statements that cost. */
async function about(address: string, cookie?: string, by?: Person): Promise<{ id: string; statements: number }> {
  const { browser } = by ?? square.guest();
  const cookies = [by?.browser.cookie, cookie].filter(Boolean).join('; ');
  let body = '';
  const cost = await statementsOf(async () => {
    ({ body } = await browser.send<string>('GET', address, undefined, cookies ? { cookie: cookies } : {}));
  });
  const [, id = ''] = /"\/api\/v1\/communities\/([0-9a-f-]{36})\//.exec(body) ?? [];
  return { id, statements: cost.length };
}
const PAGES = ['/', '/boards', '/cases'];

it('shows guests the one they chose, each from memory by itself', async () => {
  for (const page of PAGES) {
    expect((await about(page)).id).toBe(square.community);
    expect((await about(page, `community=${next}`)).id).toBe(next);
    expect(await about(page)).toEqual({ id: square.community, statements: 0 });
    expect(await about(page, `theme=dark; community=${next}`)).toEqual({ id: next, statements: 0 });
  }
});

it('takes what is no community for no choice, and keeps nothing under it', async () => {
  for (const page of PAGES) {
    await about(page);
    for (const strange of ['nonsense', `${next}x`, `x${next}`, '%00', ''])
      expect(await about(page, `community=${strange}`)).toEqual({ id: square.community, statements: 0 });
    const invented = newId();
    expect((await about(page, `community=${invented}`)).id).toBe(square.community);
    const again = await about(page, `community=${invented}`);
    expect(again.id).toBe(square.community);
    expect(again.statements).toBeGreaterThan(0);
    expect((await about(page)).id).toBe(square.community);
  }
});

it('shows residents their own until they have something to do with another', async () => {
  for (const page of PAGES) expect((await about(page, `community=${next}`, wang)).id).toBe(square.community);
  await give(square.world, { accountId: wang.id, role: 'staff', path: NEXT });
  await square.world.settle();
  for (const page of PAGES) {
    expect((await about(page, `community=${next}`, wang)).id).toBe(next);
    expect((await about(page, undefined, wang)).id).toBe(square.community);
  }
  // what was made for somebody's session is no guest's
  expect((await about('/', `community=${next}`)).statements).toBe(0);
});

it('costs whoever is signed in two statements: the figures and what is posted', async () => {
  await about('/', undefined, wang);
  expect((await about('/', undefined, wang)).statements).toBe(2);
});

it('shows whoever only works elsewhere the place of their work', async () => {
  const helper = await square.resident('秋月的小苏');
  await square.world.db.pool.query('update account set home_path = null where id = $1', [helper.id]);
  await square.world.db.pool.query('delete from account_grant where account_id = $1', [helper.id]);
  await give(square.world, { accountId: helper.id, role: 'staff', path: NEXT });
  await square.world.settle();
  expect((await about('/', undefined, helper)).id).toBe(next);
});
