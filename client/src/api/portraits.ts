/** Photos of people beside their names: asked for together, a moment after the page has drawn the names, and then kept. */
import { shallowReactive } from 'vue';
import { api, body } from './client';
import type { Got } from './queries';

export type Portrait = Got<'/api/v1/portraits'>['items'][number]['photo'];

const AT_ONCE = 60;
const MOMENT_MS = 60;
/** Null: asked for, and there is none or not yet. */
const known = shallowReactive(new Map<string, Portrait | null>());
let wanted = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The photo of an account, null until it is known or when there is none. Reading it asks for it. */
export function portraitOf(account: string | undefined): Portrait | null {
  if (!account) return null;
  const found = known.get(account);
  if (found === undefined && !wanted.has(account)) {
    wanted.add(account);
    timer ??= setTimeout(() => void ask(), MOMENT_MS);
  }
  return found ?? null;
}

/** What somebody has just put up or taken down, for the pages that are open here. */
export function wears(account: string, photo: Portrait | null): void {
  known.set(account, photo);
}

async function ask(): Promise<void> {
  const all = [...wanted].sort();
  wanted = new Set();
  timer = undefined;
  for (const one of all) known.set(one, known.get(one) ?? null);
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const ids = all.slice(at, at + AT_ONCE).join(',');
    // without an answer the initials stay: nobody misses anything
    const found = await body(api.GET('/api/v1/portraits', { params: { query: { ids } } })).catch(() => null);
    for (const { account, photo } of found?.items ?? []) known.set(account, photo);
  }
}
