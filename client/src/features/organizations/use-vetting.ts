/** The steps of an organization: approve, resume; decline, warn, suspend, leave and expel with a reason. Used on its page and in the queue. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useI18n } from '@/i18n';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { apiGet, queryClient, refresh } from '@/api/queries';
import { toast } from '@/ui/overlay';
import type { OrganizationView } from './kinds';

export type VettingStep = 'approve' | 'resume' | 'apply' | ReasonedStep;
export type ReasonedStep = 'decline' | 'warn' | 'suspend' | 'leave' | 'expel';
const REASONED = ['decline', 'warn', 'suspend', 'leave', 'expel'] as const;
const reasoned = (step: VettingStep): step is ReasonedStep => REASONED.some((one) => one === step);
interface Target {
  id: string;
  version: number;
}
export interface Vetting {
  act: Action<[VettingStep, string, number, string], OrganizationView>;
  /** The step that waits for its reason. */
  asking: Ref<{ step: ReasonedStep; target: Target } | null>;
  open: Ref<boolean>;
  common: ComputedRef<string[]>;
  take: (step: VettingStep, target: Target) => Promise<void>;
  give: (reason: string) => Promise<void>;
}

/** @param done after a step was taken */
export function useVetting(done: (view: OrganizationView) => void = () => undefined): Vetting {
  const { t } = useI18n();
  const asking = ref<{ step: ReasonedStep; target: Target } | null>(null);
  const act = useAction((headers, step: VettingStep, id: string, version: number, reason: string) => {
    const params = { path: { id } };
    if (reasoned(step))
      return body(api.POST(`/api/v1/organizations/{id}/${step}`, { params, headers, body: { version, reason } }));
    return body(api.POST(`/api/v1/organizations/{id}/${step}`, { params, headers, body: { version } }));
  });
  async function finish(step: VettingStep, target: Target, reason: string): Promise<void> {
    const view = await act.run(step, target.id, target.version, reason);
    if (act.problem.value?.status === 409) void refresh(`/api/v1/organizations/${target.id}`);
    if (!view) {
      if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
      return;
    }
    asking.value = null;
    queryClient.setQueryData(
      apiGet('/api/v1/organizations/{id}', { params: { path: { id: target.id } } }).queryKey,
      view,
    );
    toast({ text: t(`organizations.done.${step}`, { name: view.face.name }), tone: 'ok' });
    done(view);
    await Promise.all([
      refresh('/api/v1/communities'),
      refresh('/api/v1/me/organizations'),
      refresh(`/api/v1/organizations/${target.id}`),
    ]);
  }
  return {
    act,
    asking,
    open: computed({ get: () => asking.value !== null, set: (is) => !is && (asking.value = null) }),
    common: computed(() =>
      asking.value ? [1, 2, 3].map((n) => t(`organizations.reason.${asking.value?.step ?? 'decline'}${n}`)) : [],
    ),
    take: async (step, target) => {
      act.reset();
      if (reasoned(step)) asking.value = { step, target };
      else await finish(step, target, '');
    },
    give: async (reason) => {
      if (asking.value) await finish(asking.value.step, asking.value.target, reason);
    },
  };
}
