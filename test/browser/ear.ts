/** Hears everything that the server tells a page: the answers to its requests and the frames of its sockets. */
import type { Page } from '@playwright/test';

const TOLD = /json|html|xml|text\/plain/;

export interface Ear {
  /** All that was told since the ear was put there, as one text. */
  heard(): Promise<string>;
}

export function earOn(page: Page): Ear {
  const told: Promise<string>[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => told.push(Promise.resolve(payload.toString())));
  });
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    // A redirect has no body, and a page that was left takes its answers with it.
    if (TOLD.test(type)) told.push(response.text().catch(() => ''));
  });
  return { heard: async () => (await Promise.all(told)).join('\n') };
}
