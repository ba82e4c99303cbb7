/** A push: shown once, unless its reader looks at our page right now; what it is about opens when it is tapped. */

/** What the server sends (src/watch/notifications/sending/push.carrier.ts). */
interface Payload {
  id: string | null;
  tag: string;
  subject: string;
  title: string;
  body: string;
  address: string;
  actions: { action: string; title: string; address: string }[];
  unread: number | null;
  lang: string;
  at: string;
}
/** Chromium draws these buttons; the types of the standard don't know them yet. */
interface Options extends NotificationOptions {
  actions: { action: string; title: string }[];
  timestamp: number;
  renotify: boolean;
}
interface Kept {
  subject: string;
  address: string;
  actions: Payload['actions'];
}

const REMEMBERED = 'pushes-shown';
const MOST_REMEMBERED = 200;

export async function shown(worker: ServiceWorkerGlobalScope, payload: Payload | undefined): Promise<void> {
  if (!payload) return;
  if (payload.unread !== null) void badge(payload.unread);
  if (payload.tag.startsWith('event-') && (await before(payload.tag))) return confirm(payload.id);
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // the page says it itself
  if (!pages.some((page) => page.focused && page.visibilityState === 'visible') || payload.tag === 'trial')
    await show(worker, payload);
  await confirm(payload.id);
}

async function show(worker: ServiceWorkerGlobalScope, payload: Payload): Promise<void> {
  const { subject, address, actions, tag, lang, body, title } = payload;
  const kept: Kept = { subject, address, actions };
  // what is older about the same thing makes room
  const old = await worker.registration.getNotifications();
  for (const one of old) if ((one.data as Kept | null)?.subject === subject && one.tag !== tag) one.close();
  const options: Options = {
    ...{ body, tag, lang, data: kept, icon: '/icon-192.png', badge: '/badge-96.png', renotify: false },
    actions: actions.map(({ action, title: label }) => ({ action, title: label })),
    timestamp: Date.parse(payload.at) || Date.now(),
  };
  await worker.registration.showNotification(title, options);
}

/** Whether this device showed it already: what is sent again after a crash is shown once. */
async function before(tag: string): Promise<boolean> {
  const cache = await caches.open(REMEMBERED);
  if (await cache.match(`/${tag}`)) return true;
  await cache.put(`/${tag}`, new Response());
  const all = await cache.keys();
  await Promise.all(all.slice(0, -MOST_REMEMBERED).map((one) => cache.delete(one)));
  return false;
}

/** So that no other channel is tried. Signed out meanwhile, or no network: that harms nobody. */
async function confirm(id: string | null): Promise<void> {
  if (id) await fetch(`/api/v1/me/deliveries/${id}/shown`, { method: 'POST' }).catch(() => undefined);
}

async function badge(unread: number): Promise<void> {
  if (!('setAppBadge' in navigator)) return;
  await (unread ? navigator.setAppBadge(unread) : navigator.clearAppBadge()).catch(() => undefined);
}

/** Where a tap leads: to what it is about, or what the button is for. */
export function isOpen(data: unknown, action: string): string {
  const kept = data as Kept | null;
  return kept?.actions.find((one) => one.action === action)?.address ?? kept?.address ?? '/inbox';
}

/** Opens an address in the page that is there, else in a new one. A page with a form half filled in stays as it is. */
export async function opened(worker: ServiceWorkerGlobalScope, address: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' });
  const page = pages.find((one) => one.focused) ?? pages[0];
  if (!page) return void (await worker.clients.openWindow(address));
  await page.focus();
  page.postMessage({ type: 'open', address });
}
