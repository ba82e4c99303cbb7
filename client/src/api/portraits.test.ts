/** Many names on a page ask once for the photos beside them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, watchEffect } from 'vue';

const photo = (id: string) => ({ id, width: 400, height: 400, color: '#888888', alt: '', sources: [] });
const asked: string[][] = [];
const answers = vi.hoisted(() => ({ fails: false }));
vi.mock('./client', () => ({
  body: (call: Promise<{ data: unknown }>) => call.then(({ data }) => data),
  api: {
    GET: (_path: string, { params }: { params: { query: { ids: string } } }) => {
      const ids = params.query.ids.split(',');
      asked.push(ids);
      if (answers.fails) return Promise.reject(new Error('no network'));
      const items = ids.filter((id) => id.startsWith('worn')).map((account) => ({ account, photo: photo(account) }));
      return Promise.resolve({ data: { items, next: null } });
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  asked.length = 0;
  answers.fails = false;
});
afterEach(() => vi.useRealTimers());

it('asks once for all, and never again for the same', async () => {
  const { portraitOf } = await import('./portraits');
  const scope = effectScope();
  const seen: (string | undefined)[] = [];
  scope.run(() => watchEffect(() => seen.push(portraitOf('worn-1')?.id)));
  for (const id of ['worn-1', 'bare', 'worn-2', 'bare']) expect(portraitOf(id)).toBeNull();
  expect(portraitOf(undefined)).toBeNull();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([['bare', 'worn-1', 'worn-2']]);
  expect([portraitOf('worn-1')?.id, portraitOf('worn-2')?.id, portraitOf('bare')]).toEqual(['worn-1', 'worn-2', null]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
  expect(seen.at(-1)).toBe('worn-1');
  scope.stop();
});

it('asks for sixty at a time', async () => {
  const { portraitOf } = await import('./portraits');
  for (let i = 0; i < 130; i++) portraitOf(`worn-${i}`);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked.map((ids) => ids.length)).toEqual([60, 60, 10]);
});

it('keeps the initials without an answer, and shows at once what was put up here', async () => {
  const { portraitOf, wears } = await import('./portraits');
  answers.fails = true;
  expect(portraitOf('worn-me')).toBeNull();
  await vi.advanceTimersByTimeAsync(100);
  expect(portraitOf('worn-me')).toBeNull();
  wears('worn-me', photo('new'));
  expect(portraitOf('worn-me')?.id).toBe('new');
  wears('worn-me', null);
  expect(portraitOf('worn-me')).toBeNull();
});
