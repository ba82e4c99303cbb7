/** Live rooms for pages. The socket itself is loaded after the first paint, and only if a page asks for a room. */
import { onScopeDispose, toValue, watch, type MaybeRefOrGetter } from 'vue';
import type { Listener, LiveMessage, LiveSocket, Rooms } from './rooms';
import { becomes } from '@/api/me';
import { liveState } from './state';

export type { LiveMessage } from './rooms';

let rooms: Promise<Rooms> | undefined;
let socket: LiveSocket | undefined;

async function connect(): Promise<Rooms> {
  liveState.value = 'connecting';
  await idle();
  const [{ io }, { Rooms }] = await Promise.all([import('socket.io-client'), import('./rooms')]);
  const opened = io({ transports: ['websocket'], withCredentials: true, reconnectionDelayMax: 5000 });
  socket = opened;
  opened.on('signed-out', () => becomes({ account: null, community: null }));
  opened.on('disconnect', (reason) => {
    // shown out, for now somebody else: the library takes it for a farewell and would not come back
    if (reason === 'io server disconnect') setTimeout(() => opened.connect(), 500);
  });
  return new Rooms(opened);
}

/** After the first paint: the page comes first. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 200);
  });
}

export interface RoomOptions {
  /** The number the page already shows; only what came after it is heard. */
  since?: () => number | null | undefined;
  onReset?: () => void;
  onRefused?: (code: string) => void;
}

/**
 * Hears what happens in a room for as long as the component lives: `useRoom(() => `thread:${id}`, (message) => …)`.
 * null means no room now.
 */
export function useRoom(
  name: MaybeRefOrGetter<string | null>,
  onMessage: (message: LiveMessage) => void,
  options: RoomOptions = {},
): void {
  let leave: (() => void) | undefined;
  let wanted: string | null = null;
  const listener: Listener = {
    message: onMessage,
    reset: () => options.onReset?.(),
    refused: (code) => options.onRefused?.(code),
  };
  function stop(): void {
    leave?.();
    leave = undefined;
    wanted = null;
  }
  watch(
    () => toValue(name),
    (room) => {
      stop();
      wanted = room;
      if (!room) return;
      rooms ??= connect();
      rooms.then(
        (all) => {
          if (wanted === room) leave = all.join(room, listener, options.since?.() ?? null);
        },
        () => {
          rooms = undefined; // the code could not be loaded; the next page tries again
          liveState.value = 'idle';
        },
      );
    },
    { immediate: true },
  );
  onScopeDispose(stop);
}

/** The session changed: the socket must be known by the new one. */
export function reconnect(): void {
  if (!socket) return;
  socket.disconnect();
  socket.connect();
}
