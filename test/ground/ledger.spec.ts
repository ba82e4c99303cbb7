/** The ledger on a real database: what is posted balances, stays, and is taken back at most once, whoever tries otherwise. */
import { issuer, type Holder } from '../../src/ground/ledger/index.js';
import { newId } from '../../src/platform/db/index.js';
import { account, AT, audit, openBooks, storm, type Books } from './ledger.storm.js';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const cause = (): { kind: string; id: string } => ({ kind: 'service', id: newId() });
const earns = async (to: Holder, amount: number, of = cause()): Promise<string> => {
  const [id = ''] = await books.db.tx(() =>
    books.ledger.transfer({ from: issuer(AT), to, unit: 'star', amount, cause: of }),
  );
  return id;
};
const stars = async (who: Holder): Promise<number> => (await books.ledger.balance(who)).star;
const counted = async (where: string): Promise<number> =>
  (await books.owner.query<{ n: number }>(`select count(*)::int as n from ledger_transfer where ${where}`)).rows[0]
    ?.n ?? -1;

it('gives one what it takes from another, in one row', async () => {
  const [an, bo] = [account(), account()];
  const id = await earns(an, 5);
  await books.db.tx(() => books.ledger.transfer({ from: an, to: bo, unit: 'star', amount: 2, cause: cause() }));
  expect([await stars(an), await stars(bo)]).toEqual([3, 2]);
  const { rows } = await books.owner.query(
    'select side, holder_kind, amount from ledger_posting where transfer_id = $1',
    [id],
  );
  expect(rows).toEqual([
    { side: 'from', holder_kind: 'system', amount: -5 },
    { side: 'to', holder_kind: 'account', amount: 5 },
  ]);
});

it('lets nobody give what they don’t have, however many try at once', async () => {
  const [an, bo] = [account(), account()];
  await earns(an, 5);
  const spend = (): Promise<unknown> =>
    books.db.tx(() => books.ledger.transfer({ from: an, to: bo, unit: 'star', amount: 2, cause: cause() }));
  const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(spend));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
  const why = tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(new Set(why)).toEqual(new Set(['ledger/short']));
  expect([await stars(an), await stars(bo)]).toEqual([1, 4]);
});

it('posts the same thing for the same cause once', async () => {
  const [an, of] = [account(), cause()];
  await earns(an, 1, of);
  await expect(earns(an, 1, of)).rejects.toThrow('ledger/posted');
  expect(await stars(an)).toBe(1);
});

it('takes back whole, once, even what was given on; a taking back stays', async () => {
  const [an, bo] = [account(), account()];
  const id = await earns(an, 5);
  await books.db.tx(() => books.ledger.transfer({ from: an, to: bo, unit: 'star', amount: 4, cause: cause() }));
  const back = (which: string): Promise<string> => books.db.tx(() => books.ledger.reverse(which, cause()));
  const tries = await Promise.allSettled([back(id), back(id), back(id)]);
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(await stars(an)).toBe(-4);
  const [reversal] = (
    await books.owner.query<{ id: string }>('select id from ledger_transfer where reverses = $1', [id])
  ).rows;
  await expect(back(reversal?.id ?? '')).rejects.toThrow('ledger/not-found');
  await expect(back(newId())).rejects.toThrow('ledger/not-found');
});

it('takes back all that a cause posted', async () => {
  const [an, of] = [account(), cause()];
  await books.db.tx(() =>
    books.ledger.transfer(
      { from: issuer(AT), to: an, unit: 'star', amount: 1, cause: of },
      { from: issuer(AT), to: an, unit: 'minute', amount: 90, cause: of },
    ),
  );
  expect(await books.ledger.balance(an)).toEqual({ star: 1, minute: 90, point: 0 });
  const all = (): Promise<number> => books.db.tx(() => books.ledger.reverseAll([of], cause()));
  expect([await all(), await all()]).toEqual([2, 0]);
  expect(await books.ledger.balance(an)).toEqual({ star: 0, minute: 0, point: 0 });
});

it('posts only inside a transaction, which takes it along when it fails', async () => {
  const an = account();
  const order = { from: issuer(AT), to: an, unit: 'star', amount: 1, cause: cause() } as const;
  await expect(books.ledger.transfer(order)).rejects.toThrow('Outside a transaction');
  const failing = books.db.tx(async () => {
    await books.ledger.transfer(order);
    throw new Error('something else went wrong');
  });
  await expect(failing).rejects.toThrow('something else');
  expect(await stars(an)).toBe(0);
});

describe('the database itself', () => {
  const insert = `insert into ledger_transfer (id, from_kind, from_id, from_place, to_kind, to_id, to_place, unit, amount,
    cause_kind, cause_id, reverses, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'x', $10, $11, now())`;
  const row = (from: Holder, to: Holder, amount: number, reverses: string | null = null): unknown[] => [
    ...[newId(), from.kind, from.id, from.place, to.kind, to.id, to.place, 'star', amount, newId(), reverses],
  ];

  it('refuses amounts of nothing, transfers to oneself, and reversals that are not the opposite', async () => {
    const [an, bo] = [account(), account()];
    const id = await earns(an, 3);
    const refused = (values: unknown[], by: string): Promise<void> =>
      expect(books.owner.query(insert, values)).rejects.toMatchObject({ constraint: by });
    await refused(row(issuer(AT), an, 0), 'ledger_transfer_amount_check');
    await refused(row(issuer(AT), an, -3), 'ledger_transfer_amount_check');
    await refused(row(an, an, 1), 'ledger_transfer_moves');
    await refused(row(an, issuer(AT), 2, id), 'ledger_transfer_opposite');
    await refused(row(bo, issuer(AT), 3, id), 'ledger_transfer_opposite');
    await refused(row(an, issuer(AT), 3, newId()), 'ledger_transfer_opposite');
    await books.owner.query(insert, row(an, issuer(AT), 3, id));
    await refused(row(an, issuer(AT), 3, id), 'ledger_transfer_reversed_once');
    expect(await counted(`to_id = '${an.id}' or from_id = '${an.id}'`)).toBe(2);
  });

  it('lets neither the application nor the owner change what was posted, or write a balance by hand', async () => {
    const an = account();
    await earns(an, 3);
    const attempts = [
      `update ledger_transfer set amount = 9`,
      `delete from ledger_transfer`,
      `truncate ledger_transfer cascade`,
      `update ledger_balance set amount = 9`,
      `delete from ledger_balance`,
      `truncate ledger_balance`,
      `insert into ledger_balance values ('account', '${newId()}', 'hz.', 'star', 9)`,
    ];
    for (const attempt of attempts) {
      await expect(books.owner.query(attempt)).rejects.toThrow(/not changed|follow from transfers/);
      await expect(books.db.pool.query(attempt)).rejects.toThrow(/permission denied/);
    }
    expect(await stars(an)).toBe(3);
  });
});

it('adds up after a storm of transfers and reversals', async () => {
  const weather = await storm(books, 400, 20260302);
  expect(weather.posted).toBeGreaterThan(200);
  expect(weather.reversed).toBeGreaterThan(50);
  expect(await audit(books.owner)).toMatchObject({ unbalanced: 0, created: 0, astray: 0, system: 0 });
});
