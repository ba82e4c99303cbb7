/** The page's side of the service worker: starts it when the page has nothing better to do, and hears from it. */
import { router } from '@/app/router';
import { say } from '@/i18n';
import { toast } from '@/ui/overlay';

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** The registration, made at first use. Undefined where browsers have none or refuse it, and in development. */
export function worker(): Promise<ServiceWorkerRegistration | undefined> | undefined {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return undefined;
  return (registered ??= register());
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  // a private window, or a reader who forbids it: the page is as good without
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register('/sw.js')
    .catch(() => undefined);
  if (!registration) return undefined;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type: string; address?: string }>) => {
    if (data.type === 'open' && data.address) void router.push(data.address);
  });
  offer(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offer(registration));
  });
  return registration;
}

/** A new version is there: it takes over when the reader says so, never under a form being filled in. */
function offer({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !navigator.serviceWorker.controller) return;
  toast({
    text: say('ui.update.text'),
    act: {
      label: say('ui.update.act'),
      run: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage({ type: 'take-over' });
      },
    },
  });
}

/** Says who reads: what they see is kept for them; what somebody else saw here is thrown away, whether a worker runs or not. */
export async function readBy(account: string | null, before: string | null): Promise<void> {
  const starting = worker();
  if (!starting) return;
  if (before && before !== account) await forgetSeen();
  if (!(await starting)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'reader', account: account ?? 'guest' });
}

async function forgetSeen(): Promise<void> {
  const names = await caches.keys();
  const seen = names.filter((name) => name.startsWith('seen-') || name === 'reader');
  await Promise.all(seen.map((name) => caches.delete(name)));
  navigator.serviceWorker.controller?.postMessage({ type: 'forget' });
}
