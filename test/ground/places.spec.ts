/** Places over HTTP: administrators shape the tree below theirs, and put what lies below a place in order by one request. */
import { newId } from '../../src/platform/db/index.js';
import type { PlaceView } from '../../src/ground/places/index.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let cast: Cast;
let administrator: Person;
let staff: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  administrator = await cast.person('刘芳', 'administrator', 'hz.');
  staff = await cast.person('陈静', 'staff', AT);
});
afterAll(() => world.close());

const below = async (id: string): Promise<PlaceView[]> =>
  (await staff.browser.get<{ items: PlaceView[] }>(`/api/v1/places/${id}/children`)).items;
const adds = (who: Person, id: string, ...codes: string[]): Promise<{ items: PlaceView[] }> =>
  who.browser.post(`/api/v1/places/${id}/children`, {
    places: codes.map((code) => ({ code, name: `${code.slice(1)}号楼`, kind: 'building' })),
  });
const orders = (who: Person, id: string, places: readonly string[]): Promise<{ items: PlaceView[] }> =>
  who.browser.put(`/api/v1/places/${id}/children/order`, { places });
const changes = (ids: readonly string[]): Promise<{ n: number }[]> =>
  world.db.source.query(
    `select count(*)::int as n from event where type = 'places.changed' and subject_id = any($1::uuid[])`,
    [ids],
  );

it('are added, named anew and taken away by administrators alone', async () => {
  expect(await refusal(adds(staff, cast.estate, 'b9'))).toBe('place/not-found');
  const { items } = await adds(administrator, cast.estate, 'b9');
  const path = `/api/v1/places/${items[0]?.id}`;
  expect(items[0]).toMatchObject({ path: `${AT}dongyuan.b9.`, name: '9号楼', version: 1 });
  expect(await refusal(adds(administrator, cast.estate, 'b9'))).toBe('place/code-taken');
  expect(await administrator.browser.patch(path, { version: 1, name: '九号楼' })).toMatchObject({ version: 2 });
  expect(await refusal(administrator.browser.patch(path, { version: 1, name: '九栋' }))).toBe('place/changed');
  expect(await refusal(administrator.browser.delete(`/api/v1/places/${cast.estate}`))).toBe('place/in-use');
  await administrator.browser.delete(path);
  expect(await below(cast.estate)).toEqual([]);
});

it('are never more below one than can be listed and ordered whole', async () => {
  const [parent] = (await adds(administrator, cast.estate, 'b77')).items;
  const households = (from: number, to: number): Promise<unknown> =>
    administrator.browser.post(`/api/v1/places/${parent?.id}/children`, {
      places: Array.from({ length: to - from }, (_, i) => ({
        code: `h${from + i}`,
        name: `${from + i}室`,
        kind: 'household',
      })),
    });
  for (let from = 0; from < 2_000; from += 500) await households(from, from + 500);
  expect(await refusal(households(2_000, 2_001))).toBe('place/too-many');
  const all = await below(parent?.id ?? '');
  expect(new Set(all.map(({ id }) => id)).size).toBe(2_000);
  const turned = all.map(({ id }) => id).reverse();
  expect((await orders(administrator, parent?.id ?? '', turned)).items.map(({ id }) => id)).toEqual(turned);
  await world.db.source.query('delete from place where parent_id = $1', [parent?.id]);
  await administrator.browser.delete(`/api/v1/places/${parent?.id}`);
});

describe('what lies below a place', () => {
  it('is put in order by one request, which says so of what moved and of nothing else', async () => {
    await adds(administrator, cast.estate, 'b1', 'b2', 'b3', 'b4');
    const before = await below(cast.estate);
    const [one = '', two = '', three = '', four = ''] = before.map(({ id }) => id);
    const wanted = [one, three, two, four];
    const { items } = await orders(administrator, cast.estate, wanted);
    expect(items.map(({ id }) => id)).toEqual(wanted);
    expect((await below(cast.estate)).map(({ id, version }) => [id, version])).toEqual([
      [one, 1],
      [three, 2],
      [two, 2],
      [four, 1],
    ]);
    await orders(administrator, cast.estate, wanted);
    expect(await changes(wanted)).toEqual([{ n: 2 }]);
    // Whoever has the old version in hand is told.
    const stale = administrator.browser.patch(`/api/v1/places/${two}`, { version: 1, name: '二号楼' });
    expect(await refusal(stale)).toBe('place/changed');
  });

  it('is named whole, each once, by administrators', async () => {
    const ids = (await below(cast.estate)).map(({ id }) => id);
    const wrong = [ids.slice(1), [...ids, newId()], [...ids.slice(1), ids[1] ?? ''], [...ids.slice(1), newId()]];
    for (const places of wrong)
      expect(await refusal(orders(administrator, cast.estate, places))).toBe('place/order-incomplete');
    expect(await refusal(orders(staff, cast.estate, ids))).toBe('place/not-found');
    expect(await refusal(orders(administrator, newId(), ids))).toBe('place/not-found');
    expect((await below(cast.estate)).map(({ id }) => id)).toEqual(ids);
  });

  it('ends in one of two orders when two hands save at once', async () => {
    const ids = (await below(cast.estate)).map(({ id }) => id);
    const back = [...ids].reverse();
    await Promise.all([orders(administrator, cast.estate, ids), orders(administrator, cast.estate, back)]);
    const after = (await below(cast.estate)).map(({ id }) => id);
    expect([ids, back]).toContainEqual(after);
  });
});
