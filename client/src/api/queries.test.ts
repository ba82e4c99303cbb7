/** Routes as queries: their keys, their addresses, and what came with the page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '';
});

describe('an address', () => {
  it('is the path with its values, and the query sorted by name', async () => {
    const { addressOf, keyOf } = await import('./queries');
    const key = keyOf('/api/v1/boards/{id}/threads', {
      params: { path: { id: 'a b' }, query: { sort: 'hot', after: undefined, mine: true, tag: ['x', 'y'] } },
    });
    expect(key).toEqual(['/api/v1/boards/a%20b/threads', { sort: 'hot', mine: true, tag: ['x', 'y'] }]);
    expect(addressOf(key)).toBe('/api/v1/boards/a%20b/threads?mine=true&sort=hot&tag=x&tag=y');
  });
});

describe("the page's own data", () => {
  it('answers the first question, and is as fresh as the page', async () => {
    const replies = { '/api/v1/me': { account: null, community: null } };
    document.body.innerHTML = `<script type="application/json" id="page-data">${JSON.stringify({ at: '2026-11-20T02:00:00.000Z', replies })}</script>`;
    const { apiGet } = await import('./queries');
    expect(apiGet('/api/v1/me')).toMatchObject({
      queryKey: ['/api/v1/me', {}],
      initialData: { account: null, community: null },
      initialDataUpdatedAt: performance.timeOrigin,
    });
    expect(apiGet('/api/v1/sessions').initialData).toBeUndefined();
  });
  it('is asked again, where it is on the screen, when somebody else signs in', async () => {
    const { queryClient } = await import('./queries');
    const { becomes } = await import('./me');
    const { QueryObserver } = await import('@tanstack/vue-query');
    becomes({ account: null, community: null });
    const answers = ['as a guest', 'as 陈建国'];
    const observer = new QueryObserver(queryClient, {
      queryKey: ['/api/v1/threads/1'],
      queryFn: () => Promise.resolve(answers.shift()),
      staleTime: Infinity,
    });
    const shown: unknown[] = [];
    const stop = observer.subscribe((result) => shown.push(result.data));
    await vi.waitFor(() => expect(shown.at(-1)).toBe('as a guest'));
    const seen = shown.length;
    becomes({
      account: { id: 'a', name: '陈建国', login: '', language: 'zh', display: {}, version: 1, grants: [] },
      community: null,
    });
    await vi.waitFor(() => expect(shown.at(-1)).toBe('as 陈建国'));
    expect(shown.slice(seen)).not.toContain('as a guest');
    stop();
  });
  it('is forgotten when somebody else signs in', async () => {
    document.body.innerHTML =
      '<script type="application/json" id="page-data">{"replies":{"/api/v1/sessions":{"items":[],"next":null}}}</script>';
    const { apiGet, queryClient } = await import('./queries');
    const { becomes, meQuery } = await import('./me');
    expect(apiGet('/api/v1/sessions').initialData).toEqual({ items: [], next: null });
    const account = {
      id: 'a',
      name: '陈建国',
      login: '138****0001',
      language: 'zh' as const,
      display: {},
      version: 1,
      grants: [],
    };
    becomes({ account, community: null });
    expect(apiGet('/api/v1/sessions').initialData).toBeUndefined();
    expect(queryClient.getQueryData(meQuery().queryKey)).toMatchObject({ account });
  });
  it('may be missing or broken', async () => {
    document.body.innerHTML = '<script type="application/json" id="page-data">{"replies":</script>';
    const { apiGet } = await import('./queries');
    expect(apiGet('/api/v1/me').initialData).toBeUndefined();
  });
  it('has the words of posts where people read them', async () => {
    const post = (floor: number) => ({ face: { floor, html: null } });
    const page = { posts: { items: [post(1), post(2)] } };
    const data = JSON.stringify({ replies: { '/api/v1/threads/1': page } });
    const article = (floor: number, html: string) =>
      `<article id="floor-${floor}"><p>王</p><div>${html}</div></article>`;
    const words = ['<p>三楼的灯&lt;坏&gt;了</p>', '<p>看到了</p><ul><li>今天修</li></ul>'] as const;
    const script = `<script type="application/json" id="page-data">${data}</script>`;
    document.body.innerHTML = `${article(1, words[0])}${article(2, words[1])}${script}`;
    const { pageReply } = await import('./page-data');
    expect(pageReply('/api/v1/threads/1')?.body).toEqual({
      posts: { items: words.map((html, i) => ({ face: { floor: i + 1, html } })) },
    });
  });
  it('is not used without them', async () => {
    document.body.innerHTML =
      '<script type="application/json" id="page-data">{"replies":{"/api/v1/threads/1":{"floor":1,"html":null}}}</script>';
    const { pageReply } = await import('./page-data');
    expect(pageReply('/api/v1/threads/1')).toBeUndefined();
  });
  it('is not used without them, either, where they are said once', async () => {
    const posts = { same: { face: { html: null } }, items: [1, 2, 3].map((floor) => ({ face: { floor } })) };
    const data = JSON.stringify({ replies: { '/api/v1/threads/1': { posts }, '/api/v1/me': {} } });
    const articles = [1, 2].map((floor) => `<article id="floor-${floor}"><p>王</p><div>在</div></article>`);
    document.body.innerHTML = `${articles.join('')}<script type="application/json" id="page-data">${data}</script>`;
    const { pageReply } = await import('./page-data');
    expect(pageReply('/api/v1/threads/1')).toBeUndefined();
    expect(pageReply('/api/v1/me')).toBeUndefined();
  });
  it('says once what most entries of a list have in common', async () => {
    const same = {
      face: { html: null, photos: [], version: 1, author: { name: '王', badge: 'resident' } },
      mine: { can: [] },
    };
    const own = [{ floor: 1 }, { floor: 2, version: 2 }, { floor: 3, author: { name: '李' } }];
    const posts = { same, items: own.map((face) => ({ face })), next: null };
    const data = JSON.stringify({ replies: { '/api/v1/threads/1': { posts } } });
    const articles = own.map(
      ({ floor }) => `<article id="floor-${floor}"><p>王</p><div><p>${floor} 楼</p></div></article>`,
    );
    document.body.innerHTML = `${articles.join('')}<script type="application/json" id="page-data">${data}</script>`;
    const { pageReply } = await import('./page-data');
    const [author, common] = [same.face.author, { photos: [], version: 1 }];
    const faces = [
      { floor: 1, html: '<p>1 楼</p>', ...common, author },
      { floor: 2, html: '<p>2 楼</p>', ...common, author, version: 2 },
      { floor: 3, html: '<p>3 楼</p>', ...common, author: { name: '李', badge: 'resident' } },
    ];
    expect(pageReply('/api/v1/threads/1')?.body).toEqual({
      posts: { items: faces.map((face) => ({ face, mine: { can: [] } })), next: null },
    });
  });
  it('fills the first page of a list that goes on', async () => {
    document.body.innerHTML =
      '<script type="application/json" id="page-data">{"replies":{"/api/v1/communities":{"items":[],"next":"abc"}}}</script>';
    const { apiPages } = await import('./queries');
    const pages = apiPages('/api/v1/communities');
    expect(pages.initialData).toEqual({ pages: [{ items: [], next: 'abc' }], pageParams: [null] });
    expect(pages.getNextPageParam({ items: [], next: 'abc' })).toBe('abc');
    expect(pages.getNextPageParam({ items: [], next: null })).toBeUndefined();
  });
});
