/** Photos of oneself: put up, changed, taken down; seen by whoever sees the name, and gone from the disk when nobody wears them. */
import { Media } from '../../src/ground/media/index.js';
import type { PhotoView } from '../../src/ground/media/index.js';
import { newId } from '../../src/platform/db/index.js';
import { refusal } from '../world/browser.js';
import { jpeg, Stage, status, type Person } from './stage.js';

let stage: Stage;
beforeAll(async () => (stage = await Stage.open()));
afterAll(() => stage.world.close());

interface Found {
  account: string;
  photo: PhotoView;
}
const idOf = ({ actor }: Person): string => actor.id ?? '';
const shows = async (who: Person, seed: number, query = ''): Promise<PhotoView> => {
  const { id } = await stage.upload(who, await jpeg(400, 400, seed), newId(), query);
  return who.browser.put<PhotoView>('/api/v1/me/photo', { photoId: id });
};
const seen = async (...people: Person[]): Promise<Found[]> =>
  (await stage.world.browser().get<{ items: Found[] }>(`/api/v1/portraits?ids=${people.map(idOf).join(',')}`)).items;

it('is seen by everybody who sees the name, until it is taken down', async () => {
  const [wang, li] = [await stage.person(), await stage.person()];
  expect(await seen(wang, li)).toEqual([]);
  const photo = await shows(wang, 1, '?private=true');
  const guest = stage.world.browser();
  expect(await seen(wang, li)).toEqual([{ account: idOf(wang), photo }]);
  await stage.world.settle();
  expect(await status(guest, photo.sources[0]?.url ?? '')).toBe(200);
  stage.world.clock.advance(2 * 86_400_000);
  await stage.world.settle();
  expect(await status(guest, photo.sources[0]?.url ?? '')).toBe(200);
  await wang.browser.delete('/api/v1/me/photo');
  await wang.browser.delete('/api/v1/me/photo');
  expect(await seen(wang, li)).toEqual([]);
});

it('takes the place of the one before, which goes after a day', async () => {
  const wang = await stage.person();
  const first = await shows(wang, 2);
  const second = await shows(wang, 3);
  expect(await seen(wang)).toEqual([{ account: idOf(wang), photo: second }]);
  // The same once more is the same.
  await wang.browser.put('/api/v1/me/photo', { photoId: second.id });
  stage.world.clock.advance(86_400_001);
  await stage.world.settle();
  expect(await status(wang.browser, first.sources[0]?.url ?? '')).toBe(404);
  expect(await status(wang.browser, second.sources[0]?.url ?? '')).toBe(200);
  expect(await stage.world.db.repo(Media).countBy({ ownerId: idOf(wang) })).toBe(1);
});

it('is one’s own photo, and nothing that a post shows', async () => {
  const [wang, li] = [await stage.person(), await stage.person()];
  const { id } = await stage.upload(wang, await jpeg(400, 400, 4));
  const tries = (who: Person, photoId: string) => refusal(who.browser.put('/api/v1/me/photo', { photoId }));
  expect(await tries(li, id)).toBe('media/not-found');
  expect(await tries(wang, newId())).toBe('media/not-found');
  await stage.attach(wang, [id]);
  expect(await tries(wang, id)).toBe('media/not-found');
  const worn = await shows(wang, 5);
  expect(await refusal(wang.browser.delete(`/api/v1/media/${worn.id}`))).toBe('media/in-use');
});

it('is one, however many hands put one up at once', async () => {
  const wang = await stage.person();
  const ids = [];
  for (const seed of [6, 7, 8]) ids.push((await stage.upload(wang, await jpeg(400, 400, seed))).id);
  await Promise.all(ids.map((photoId) => wang.browser.put('/api/v1/me/photo', { photoId })));
  const [found] = await seen(wang);
  const attached = await stage.world.db.repo(Media).findBy({ ownerId: idOf(wang), attachedKind: 'portrait' });
  expect(attached.map(({ id }) => id)).toEqual([found?.photo.id]);
});

it('is asked for by ids alone, sixty at most', async () => {
  const guest = stage.world.browser();
  const ask = (ids: string) => refusal(guest.get(`/api/v1/portraits?ids=${ids}`));
  expect(await ask('')).toBe('http/invalid');
  expect(await ask('somebody')).toBe('http/invalid');
  expect(await ask(Array.from({ length: 61 }, newId).join(','))).toBe('http/invalid');
});
