/** The steps of a group: agreed to, declined, resting, closed; those that need a reason ask for it. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { refresh } from '@/api/queries';
import { useI18n } from '@/i18n';
import { toast } from '@/ui/overlay';
import type { GroupView } from './group';
import { keepGroup } from './use-belonging';

export const groupSteps = ['decline', 'close', 'rest', 'propose', 'resume', 'reopen', 'approve'] as const;
export type GroupStep = (typeof groupSteps)[number];
type Reasoned = 'decline' | 'close';
interface Target {
  id: string;
  version: number;
}
export interface GroupSteps {
  act: Action<[GroupStep, string, number, string], GroupView>;
  asking: Ref<{ step: Reasoned; target: Target } | null>;
  open: Ref<boolean>;
  common: ComputedRef<string[]>;
  take: (step: GroupStep, target: Target) => Promise<void>;
  give: (reason: string) => Promise<void>;
}

export function useGroupSteps(): GroupSteps {
  const { t } = useI18n();
  const asking = ref<{ step: Reasoned; target: Target } | null>(null);
  const act = useAction((headers, step: GroupStep, id: string, version: number, reason: string) =>
    body(
      api.POST('/api/v1/groups/{id}/steps', {
        params: { path: { id } },
        headers,
        body: { step, version, ...(reason ? { reason } : {}) },
      }),
    ),
  );
  async function finish(step: GroupStep, { id, version }: Target, reason: string): Promise<void> {
    const view = await act.run(step, id, version, reason);
    if (act.problem.value?.status === 409)
      void Promise.all([refresh(`/api/v1/groups/${id}`), refresh('/api/v1/communities')]);
    if (!view) {
      if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
      return;
    }
    asking.value = null;
    const back = step === 'rest' ? { undo: () => finish('resume', view.face, '') } : {};
    toast({ text: t(`groups.done.${step}`, { name: view.face.name }), tone: 'ok', ...back });
    await keepGroup(view);
  }
  return {
    act,
    asking,
    open: computed({ get: () => asking.value !== null, set: (is) => !is && (asking.value = null) }),
    common: computed(() =>
      asking.value ? [1, 2, 3].map((n) => t(`groups.reason.${asking.value?.step ?? 'decline'}${n}`)) : [],
    ),
    take: async (step, target) => {
      act.reset();
      if (step === 'decline' || step === 'close') asking.value = { step, target };
      else await finish(step, target, '');
    },
    give: async (reason) => {
      if (asking.value) await finish(asking.value.step, asking.value.target, reason);
    },
  };
}
