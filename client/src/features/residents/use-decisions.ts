/** Deciding about residences: confirm, decline or remove with a reason; used by the queue's rows and its keyboard. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useI18n } from '@/i18n';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { refresh, type Got } from '@/api/queries';
import { toast } from '@/ui/overlay';

export type Resident = Got<'/api/v1/communities/{id}/residents'>['items'][number];
type Decision = 'confirm' | 'decline' | 'remove';

export interface Decisions {
  act: Action<[Decision, string, number, string], Resident>;
  asking: Ref<{ step: 'decline' | 'remove'; resident: Resident } | null>;
  open: Ref<boolean>;
  common: ComputedRef<string[]>;
  confirm: (resident: Resident) => Promise<void>;
  ask: (step: 'decline' | 'remove', resident: Resident) => void;
  give: (reason: string) => Promise<void>;
}

export function useDecisions(): Decisions {
  const { t } = useI18n();
  const asking = ref<{ step: 'decline' | 'remove'; resident: Resident } | null>(null);
  const act = useAction((headers, step: Decision, id: string, version: number, reason: string) => {
    const params = { path: { id } };
    return step === 'confirm'
      ? body(api.POST('/api/v1/residents/{id}/confirm', { params, headers, body: { version } }))
      : body(api.POST(`/api/v1/residents/{id}/${step}`, { params, headers, body: { version, reason } }));
  });
  async function take(step: Decision, resident: Resident, reason: string): Promise<void> {
    const answer = await act.run(step, resident.id, resident.version, reason);
    if (answer) {
      asking.value = null;
      toast({ text: t(`residents.done.${step}`, { name: resident.account.name }), tone: 'ok' });
    } else if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
    // somebody else was faster: what is shown is asked for again
    if (answer || act.problem.value?.status === 409) await refresh('/api/v1/communities');
  }
  return {
    act,
    asking,
    open: computed({ get: () => asking.value !== null, set: (is) => !is && (asking.value = null) }),
    common: computed(() =>
      asking.value ? [1, 2, 3].map((n) => t(`residents.reason.${asking.value?.step ?? 'decline'}${n}`)) : [],
    ),
    confirm: (resident) => take('confirm', resident, ''),
    ask: (step, resident) => {
      act.reset();
      asking.value = { step, resident };
    },
    give: async (reason) => {
      if (asking.value) await take(asking.value.step, asking.value.resident, reason);
    },
  };
}
