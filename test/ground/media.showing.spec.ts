/** Photos in use: shown by something, hidden, shown again, signed for one session, gone when nothing shows them. */
import { createHash, randomUUID } from 'node:crypto';
import { Media, Photos } from '../../src/ground/media/index.js';
import { MediaQueries } from '../../src/ground/media/media.queries.js';
import { newId } from '../../src/platform/db/index.js';
import { refusal, type Answer, type ProblemBody } from '../world/browser.js';
import { jpeg, Stage, status } from './stage.js';

let stage: Stage;
beforeAll(async () => (stage = await Stage.open()));
afterAll(() => stage.world.close());

describe('showing', () => {
  it('attaches one’s own unused photos, in order, with their words', async () => {
    const wang = await stage.person();
    const [one, two] = [
      await stage.upload(wang, await jpeg(800, 600, 4)),
      await stage.upload(wang, await jpeg(800, 600, 5)),
    ];
    const use = { kind: 'thread', id: newId(), private: false };
    const photos = await stage.attach(wang, [two.id, one.id], use);
    expect(photos.map((p) => [p.id, p.alt, p.private])).toEqual([
      [two.id, '路灯', false],
      [one.id, '路灯', false],
    ]);
    expect(await stage.attach(wang, [one.id], use)).toHaveLength(1);
    expect(await refusal(wang.browser.delete(`/api/v1/media/${one.id}`))).toBe('media/in-use');
    stage.world.clock.advance(2 * 86_400_000);
    await stage.world.settle();
    expect(await status(wang.browser, one.sources[0]?.url ?? '')).toBe(200);
  });

  it('attaches nothing of another person, of another use or of nobody', async () => {
    const [wang, li] = [await stage.person(), await stage.person()];
    const photo = await stage.upload(wang, await jpeg(800, 600, 6));
    const code = (work: Promise<unknown>): Promise<unknown> => work.catch((e: unknown) => e);
    const missing = { code: 'media/not-found', details: { field: 'photos.0.id' } };
    expect(await code(stage.attach(li, [photo.id]))).toMatchObject(missing);
    expect(await code(stage.attach(wang, [newId()]))).toMatchObject(missing);
    await stage.attach(wang, [photo.id]);
    expect(await code(stage.attach(wang, [photo.id]))).toMatchObject(missing);
  });

  it('lets photos that nothing shows go after a day, rows and files', async () => {
    const wang = await stage.person();
    const before = await stage.onDisk();
    const bytes = await jpeg(800, 600, 7);
    const [left, used] = [await stage.upload(wang, bytes), await stage.upload(wang, await jpeg(800, 600, 8))];
    const use = { kind: 'thread', id: newId(), private: false };
    await stage.attach(wang, [used.id], use);
    stage.world.clock.advance(86_400_000 - 60_000);
    await stage.world.settle();
    expect(await status(wang.browser, left.sources[0]?.url ?? '')).toBe(200);
    stage.world.clock.advance(120_000);
    await stage.world.settle();
    expect(await status(wang.browser, left.sources[0]?.url ?? '')).toBe(404);
    await stage.media.detach([used.id], use);
    stage.world.clock.advance(86_400_001);
    await stage.world.settle();
    expect(await stage.world.db.repo(Media).countBy({ ownerId: wang.actor.id ?? '' })).toBe(0);
    const kept = (all: string[]): string[] => all.filter((name) => name.endsWith('.webp'));
    expect(kept(await stage.onDisk())).toEqual(kept(before));
  });
});

describe('private photos', () => {
  const hidden = (): { kind: string; id: string; private: boolean } => ({ kind: 'case', id: newId(), private: true });

  it('have addresses for one session, for some minutes, and no other', async () => {
    const [wang, li] = [await stage.person(), await stage.person()];
    const bytes = await jpeg(800, 600, 9);
    const sent = await stage.upload(wang, bytes, newId(), '?private=true');
    const [photo] = await stage.attach(wang, [sent.id], hidden());
    const hash = (await stage.world.db.repo(Media).findOneByOrFail({ id: photo.id })).hash;
    const url = stage.urlOf(photo, wang);
    const served = await wang.browser.send('GET', url);
    expect(served.status).toBe(200);
    expect(served.headers.get('cache-control')).toBe('private, max-age=600');

    const wrong = [
      await stage.world.browser().send('GET', url),
      await li.browser.send('GET', url),
      await wang.browser.send('GET', url.replace(/exp=\d+/, 'exp=9999999999')),
      await wang.browser.send('GET', url.replace('/320.', '/800.')),
      await wang.browser.send('GET', url.slice(0, -4)),
      await wang.browser.send('GET', url.split('?')[0] ?? ''),
      await wang.browser.send('GET', url.replace(photo.key, newKey())),
      await wang.browser.send('GET', `/media/${photo.key}/320.webp`),
      await wang.browser.send('GET', `/media/${hash}/320.webp`),
      await wang.browser.send('GET', `/media/private/${hash}/320.webp?exp=1&sig=1`),
      await wang.browser.send('GET', `/media/${'..%2f'.repeat(9)}/320.webp`),
      await wang.browser.send('GET', `/media/${newKey()}/320.webp`),
    ] as Answer<ProblemBody>[];
    for (const answer of wrong) expect([answer.status, answer.body]).toEqual([404, wrong[0]?.body]);

    expect(stage.world.app.nest.get(Photos).face(photo, null).sources).toEqual([]);
    stage.world.clock.advance(4 * 60_000 + 59_000);
    expect(await status(wang.browser, url)).toBe(200);
    stage.world.clock.advance(5 * 60_000 + 2_000);
    expect(await status(wang.browser, url)).toBe(404);
    const fresh = stage.urlOf(photo, wang);
    expect(await status(wang.browser, fresh)).toBe(200);
    await wang.browser.delete('/api/v1/sessions/current');
    expect(await status(wang.browser, fresh)).toBe(404);
  });

  it('get new addresses when they are hidden and when they are shown again, and the old ones end', async () => {
    const wang = await stage.person();
    const sent = await stage.upload(wang, await jpeg(800, 600, 10));
    const shown = await stage.attach(wang, [sent.id]);
    const old = stage.urlOf(shown[0]);
    expect(await status(wang.browser, old)).toBe(200);

    const hiding = await stage.media.makePrivate(shown);
    const now = stage.urlOf(hiding[0], wang);
    expect(await status(wang.browser, now)).toBe(200); // before its files have followed
    await stage.world.settle();
    expect(await status(wang.browser, now)).toBe(200);
    expect(await status(wang.browser, old)).toBe(404);
    expect(hiding[0]).toMatchObject({ private: true, alt: '路灯' });

    const open = await stage.media.makePublic(hiding);
    expect(stage.urlOf(open[0])).toBe(old);
    expect(await status(wang.browser, old)).toBe(200);
    await stage.world.settle();
    expect(await status(wang.browser, old)).toBe(200);
    expect(await status(wang.browser, now)).toBe(404);

    const back = await stage.media.makePrivate(await stage.media.makePublic(await stage.media.makePrivate(open)));
    await stage.world.settle();
    expect(back[0]?.key).not.toBe(hiding[0]?.key);
    expect(await status(wang.browser, stage.urlOf(back[0], wang))).toBe(200);
    expect(await status(wang.browser, old)).toBe(404);
    expect((await stage.onDisk()).filter((name) => name.endsWith(`${back[0].key}/320.webp`))).toHaveLength(1);
  });

  it('are found when their files follow in the very moment of being asked for', async () => {
    const wang = await stage.person();
    const sent = await stage.upload(wang, await jpeg(800, 600, 12));
    const shown = await stage.attach(wang, [sent.id]);
    const queries = stage.world.app.nest.get(MediaQueries);
    const ask = queries.movingFrom.bind(queries);
    let asked = 0;
    queries.movingFrom = async (key, isPrivate) => {
      asked++;
      await stage.world.settle();
      return ask(key, isPrivate);
    };
    const hiding = await stage.media.makePrivate(shown);
    expect(await status(wang.browser, stage.urlOf(hiding[0], wang))).toBe(200);
    expect(asked).toBe(1);
    queries.movingFrom = ask;
  });

  it('take the privacy of what shows them, and never another’s file', async () => {
    const [wang, li] = [await stage.person(), await stage.person()];
    const bytes = await jpeg(800, 600, 11);
    const open = await stage.upload(wang, bytes);
    const [photo] = await stage.attach(wang, [open.id], hidden());
    await stage.world.settle();
    expect(await status(wang.browser, open.sources[0]?.url ?? '')).toBe(404);
    expect(await status(wang.browser, stage.urlOf(photo, wang))).toBe(200);
    const other = await stage.upload(li, bytes);
    const [public_] = await stage.attach(li, [other.id]);
    expect(await status(li.browser, stage.urlOf(public_))).toBe(200);
    await stage.media.makePublic([photo]);
    await stage.world.settle();
    expect(await status(li.browser, stage.urlOf(public_))).toBe(200);
  });

  const newKey = (): string => createHash('sha256').update(randomUUID()).digest('hex');
});
