/** Photos over HTTP: sent, retried, refused with words; nothing left behind by what was cut off. */
import { createHash, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Media } from '../../src/ground/media/index.js';
import { newId } from '../../src/platform/db/index.js';
import { FileStore } from '../../src/platform/files/index.js';
import { Throttle } from '../../src/platform/http/index.js';
import { refusal, type ProblemBody } from '../world/browser.js';
import { plain } from './desk.js';
import { form, jpeg, Stage, status, type Person } from './stage.js';

let stage: Stage;
beforeAll(async () => (stage = await Stage.open()));
afterAll(() => stage.world.close());

describe('sending', () => {
  it('answers with the photo’s size, colour and addresses', async () => {
    const wang = await stage.person();
    const photo = await stage.upload(wang, await jpeg());
    expect(photo).toMatchObject({
      width: 1000,
      height: 750,
      alt: '',
      color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
    });
    expect(photo.sources.map((s) => s.width)).toEqual([320, 1000]);
    for (const { width, url } of photo.sources) {
      const served = await fetch(stage.world.url + url);
      expect(served.status).toBe(200);
      const headers = Object.fromEntries(served.headers);
      expect(headers).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        etag: expect.stringContaining(`-${width}"`) as string,
      });
      const bytes = Buffer.from(await served.arrayBuffer());
      expect(headers['content-length']).toBe(String(bytes.length));
      if (width === 1000) expect(url).toContain(createHash('sha256').update(bytes).digest('hex'));
      const head = await fetch(stage.world.url + url, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
      const again = await fetch(stage.world.url + url, { headers: { 'if-none-match': headers['etag'] ?? '' } });
      expect(again.status).toBe(304);
    }
    expect(await stage.descriptors()).toBe(0);
  });

  it('is the same photo when it is sent again under its id', async () => {
    const wang = await stage.person();
    const id = newId();
    const bytes = await jpeg(900, 600, 1);
    const [one, two] = await Promise.all([stage.upload(wang, bytes, id), stage.upload(wang, bytes, id)]);
    expect(two).toEqual(one);
    expect(await stage.upload(wang, bytes, id)).toEqual(one);
    expect(await stage.world.db.repo(Media).countBy({ ownerId: wang.actor.id ?? '' })).toBe(1);
  });

  it('does not make the same picture twice', async () => {
    const [wang, li] = [await stage.person(), await stage.person()];
    const bytes = await jpeg(900, 600, 2);
    const one = await stage.upload(wang, bytes);
    const two = await stage.upload(li, bytes);
    expect(two.sources).toEqual(one.sources);
    expect(two.id).not.toBe(one.id);
    await wang.browser.delete(`/api/v1/media/${one.id}`);
    await stage.world.settle();
    expect(await status(li.browser, two.sources[0]?.url ?? '')).toBe(200);
    await li.browser.delete(`/api/v1/media/${two.id}`);
    await stage.world.settle();
    expect(await status(li.browser, two.sources[0]?.url ?? '')).toBe(404);
  });

  it('makes the files again when they are gone', async () => {
    const wang = await stage.person();
    const bytes = await jpeg(900, 600, 3);
    const id = newId();
    const photo = await stage.upload(wang, bytes, id);
    await stage.world.app.nest.get(FileStore, { strict: false }).drop(`public/${photo.sources[0]?.url.split('/')[2]}`);
    expect(await status(wang.browser, photo.sources[0]?.url ?? '')).toBe(404);
    await stage.upload(wang, bytes, id);
    expect(await status(wang.browser, photo.sources[0]?.url ?? '')).toBe(200);
  });

  it('needs somebody signed in, and an id of one’s own', async () => {
    const [wang, li] = [await stage.person(), await stage.person()];
    const bytes = await jpeg();
    expect(await refusal(stage.world.browser().put(`/api/v1/media/${newId()}`, form(bytes)))).toBe('http/sign-in');
    const photo = await stage.upload(wang, bytes);
    expect(await refusal(stage.upload(li, bytes, photo.id))).toBe('media/not-found');
    expect(await refusal(li.browser.delete(`/api/v1/media/${photo.id}`))).toBe('media/not-found');
    expect(await refusal(li.browser.delete(`/api/v1/media/${newId()}`))).toBe('media/not-found');
  });
});

it('lets one person send only so many in a while', async () => {
  const throttled = await Stage.open({ throttles: true });
  const [wang, li] = [await throttled.person(), await throttled.person()];
  const bytes = await jpeg();
  const photo = await throttled.upload(wang, bytes);
  const key = wang.actor.id ?? '';
  await throttled.world.app.nest.get(Throttle).take({ name: 'media-upload', points: 90, seconds: 600 }, key, 89);
  const answer = await wang.browser.send('PUT', `/api/v1/media/${newId()}`, form(bytes));
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await throttled.upload(wang, bytes, photo.id)).toEqual(photo); // a retry counts for nothing
  await throttled.upload(li, bytes);
  await throttled.world.close();
});

describe('refusing', () => {
  it.each<[string, () => Promise<FormData>, string, number]>([
    ['text named .jpg', async () => form(Buffer.from('不是照片')), 'media/unsupported-type', 415],
    [
      'an SVG',
      async () => form(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      'media/unsupported-type',
      415,
    ],
    ['half a photo', async () => form((await jpeg()).subarray(0, 4000)), 'media/broken', 422],
    [
      '41 megapixels',
      async () => form(await plain(8200, 5000).png({ compressionLevel: 1 }).toBuffer()),
      'media/too-many-pixels',
      422,
    ],
    ['26 MB', async () => form(Buffer.alloc(26 * 1024 * 1024)), 'media/too-large', 413],
    ['an empty file', async () => form(Buffer.alloc(0)), 'media/not-received', 422],
    ['another field', async () => form(await jpeg(), 'a.jpg', 'video'), 'http/malformed', 400],
    ['nested field names', async () => form(await jpeg(), 'a.jpg', 'a[b]'), 'http/malformed', 400],
    ['no file', async () => new FormData(), 'media/not-received', 422],
  ])('refuses %s, in words', async (_, make, code, expected) => {
    const wang = await stage.person();
    const id = newId();
    const answer = await wang.browser.send<ProblemBody>('PUT', `/api/v1/media/${id}`, await make());
    expect(answer).toMatchObject({ status: expected, body: { code } });
    expect(answer.body.detail).toMatch(/[，。]|格式/);
    expect(answer.body.detail).not.toMatch(/\{/);
    expect(await refusal(wang.browser.delete(`/api/v1/media/${id}`))).toBe('media/not-found');
  });

  it('refuses two photos at once and text beside one', async () => {
    const wang = await stage.person();
    const two = form(await jpeg());
    two.append('photo', new Blob(['x']), 'b.jpg');
    const texts = form(await jpeg());
    texts.append('title', 'x');
    for (const body of [two, texts])
      expect(await refusal(wang.browser.put(`/api/v1/media/${newId()}`, body))).toBe('http/malformed');
  });

  it('lets a client that is still sending finish, then tells it why', async () => {
    const wang = await stage.person();
    const answer = await sendSlowly(wang, 26 * 1024 * 1024);
    expect(answer).toMatchObject({ status: 413, sent: true });
    const guest = await sendSlowly(undefined, 3 * 1024 * 1024);
    expect(guest).toMatchObject({ status: 401, sent: true });
  });

  it('leaves no file, row or descriptor of a hundred uploads cut off', async () => {
    const wang = await stage.person();
    await stage.upload(wang, await jpeg());
    const [files, open] = [await stage.onDisk(), await stage.descriptors()];
    const ids = Array.from({ length: 100 }, () => newId());
    for (let at = 0; at < ids.length; at += 20)
      await Promise.all(ids.slice(at, at + 20).map((id, i) => cutOff(wang, id, 1000 * i * i)));
    await stage.quiet();
    expect(await stage.onDisk()).toEqual(files);
    expect(await stage.descriptors()).toBe(open);
    expect(await stage.world.db.repo(Media).countBy({ ownerId: wang.actor.id ?? '' })).toBe(1);
  });

  const head = (boundary: string): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n`;

  /** Sends so many bytes of a photo and hangs up, the shortest before anybody has begun to read. */
  function cutOff(by: Person, id: string, bytes: number): Promise<void> {
    return new Promise((resolve) => {
      const request = httpRequest(`${stage.world.url}/api/v1/media/${id}`, {
        method: 'PUT',
        headers: {
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 1_000_000,
          cookie: by.browser.cookie ?? '',
        },
      });
      request.on('error', () => resolve()).on('close', () => resolve());
      request.write(head('b'));
      request.write(Buffer.alloc(bytes + 1, 0xff), () => request.destroy());
    });
  }

  /** Sends everything before it reads anything, as phones do. */
  function sendSlowly(by: Person | undefined, bytes: number): Promise<{ status: number; sent: boolean }> {
    return new Promise((resolve, reject) => {
      const boundary = randomUUID();
      let sent = false;
      const request = httpRequest(`${stage.world.url}/api/v1/media/${newId()}`, {
        method: 'PUT',
        headers: {
          'content-type': `multipart/form-data; boundary=${boundary}`,
          ...(by && { cookie: by.browser.cookie ?? '' }),
        },
      });
      request.on('error', reject);
      request.on('finish', () => (sent = true));
      request.on('response', (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, sent });
      });
      request.write(head(boundary));
      let left = bytes;
      const push = (): void => {
        for (; left > 0; left -= 65_536) if (!request.write(Buffer.alloc(65_536, 1))) break;
        if (left > 0) request.once('drain', () => ((left -= 65_536), push()));
        else request.end(`\r\n--${boundary}--\r\n`);
      };
      push();
    });
  }
});
