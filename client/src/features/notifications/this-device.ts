/** Whether this browser is pushed to, and turning that on and off. */
import { shallowRef, type ShallowRef } from 'vue';
import { api, body } from '@/api/client';
import { queryClient, apiGet, refresh } from '@/api/queries';
import { worker } from '@/sw/page';

/**
 * `unsupported`: the browser can't; `install`: on iPhones only the installed page may; `denied`: the person forbade it in the
 * browser; `off`, `on`.
 */
export type DeviceState = 'unsupported' | 'install' | 'denied' | 'off' | 'on';

const onApple = (): boolean => /iPhone|iPad/.test(navigator.userAgent);
const installed = (): boolean => matchMedia('(display-mode: standalone)').matches;

async function subscription(): Promise<PushSubscription | null> {
  const registration = await worker();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

export async function deviceState(): Promise<DeviceState> {
  if (!('PushManager' in window) || !('Notification' in window))
    return onApple() && !installed() ? 'install' : 'unsupported';
  if (!worker()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return Notification.permission === 'granted' && (await subscription()) ? 'on' : 'off';
}

/** Asks the person, subscribes, tells the server. Answers how it is now. @throws ApiProblem */
export async function turnOn(key: string): Promise<DeviceState> {
  if ((await Notification.requestPermission()) !== 'granted') return deviceState();
  const registration = await worker();
  if (!registration) return 'unsupported';
  await navigator.serviceWorker.ready;
  const old = await registration.pushManager.getSubscription();
  if (old && keyOf(old) !== key) await old.unsubscribe(); // of an installation that was set up anew
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  await tell(made);
  return 'on';
}

const keyOf = ({ options }: PushSubscription): string => {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

async function tell(made: PushSubscription): Promise<void> {
  const { endpoint = '', keys = {} } = made.toJSON();
  const order = { endpoint, keys: { p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' } };
  const list = await body(api.PUT('/api/v1/me/devices', { body: order }));
  queryClient.setQueryData(apiGet('/api/v1/me/devices').queryKey, list);
}

/** Turns it off here; the server forgets the device, too. */
export async function turnOff(id: string | undefined): Promise<DeviceState> {
  await (await subscription())?.unsubscribe();
  if (id) await api.DELETE('/api/v1/me/devices/{id}', { params: { path: { id } } });
  await refresh('/api/v1/me/devices');
  return deviceState();
}

/** How this browser stands, for a page: read at once, and set by what is done. */
export function useThisDevice(): ShallowRef<DeviceState | undefined> {
  const state = shallowRef<DeviceState>();
  void deviceState().then(async (now) => {
    state.value = now;
    // signed in anew: the device is this session's from now on
    const here = now === 'on' ? await subscription() : null;
    if (here) await tell(here).catch(() => undefined);
  });
  return state;
}
