/** Threads and replies of the demo, as things that happen at a time. */
import type { ReplyScript, ThreadScript } from '../script.types.js';
import { momentOf } from '../seed.js';
import { placePath } from '../cast.js';
import type { Album } from './photos.js';
import type { Happening } from './schedule.js';
import { must, type Stage } from './stage.js';

/** What was posted, by key of its thread: ids of the thread and of its replies. */
export interface Posted {
  id: string;
  replies: (string | undefined)[];
}

/** A thread and all its replies. */
export function talk(stage: Stage, album: Album, script: ThreadScript, posted: Map<string, Posted>): Happening[] {
  const hidden = script.audience !== 'public';
  const at = (after = 0): Date => momentOf(stage.present, script.when, after);
  const subject = `thread ${script.key}`;
  const opening: Happening = {
    ...{ at: at(), subject, what: `${script.author}: ${script.title}` },
    happens: async () => {
      const player = await stage.player(script.author);
      const id = stage.newId();
      await player.browser.post('/api/v1/threads', {
        ...{ id, boardId: must(stage.boards.get(script.board), script.board), title: script.title, body: script.body },
        ...{ audience: script.audience, ...(await album.of(player, script.photos, hidden)) },
        ...(script.mentions.length ? { mentions: script.mentions.map((key) => stage.idOf(key)) } : {}),
        ...(script.category ? { category: script.category } : {}),
        ...(script.place ? { placeId: stage.place(placePath(script.place)) } : {}),
      });
      posted.set(script.key, { id, replies: [] });
      if (!script.pinned) return;
      const { browser: staff } = await stage.player('刘芳');
      await staff.put(`/api/v1/threads/${id}/pin`);
    },
  };
  return [opening, ...script.replies.map((one, i): Happening => reply(one, i))];

  function reply(one: ReplyScript, i: number): Happening {
    return {
      ...{ at: at(one.after), subject, what: `${one.author}: ${one.body}` },
      happens: async () => {
        const thread = must(posted.get(script.key), `thread ${script.key}`);
        const player = await stage.player(one.author);
        const id = stage.newId();
        await player.browser.post(`/api/v1/threads/${thread.id}/posts`, {
          ...{ id, body: one.body, ...(await album.of(player, one.photos, hidden)) },
          ...(one.mentions.length ? { mentions: one.mentions.map((key) => stage.idOf(key)) } : {}),
          ...(one.within === null ? {} : { parentId: must(thread.replies[one.within], 'floor to answer in') }),
          ...(one.quotes === null ? {} : { quoteId: must(thread.replies[one.quotes], 'reply to quote') }),
        });
        thread.replies[i] = id;
      },
    };
  }
}
