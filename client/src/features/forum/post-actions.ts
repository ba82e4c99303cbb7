/** What can be done with one post, as its menu shows it: only what the server said one can. */
import IconEdit from '~icons/lucide/pencil';
import IconHistory from '~icons/lucide/history';
import IconRestore from '~icons/lucide/undo-2';
import IconTrash from '~icons/lucide/trash-2';
import { api, body } from '@/api/client';
import { newKey } from '@/api/patience';
import { ApiProblem } from '@/api/problem';
import { toast, type MenuItem } from '@/ui/overlay';
import type { Post } from './thread-window';

type Say = (key: string) => string;
interface On {
  edit: () => void;
  history: () => void;
  changed: (post: Post) => void;
}

export function postMenu(post: Post, t: Say, on: On): MenuItem[] {
  const { can } = post.mine;
  const params = { path: { id: post.face.id } };
  async function attempt(act: () => Promise<Post>, done: string, undo?: () => unknown): Promise<void> {
    try {
      on.changed(await act());
      toast({ text: done, ...(undo ? { undo } : {}) });
    } catch (failure) {
      toast({ text: failure instanceof ApiProblem ? failure.message : t('ui.error.text'), tone: 'danger' });
    }
  }
  const headers = { 'idempotency-key': newKey() };
  const restore = (): Promise<void> =>
    attempt(
      () => body(api.POST('/api/v1/posts/{id}/restore', { params, headers: { 'idempotency-key': newKey() } })),
      t('forum.restored'),
    );
  const remove = (): Promise<void> =>
    attempt(() => body(api.DELETE('/api/v1/posts/{id}', { params, headers })), t('forum.deleted'), restore);
  return [
    ...(can.includes('edit') ? [{ label: t('forum.edit'), icon: IconEdit, run: on.edit }] : []),
    ...(can.includes('history') ? [{ label: t('forum.history'), icon: IconHistory, run: on.history }] : []),
    ...(can.includes('restore') ? [{ label: t('forum.restore'), icon: IconRestore, run: restore }] : []),
    ...(can.includes('delete') ? [{ label: t('forum.delete'), icon: IconTrash, danger: true, run: remove }] : []),
  ];
}
