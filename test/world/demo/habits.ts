/** What people do beside writing: they look at threads, read their notices, and go home. */
import type { App } from '../../../src/app.js';
import { ViewCounts } from '../../../src/commons/forum/index.js';
import { people } from '../cast.js';
import type { ThreadScript } from '../script.types.js';
import { dice } from '../seed.js';
import type { Happening } from './schedule.js';
import { each, type Stage } from './stage.js';
import type { Posted } from './talk.js';

const DAY = 86_400_000;

/** A thread is looked at by many more than those who answer. */
export async function look(
  app: App,
  told: readonly ThreadScript[],
  posted: ReadonlyMap<string, Posted>,
): Promise<void> {
  const views = app.nest.get(ViewCounts);
  const drawn = dice('views');
  for (const { key, replies, audience } of told) {
    const id = posted.get(key)?.id;
    if (id === undefined) continue;
    const seen = audience === 'public' ? 6 + drawn.whole(4, 14) * (replies.length + 2) : replies.length + 2;
    for (let i = 0; i < seen; i++) views.count(id);
  }
  await views.flush();
}

/** Those whom a visitor may sign in as have read what they were told until yesterday. */
export const reading = (stage: Stage): Happening => ({
  ...{ at: new Date(stage.present.getTime() - DAY), subject: 'notices', what: 'read their notices' },
  happens: async () => {
    await stage.heard();
    for (const { key } of Object.values(people)) {
      const { browser } = await stage.player(key);
      const { seq } = await browser.get<{ seq: number }>('/api/v1/notifications/count');
      await browser.post('/api/v1/notifications/read', { all: true, upTo: seq });
    }
  },
});

/** Everybody signs out, wherever they were signed in. */
export const goHome = (stage: Stage): Promise<void> =>
  each(stage.everybody(), 4, async ({ browser }) => {
    // Whose session has run out long ago is out already.
    await browser.send('DELETE', '/api/v1/sessions');
  });
