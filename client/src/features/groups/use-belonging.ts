/** Joining and leaving a group, each with undo. Used on its page. */
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { meQuery } from '@/api/me';
import { apiGet, queryClient, refresh } from '@/api/queries';
import { useI18n } from '@/i18n';
import { toast } from '@/ui/overlay';
import type { GroupView } from './group';

export interface Belonging {
  join: Action<[id: string, note: string], GroupView>;
  leave: Action<[id: string], GroupView>;
  /** True when it was done. */
  enter: (id: string, note?: string) => Promise<boolean>;
  go: (id: string) => Promise<boolean>;
}

/** Keeps what the server said of a group, and asks again for what hangs on it. */
export async function keepGroup(view: GroupView): Promise<void> {
  const { id } = view.face;
  queryClient.setQueryData(apiGet('/api/v1/groups/{id}', { params: { path: { id } } }).queryKey, view);
  await Promise.all([
    ...['/api/v1/me/groups', '/api/v1/communities', `/api/v1/groups/${id}/people`, `/api/v1/groups/${id}/board`].map(
      refresh,
    ),
    queryClient.invalidateQueries({ queryKey: meQuery().queryKey }),
  ]);
}

export function useBelonging(): Belonging {
  const { t } = useI18n();
  const join = useAction((headers, id: string, note: string) =>
    body(api.POST('/api/v1/groups/{id}/join', { params: { path: { id } }, headers, body: note ? { note } : {} })),
  );
  const leave = useAction((headers, id: string) =>
    body(api.POST('/api/v1/groups/{id}/leave', { params: { path: { id } }, headers })),
  );
  async function done(
    view: GroupView | undefined,
    act: Action<never, GroupView>,
    undo: () => unknown,
  ): Promise<boolean> {
    if (!view) {
      if (act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
      return false;
    }
    const { name } = view.face;
    const now = view.mine.membership?.state;
    const said =
      now === 'joined'
        ? t('groups.joined', { name })
        : now === 'asked'
          ? t('groups.askedDone')
          : t('groups.left', { name });
    toast({ text: said, tone: now === 'left' ? 'neutral' : 'ok', undo });
    await keepGroup(view);
    return true;
  }
  const enter = async (id: string, note = ''): Promise<boolean> => done(await join.run(id, note), join, () => go(id));
  const go = async (id: string): Promise<boolean> => done(await leave.run(id), leave, () => enter(id));
  return { join, leave, enter, go };
}
