/** Sending with patience: waiting, one key for all tries, problems in words. */
import { describe, expect, it } from 'vitest';
import { send, type Surroundings } from './patience';
import { ApiProblem } from './problem';

type Answer = Response | 'broken';
function around(answers: Answer[], online = true): Surroundings & { seen: Request[]; waits: number[] } {
  const seen: Request[] = [];
  const waits: number[] = [];
  return {
    seen,
    waits,
    fetch: (request) => {
      seen.push(request);
      const answer = answers[seen.length - 1] ?? 'broken';
      return answer === 'broken' ? Promise.reject(new TypeError('network')) : Promise.resolve(answer);
    },
    wait: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
    online: () => online,
  };
}
const busy = (after: string): Response => new Response('{}', { status: 503, headers: { 'retry-after': after } });
const post = (): Request => new Request('http://here/api/v1/threads', { method: 'POST', body: '{"title":"灯"}' });

describe('a change', () => {
  it('carries one key through all its tries, and its words each time', async () => {
    const world = around([busy('2'), 'broken', new Response('{}', { status: 201 })]);
    expect((await send(post(), world)).status).toBe(201);
    const keys = world.seen.map((request) => request.headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(await Promise.all(world.seen.map((request) => request.text()))).toEqual(Array(3).fill('{"title":"灯"}'));
    expect(world.waits).toEqual([2, 1.2]);
  });
  it('keeps the key it was given', async () => {
    const request = new Request('http://here/', { method: 'DELETE', headers: { 'idempotency-key': 'mine' } });
    const world = around([new Response(null, { status: 204 })]);
    await send(request, world);
    expect(world.seen[0]?.headers.get('idempotency-key')).toBe('mine');
  });
});

describe('a question', () => {
  it('has no key and says its language', async () => {
    const world = around([new Response('{}')]);
    await send(new Request('http://here/api/v1/me'), world);
    expect(world.seen[0]?.headers.has('idempotency-key')).toBe(false);
    expect(world.seen[0]?.headers.get('accept-language')).toBe('zh');
  });
});

describe('a refusal', () => {
  const problem = {
    type: 'about:blank',
    title: 'http/invalid',
    status: 422,
    code: 'http/invalid',
    detail: '有内容需要修改',
    errors: [
      { field: 'name', code: 'field/required', message: '请填写' },
      { field: 'name', code: 'field/too-short', message: '至少 1 个字' },
    ],
  };
  it('is an ApiProblem with a message by field, not tried again', async () => {
    const world = around([Response.json(problem, { status: 422 })]);
    const failure = await send(post(), world).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({
      code: 'http/invalid',
      message: '有内容需要修改',
      fields: { name: '请填写' },
      uncertain: false,
    });
    expect(world.seen).toHaveLength(1);
  });
  it('brings the fresh state after a conflict', async () => {
    const world = around([
      Response.json({ ...problem, status: 409, code: 'case/changed', current: { version: 7 } }, { status: 409 }),
    ]);
    await expect(send(post(), world)).rejects.toMatchObject({ code: 'case/changed', current: { version: 7 } });
  });
  it('is put in words when it is not ours', async () => {
    const world = around([new Response('<h1>Bad gateway</h1>', { status: 502 })]);
    await expect(send(post(), world)).rejects.toMatchObject({ code: 'http/502', status: 502, uncertain: true });
  });
  it('does not wait longer than a person would', async () => {
    const world = around([busy('120')]);
    await expect(send(post(), world)).rejects.toMatchObject({ status: 503 });
    expect(world.waits).toEqual([]);
  });
  it('gives up after four tries', async () => {
    const world = around([busy('1'), busy('1'), busy('1'), busy('1'), busy('1')]);
    await expect(send(post(), world)).rejects.toMatchObject({ status: 503 });
    expect(world.seen).toHaveLength(4);
  });
});

describe('without a network', () => {
  it('says so at once, and that nobody knows whether it happened', async () => {
    const world = around(['broken'], false);
    await expect(send(post(), world)).rejects.toMatchObject({ code: 'client/offline', status: 0, uncertain: true });
    expect(world.waits).toEqual([]);
  });
  it('lets a page that went away stop', async () => {
    const stop = new AbortController();
    stop.abort(new DOMException('gone', 'AbortError'));
    const request = new Request('http://here/', { signal: stop.signal });
    await expect(send(request, around(['broken']))).rejects.not.toBeInstanceOf(ApiProblem);
  });
});
