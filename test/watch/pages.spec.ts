import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unpacked } from '../../client/src/api/unpack.js';
import { newId } from '../../src/platform/db/index.js';
import { Wire } from '../../src/platform/wire/index.js';
import { AT, soon, Square, type Person } from '../commons/square.js';
import { statementsOf } from '../world/statements.js';
import { give } from '../world/world.js';

let square: Square;
let wang: Person;
let thread: string;

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  thread = (await wang.posts(square.open, { title: '楼道<灯>不亮', body: '三楼的灯坏了好几天。' })).thread.face.id;
  await square.world.settle();
});
afterAll(() => square.close());

type Json = Record<string, unknown>;
interface Got {
  status: number;
  headers: Headers;
  html: string;
  replies: Record<string, unknown>;
}
async function open(address: string, by?: Person, headers: Record<string, string> = {}): Promise<Got> {
  const browser = by?.browser ?? square.guest().browser;
  const { status, headers: got, body } = await browser.send<string>('GET', address, undefined, headers);
  const [, data = '{}'] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(body) ?? [];
  // As the client does it: what entries have in common stands once, and so do the words of posts, in the articles of their floors.
  const { replies = {} } = JSON.parse(
    JSON.stringify(unpacked(JSON.parse(data))),
    function (this: Json, key, value: unknown) {
      if (key !== 'html' || value !== null) return value;
      return new RegExp(`<article id="floor-${String(this['floor'])}">.*?<div>(.*?)</div>`, 's').exec(body)?.[1];
    },
  ) as { replies?: Record<string, unknown> };
  return { status, headers: got, html: body, replies };
}
/** Without the one number that every look changes. */
const settled = (reply: Json): Json =>
  JSON.parse(JSON.stringify(reply).replace(/"viewCount":\d+/g, '"viewCount":0')) as Json;
const visible = (html: string): string => /<main class="first".*?<\/main>/s.exec(html)?.[0] ?? '';

describe('the first view', () => {
  it('of a thread holds its words, its data, its title and its tags for sharing', async () => {
    const { status, html, replies, headers } = await open(`/threads/${thread}`);
    expect(status).toBe(200);
    expect(html).toContain('<title>楼道&lt;灯&gt;不亮 · 春风里社区 · E刻服务圈</title>');
    expect(html).toContain('<meta property="og:title" content="楼道&lt;灯&gt;不亮 · 春风里社区">');
    expect(html).toContain('<meta name="description" content="三楼的灯坏了好几天。">');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="http://[^"]+/threads/${thread}">`));
    expect(html).toContain('<html lang="zh-CN"');
    expect(visible(html)).toContain('三楼的灯坏了好几天。');
    expect(replies[`/api/v1/threads/${thread}`]).toMatchObject({ thread: { face: { id: thread }, mine: { can: [] } } });
    expect(replies['/api/v1/me']).toEqual({ account: null, community: null });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('of the front page and the boards lists what is there', async () => {
    const home = await open('/');
    expect(visible(home.html)).toContain(`<a href="/threads/${thread}">`);
    expect(Object.keys(home.replies).sort()).toEqual(
      [
        '/api/v1/communities/here',
        `/api/v1/communities/${square.community}/counters`,
        `/api/v1/communities/${square.community}/feed`,
        '/api/v1/me',
      ].sort(),
    );
    expect(visible((await open('/boards')).html)).toContain(`/boards/${square.open}`);
    const board = await open(`/boards/${square.open}`);
    expect(board.replies[`/api/v1/boards/${square.open}/threads`]).toMatchObject({ items: [{ face: { id: thread } }] });
  });

  it('says what the JSON says', async () => {
    for (const page of ['/', '/boards', '/cases', `/boards/${square.open}`, `/threads/${thread}`]) {
      const { replies } = await open(page, wang);
      expect(Object.keys(replies).length).toBeGreaterThan(1);
      for (const [address, reply] of Object.entries(replies)) {
        const answer = await wang.browser.get<Json>(address);
        expect({ address, reply: settled(reply as Json) }).toEqual({ address, reply: settled(answer) });
      }
    }
  });

  it('fetches the page’s own code along with it, where the client is built', async () => {
    const { ClientFiles } = await import('../../src/watch/pages/client.files.js');
    const files = square.world.app.nest.get(ClientFiles);
    const { html } = await open(`/threads/${thread}`);
    const preloads = [...html.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)"/g)].map(
      ([, at = '']) => at,
    );
    expect(new Set(preloads).size).toBe(preloads.length);
    for (const [, own] of html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g))
      expect(preloads).not.toContain(own);
    for (const address of preloads) expect(files.find(address)?.type).toMatch(/javascript/);
    if (files.template.includes('/assets/')) expect(preloads.join()).toMatch(/ThreadPage/);
  });

  it('is one’s own, and kept nowhere, for who is signed in', async () => {
    const { replies, headers } = await open(`/threads/${thread}`, wang);
    expect(replies['/api/v1/me']).toMatchObject({ account: { name: '王大爷' } });
    expect(replies[`/api/v1/threads/${thread}`]).toMatchObject({
      thread: { mine: { can: expect.arrayContaining(['reply']) as string[] } },
    });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('etag')).toBeNull();
    const guest = await open(`/threads/${thread}`);
    expect(guest.html).not.toContain('"can":["reply"');
  });

  it('knows at once what changed about its reader', async () => {
    interface Me {
      account: { version: number } | null;
    }
    const reader = await square.resident('孙大妈');
    const { account } = (await open('/', reader)).replies['/api/v1/me'] as Me;
    await reader.browser.patch('/api/v1/me', { version: account?.version, name: '孙阿姨' });
    await give(square.world, { accountId: reader.id, role: 'staff', path: AT });
    const end = performance.now() + 1_000;
    let html = '';
    do ({ html } = await open('/', reader));
    while (!(html.includes('孙阿姨') && html.includes('"role":"staff"')) && performance.now() < end);
    expect(html).toContain('孙阿姨');
    expect(html).toContain('"role":"staff"');
  });

  it('speaks the reader’s language', async () => {
    const { html } = await open('/boards', undefined, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(html).toContain('<html lang="en"');
    expect(visible(html)).toContain('Boards');
  });

  it('survives words that would end its script', async () => {
    const title = '</script><script>alert(1)</script>';
    const body = '<!-- <script> </title> & "quotes" \u2028 𠮷';
    const page = await wang.posts(square.open, { title, body });
    const { html, replies } = await open(`/threads/${page.thread.face.id}`);
    expect(replies[`/api/v1/threads/${page.thread.face.id}`]).toMatchObject({ thread: { face: { title } } });
    expect(html).not.toContain('<script>alert');
  });

  it('answers 404 with a page for what is not there, or not for you', async () => {
    const hidden = (await wang.posts(square.open, { audience: 'author-and-staff', title: '私下说' })).thread.face.id;
    for (const address of [
      `/threads/${newId()}`,
      `/threads/${hidden}`,
      '/threads/nonsense',
      `/cases/${newId()}`,
      '/wp-login.php',
    ]) {
      const { status, html } = await open(address);
      expect([address, status]).toEqual([address, 404]);
      expect(html).toContain('noindex');
      expect(html).not.toContain('私下说');
    }
    const own = await open(`/threads/${hidden}`, wang);
    expect(own.status).toBe(200);
    expect(own.html).toContain('<meta name="robots" content="noindex">');
  });

  it('leaves programs their own answers', async () => {
    const { status, body } = await square.guest().browser.send('GET', '/api/v1/nothing-here');
    expect([status, (body as { code: string }).code]).toEqual([404, 'http/not-found']);
    expect((await square.guest().browser.send('GET', '/assets/none.js')).status).toBe(404);
  });

  it('draws the shell for every address of the client', async () => {
    const features = path.resolve('client/src/features');
    const found = readdirSync(features).flatMap((name) => {
      const file = path.join(features, name, 'routes.ts');
      const text = readdirSync(path.join(features, name)).includes('routes.ts') ? readFileSync(file, 'utf8') : '';
      return [...text.matchAll(/^\s*(?:\{ )?path: '(\/[^']*)'/gm)].map(([, route = '']) => route);
    });
    expect(found.length).toBeGreaterThan(5);
    const fixed = found.filter((route) => !/^\/(threads|boards|cases)\/:id/.test(route));
    const statuses = await Promise.all(
      fixed.map(async (route) => [route, (await open(route.replace(/:\w+/g, newId()))).status]),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('says to robots where to look', async () => {
    const { body: robots } = await square.guest().browser.send<string>('GET', '/robots.txt');
    expect(robots).toMatch(/Disallow: \/api\/[\s\S]*Sitemap: http/);
    const { body: map } = await square.guest().browser.send<string>('GET', '/sitemap.xml');
    expect(map).toContain(`/threads/${thread}</loc>`);
  });
});

describe('for guests, from memory', () => {
  const address = (): string => `/api/v1/threads/${thread}`;
  const statements = async (work: () => Promise<unknown>): Promise<number> => (await statementsOf(work)).length;

  it('the second look costs no statement, and an unchanged one no body', async () => {
    await open('/boards');
    await square.guest().browser.get(address());
    expect(await statements(() => open('/boards'))).toBe(0);
    expect(await statements(() => square.guest().browser.get(address()))).toBe(0);
    const { headers } = await open('/boards');
    const again = await open('/boards', undefined, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.html]).toEqual([304, '']);
  });

  it('a guest sees a reply, an edit and a disappearance within a second', async () => {
    const id = (await wang.posts(square.open, { title: '看得见吗' })).thread.face.id;
    const seen = async (): Promise<string> => (await open(`/threads/${id}`)).html;
    const listed = async (): Promise<boolean> => (await open('/')).html.includes(id);
    let [html, there] = ['', false];
    const look = async (is: () => boolean): Promise<void> => {
      const end = performance.now() + 1_000;
      do [html, there] = [await seen(), await listed()];
      while (!is() && performance.now() < end);
      expect(is()).toBe(true);
    };
    await look(() => there && html.includes('看得见吗'));
    const { face } = await wang.replies(id, '第一条回复');
    await look(() => html.includes('第一条回复'));
    await wang.edits(face.id, { version: face.version, body: '改过的回复' });
    await look(() => html.includes('改过的回复') && !html.includes('第一条回复'));
    const { thread: head } = await wang.reads(id);
    await wang.changes(id, { version: head.face.version, audience: 'author-and-staff' });
    await look(() => !there && html.includes('没有找到'));
  });

  it('nothing is kept that was read before an event and finished after it', async () => {
    const { GuestMemory } = await import('../../src/watch/pages/guest.memory.js');
    const { Bytes } = await import('../../src/watch/pages/client.files.js');
    const memory = square.world.app.nest.get(GuestMemory);
    const kept = {
      bytes: new Bytes(Buffer.from('old'), 'text/plain', 1),
      headers: [],
      tags: ['thread:1'],
      thread: null,
    };
    const early = memory.ticket('a');
    memory.evict('thread:1');
    memory.keep(early, kept);
    expect(memory.find('a')).toBeUndefined();
    memory.keep(memory.ticket('a'), kept);
    expect(memory.find('a')).toBe(kept);
    const other = memory.ticket('b');
    memory.evict('thread:2');
    memory.keep(other, kept);
    expect(memory.find('b')).toBe(kept);
    const late = memory.ticket('c');
    for (let n = 0; n < 3000; n++) memory.evict(`thread:${n + 5}`);
    memory.keep(late, kept);
    expect(memory.find('c')).toBeUndefined();
    memory.evict('thread:1');
    expect(memory.find('b')).toBeUndefined();
  });

  it('who has a session never gets a guest’s page, nor a guest theirs', async () => {
    await open('/');
    const own = await open('/', wang);
    expect(own.html).toContain('王大爷');
    expect((await open('/')).replies['/api/v1/me']).toEqual({ account: null, community: null });
    const stale = await open('/', undefined, { cookie: 'sid=nobody' });
    expect(stale.headers.get('cache-control')).toBe('private, no-store');
  });

  it('looks from memory count as views', async () => {
    const views = async (): Promise<number> => (await wang.reads(thread)).thread.face.viewCount;
    const { ViewCounts } = await import('../../src/commons/forum/index.js');
    const counts = square.world.app.nest.get(ViewCounts);
    await counts.flush();
    const before = await views();
    for (let n = 0; n < 5; n++) await open(`/threads/${thread}`);
    await counts.flush();
    expect(await views()).toBe(before + 6);
  });

  it('without the wire nothing is kept: nobody would say when it is old', async () => {
    const wire = square.world.app.nest.get(Wire);
    await open('/boards');
    await square.world.db.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'e-minute wire' and datname = current_database()`,
    );
    await soon(() => !wire.up);
    expect(await statements(() => open('/boards'))).toBeGreaterThan(0);
    await soon(() => wire.up, 5_000);
  });
});
