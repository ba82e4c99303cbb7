/**
 * What was last seen, for when there is no network: pages, what they asked for, and public pictures. Kept apart for each
 * reader and thrown away when they sign out; what is private is not kept at all.
 */
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

const SEEN = 'seen-';
const READER = 'reader';
const SLOW_S = 5;

/** Reads that make up the pages people look at. Not the desk, nobody's private facts, no log. */
const KEPT = [
  /^\/api\/v1\/communities(\/here|\/[0-9a-f-]{36}\/(counters|boards|threads|cases|notices))?$/,
  /^\/api\/v1\/(boards|threads)\/[0-9a-f-]{36}(\/threads|\/posts)?$/,
  /^\/api\/v1\/cases(\/[0-9a-f-]{36})?$/,
  /^\/api\/v1\/(me|notifications|notifications\/count|notifications\/groups|me\/threads|portraits)$/,
];
/** A view says so itself; it is not looked into any further. */
const PRIVATE = /"private":true|"audience":"author-and-staff"/;

let reader: string | undefined;
async function currentReader(): Promise<string> {
  if (reader === undefined) {
    const kept = await (await caches.open(READER)).match('/reader');
    reader = kept ? await kept.text() : '';
  }
  return reader;
}

/** From now on what is seen is kept for this reader; what another one saw is thrown away. */
export async function setReader(account: string): Promise<void> {
  if ((await currentReader()) === account) return;
  await forget();
  reader = account;
  await (await caches.open(READER)).put('/reader', new Response(account));
  // what opens first without a network
  await fetch('/').then(
    async (page) => (await caches.open(SEEN + account)).put('/', page),
    () => undefined,
  );
}

/** Nothing stays of what anybody saw. */
export async function forget(): Promise<void> {
  reader = '';
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(SEEN) || name === READER).map((name) => caches.delete(name)),
  );
}

const unlessPrivate: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null;
    return PRIVATE.test(await response.clone().text()) ? null : response;
  },
};
const strategies = new Map<string, NetworkFirst>();
/** The network, else what this reader saw last. One cache a reader. */
function networkFirst(account: string, pages: boolean): NetworkFirst {
  const key = `${account} ${pages}`;
  const strategy =
    strategies.get(key) ??
    new NetworkFirst({
      cacheName: SEEN + account,
      plugins: [unlessPrivate],
      ...(pages && { networkTimeoutSeconds: SLOW_S }),
    });
  strategies.set(key, strategy);
  return strategy;
}

export function seenRoutes(): void {
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && !/^\/(api|media|files|desk|socket\.io)(\/|$)/.test(url.pathname),
    async ({ event, request, url }) => {
      const account = await currentReader();
      if (!account) return fetch(request);
      try {
        return await networkFirst(account, true).handle({ event, request });
      } catch {
        // never seen: the app itself, which says what it can
        const cache = await caches.open(SEEN + account);
        return (await cache.match(url.pathname)) ?? (await cache.match('/')) ?? Response.error();
      }
    },
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && KEPT.some((one) => one.test(url.pathname)),
    async ({ event, request }) => {
      const account = await currentReader();
      return account ? networkFirst(account, false).handle({ event, request }) : fetch(request);
    },
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && /^\/media\/(?!private\/)/.test(url.pathname),
    new CacheFirst({
      cacheName: 'pictures',
      plugins: [new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true })],
    }),
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
    new CacheFirst({
      cacheName: 'code',
      plugins: [new ExpirationPlugin({ maxEntries: 300, purgeOnQuotaError: true })],
    }),
  );
}
