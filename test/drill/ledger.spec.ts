/** Ten thousand random transfers and reversals by eight hands; what a balance costs to read before and after. */
import { account, audit, openBooks, storm, type Books } from '../ground/ledger.storm.js';
import { issuer, type Holder } from '../../src/ground/ledger/index.js';
import { newId } from '../../src/platform/db/index.js';

const STEPS = 10_000;
let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const posts = async (to: Holder, times: number): Promise<void> => {
  for (let i = 0; i < times; i += 500) {
    const some = Array.from({ length: Math.min(500, times - i) }, () => ({
      ...({ from: issuer(to.place), to, unit: 'star', amount: 1 } as const),
      cause: { kind: 'drill', id: newId() },
    }));
    await books.db.tx(() => books.ledger.transfer(...some));
  }
};

/** Pages of the database that one reading touches. */
async function pagesRead({ id, kind, place }: Holder): Promise<number> {
  const { rows } = await books.owner.query<{
    'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }];
  }>(
    `explain (analyze, buffers, format json) select unit, amount from ledger_balance
     where holder_id = $1 and holder_kind = $2 and place_path = $3`,
    [id, kind, place],
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
}

it('balances after ten thousand random transfers and reversals', async () => {
  const weather = await storm(books, STEPS, 7);
  const found = await audit(books.owner);
  process.stdout.write(`${JSON.stringify({ ...weather, ...found, perSecond: Math.round(STEPS / weather.seconds) })}\n`);
  expect(found).toMatchObject({ unbalanced: 0, created: 0, astray: 0, system: 0 });
  expect(found.transfers).toBe(weather.posted + weather.reversed);
  expect(weather.reversed).toBeGreaterThan(STEPS / 10);
}, 600_000);

it('reads a balance at the same cost, however much was posted', async () => {
  const [few, many] = [account(), account()];
  await posts(few, 1);
  await posts(many, 10_000);
  await books.owner.query('vacuum analyze ledger_balance');
  const [pagesOfFew, pagesOfMany] = [await pagesRead(few), await pagesRead(many)];
  process.stdout.write(`${JSON.stringify({ pagesOfFew, pagesOfMany })}\n`);
  expect((await books.ledger.balance(many)).star).toBe(10_000);
  expect(pagesOfMany).toBeLessThanOrEqual(pagesOfFew + 2);
}, 120_000);
