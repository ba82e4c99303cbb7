/** What can be done with a whole thread from its menu; each says what happened and can be undone where people slip. */
import { useI18n } from '@/i18n';
import { useRouter } from 'vue-router';
import IconBell from '~icons/lucide/link';
import IconClose from '~icons/lucide/lock';
import IconDelete from '~icons/lucide/trash-2';
import IconEye from '~icons/lucide/eye-off';
import IconPin from '~icons/lucide/pin';
import { api, body } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { refresh, type Got } from '@/api/queries';
import { confirm, toast, type MenuItem } from '@/ui/overlay';

type Thread = Got<'/api/v1/threads/{id}'>['thread'];

export function useThreadActions(): { items: (thread: Thread) => MenuItem[] } {
  const { t } = useI18n();
  const router = useRouter();

  async function attempt(act: () => Promise<unknown>, done: string, undo?: () => unknown): Promise<void> {
    try {
      await act();
      toast({ text: done, ...(undo ? { undo } : {}) });
    } catch (failure) {
      toast({ text: failure instanceof ApiProblem ? failure.message : t('ui.error.text'), tone: 'danger' });
    }
    await refresh('/api/v1/threads');
  }

  const at = (thread: Thread) => ({ path: { id: thread.face.id } });
  const restore = (thread: Thread) => (): Promise<void> =>
    attempt(() => body(api.POST('/api/v1/threads/{id}/restore', { params: at(thread) })), t('forum.restored'));

  async function remove(thread: Thread): Promise<void> {
    const yes = await confirm({
      title: t('forum.deleteThread'),
      text: t('forum.deleteThreadText'),
      action: t('forum.delete'),
      danger: true,
    });
    if (!yes) return;
    await attempt(
      () => body(api.DELETE('/api/v1/threads/{id}', { params: at(thread) })),
      t('forum.deleted'),
      restore(thread),
    );
    await router.push(`/boards/${thread.face.board.id}`);
  }
  const change = (thread: Thread, audience: 'public' | 'author-and-staff'): Promise<void> =>
    attempt(
      () =>
        body(
          api.PATCH('/api/v1/threads/{id}', { params: at(thread), body: { version: thread.face.version, audience } }),
        ),
      t(`forum.audienceNow.${audience}`),
    );

  function items(thread: Thread): MenuItem[] {
    const { can } = thread.mine;
    const { face } = thread;
    const other = face.audience === 'public' ? 'author-and-staff' : 'public';
    return [
      {
        label: t('forum.copyLink'),
        icon: IconBell,
        run: () =>
          void navigator.clipboard
            .writeText(`${location.origin}/threads/${face.id}`)
            .then(() => toast(t('forum.copied'))),
      },
      ...(can.includes('pin')
        ? [
            {
              label: t(face.pinned ? 'forum.unpin' : 'forum.pin'),
              icon: IconPin,
              run: () => attempt(() => pin(thread), t(face.pinned ? 'forum.unpinned' : 'forum.pinned')),
            },
          ]
        : []),
      ...(can.includes('close')
        ? [
            {
              label: t(face.closed ? 'forum.open' : 'forum.close'),
              icon: IconClose,
              run: () => attempt(() => close(thread), t(face.closed ? 'forum.opened' : 'forum.closed')),
            },
          ]
        : []),
      ...(can.includes('audience')
        ? [{ label: t(`forum.makeAudience.${other}`), icon: IconEye, run: () => change(thread, other) }]
        : []),
      ...(can.includes('delete')
        ? [{ label: t('forum.delete'), icon: IconDelete, danger: true, run: () => remove(thread) }]
        : []),
      ...(can.includes('restore') ? [{ label: t('forum.restore'), icon: IconDelete, run: restore(thread) }] : []),
    ];
  }
  const pin = (thread: Thread): Promise<unknown> =>
    thread.face.pinned
      ? body(api.DELETE('/api/v1/threads/{id}/pin', { params: at(thread) }))
      : body(api.PUT('/api/v1/threads/{id}/pin', { params: at(thread) }));
  const close = (thread: Thread): Promise<unknown> =>
    thread.face.closed
      ? body(api.DELETE('/api/v1/threads/{id}/close', { params: at(thread) }))
      : body(api.PUT('/api/v1/threads/{id}/close', { params: at(thread) }));
  return { items };
}
