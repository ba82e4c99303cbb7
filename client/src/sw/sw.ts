/// <reference lib="webworker" />
/** The service worker: opens what was last seen without a network, and shows what is pushed. Built apart from the pages. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { isOpen, opened, shown } from './push';
import { forget, seenRoutes, setReader } from './seen';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
seenRoutes();

/** What pages say: who reads, that somebody signed out, that the new version may take over. */
interface Said {
  type: 'reader' | 'forget' | 'take-over';
  account?: string;
}
self.addEventListener('message', (event) => {
  const said = event.data as Said;
  if (said.type === 'take-over') void self.skipWaiting();
  else if (said.type === 'forget') event.waitUntil(forget());
  else event.waitUntil(setReader(said.account ?? 'guest'));
});

self.addEventListener('push', (event) => event.waitUntil(shown(self, event.data?.json())));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = isOpen(event.notification.data, event.action);
  event.waitUntil(opened(self, address));
});
/** The browser changed its address: the server hears of it at once, and not when somebody opens the settings again. */
self.addEventListener('pushsubscriptionchange', (event) => {
  const { oldSubscription } = event as PushSubscriptionChangeEvent;
  event.waitUntil(renew(oldSubscription));
});
async function renew(old: PushSubscription | null): Promise<void> {
  if (!old) return;
  const fresh = await self.registration.pushManager.subscribe(old.options);
  const { endpoint, keys } = fresh.toJSON();
  await fetch('/api/v1/me/devices', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endpoint, keys }),
  });
}
interface PushSubscriptionChangeEvent extends ExtendableEvent {
  readonly oldSubscription: PushSubscription | null;
}
