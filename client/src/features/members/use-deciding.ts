/** What staff do with check-ins: one step of one member, or all that are ticked; each can be taken back from the toast. */
import { ref, type Ref } from 'vue';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { refresh } from '@/api/queries';
import { useI18n } from '@/i18n';
import { toast } from '@/ui/overlay';
import type { MemberView } from './member';

export type WordStep = 'decline' | 'remove' | 'ask';
export type Step = WordStep | 'confirm' | 'undo';
type Act = Action<[Step, string, number, string], MemberView>;

export interface Deciding {
  act: Act;
  /** The step that words are being asked for. */
  asking: Ref<{ step: WordStep; member: MemberView } | null>;
  ask: (step: WordStep, member: MemberView) => void;
  take: (step: Step, member: MemberView, words?: string) => Promise<void>;
  confirmAll: (members: readonly MemberView[]) => Promise<boolean>;
  bulk: Action<[string, { id: string; version: number }[]], { confirmed: string[]; failed: unknown[] }>;
}

export function useDeciding(): Deciding {
  const { t } = useI18n();
  const asking = ref<Deciding['asking']['value']>(null);
  const act: Act = useAction((headers, step: Step, id: string, version: number, words: string) => {
    const params = { path: { id } };
    if (step === 'ask')
      return body(api.POST('/api/v1/members/{id}/ask', { params, headers, body: { version, question: words } }));
    if (step === 'decline' || step === 'remove')
      return body(api.POST(`/api/v1/members/{id}/${step}`, { params, headers, body: { version, reason: words } }));
    return body(api.POST(`/api/v1/members/{id}/${step}`, { params, headers, body: { version } }));
  });
  const bulk = useAction((headers, community: string, members: { id: string; version: number }[]) =>
    body(
      api.POST('/api/v1/communities/{id}/members/confirm', {
        params: { path: { id: community } },
        headers,
        body: { members },
      }),
    ),
  );
  const again = (): Promise<unknown> => Promise.all([refresh('/api/v1/communities'), refresh('/api/v1/campaigns')]);

  async function take(step: Step, { face }: MemberView, words = ''): Promise<void> {
    const answer = await act.run(step, face.id, face.version, words);
    if (answer) {
      asking.value = null;
      const undo = answer.mine.can.includes('undo') ? { undo: () => take('undo', answer) } : {};
      toast({ text: t(`members.decided.${step}`, { name: face.account.name }), tone: 'ok', ...undo });
    } else if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
    if (answer || act.problem.value?.status === 409) await again();
  }
  function ask(step: WordStep, member: MemberView): void {
    act.reset();
    asking.value = { step, member };
  }
  async function confirmAll(members: readonly MemberView[]): Promise<boolean> {
    const rows = members.map(({ face: { id, version } }) => ({ id, version }));
    const answer = await bulk.run(members[0]?.face.communityId ?? '', rows);
    if (!answer) {
      if (bulk.problem.value) toast({ text: bulk.problem.value.message, tone: 'danger' });
      return false;
    }
    const { confirmed, failed } = answer;
    toast({ text: t('members.bulk.done', { n: confirmed.length }), tone: 'ok' });
    if (failed.length) toast({ text: t('members.bulk.failed', { n: failed.length }), tone: 'danger' });
    await again();
    return true;
  }
  return { act, asking, ask, take, confirmAll, bulk };
}
