/** What can be done with an entry: confirm it with one tap; decline, withdraw or reverse it after saying why. */
import { computed, ref, type ComputedRef, type Ref, type WritableComputedRef } from 'vue';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { refresh } from '@/api/queries';
import { say } from '@/i18n';
import { confirm as ask, toast } from '@/ui/overlay';
import type { Entry, EntryView } from './service';

type Reasoned = 'decline' | 'reverse';
type Plain = 'confirm' | 'withdraw';

/** Asks again for everything that an entry shows in. */
export const refreshService = (): Promise<void[]> =>
  Promise.all(['/api/v1/communities', '/api/v1/service-entries', '/api/v1/me/service'].map(refresh));

export interface Steps {
  act: Action<[Plain | Reasoned, string, number, string], Entry>;
  /** The entry that a reason is asked for, and for which step. */
  asking: Ref<{ step: Reasoned; entry: EntryView } | null>;
  open: WritableComputedRef<boolean>;
  common: ComputedRef<string[]>;
  take: (step: Plain, entry: EntryView) => Promise<boolean>;
  askWhy: (step: Reasoned, entry: EntryView) => void;
  give: (reason: string) => Promise<void>;
}

export function useSteps(): Steps {
  const act = useAction((headers, step: Plain | Reasoned, id: string, version: number, reason: string) => {
    const params = { path: { id } };
    return step === 'confirm' || step === 'withdraw'
      ? body(api.POST(`/api/v1/service-entries/{id}/${step}`, { params, headers, body: { version } }))
      : body(api.POST(`/api/v1/service-entries/{id}/${step}`, { params, headers, body: { version, reason } }));
  });
  const asking = ref<{ step: Reasoned; entry: EntryView } | null>(null);

  async function run(step: Plain | Reasoned, { face }: EntryView, reason = ''): Promise<boolean> {
    const answer = await act.run(step, face.id, face.version, reason);
    if (answer) toast({ text: say(`service.done.${step}`), tone: 'ok' });
    else if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
    if (answer || act.problem.value?.status === 409) await refreshService();
    return answer !== undefined;
  }
  return {
    act,
    asking,
    open: computed({ get: () => asking.value !== null, set: (is) => !is && (asking.value = null) }),
    common: computed(() =>
      asking.value ? [1, 2].map((n) => say(`service.why.${asking.value?.step ?? 'decline'}${n}`)) : [],
    ),
    async take(step, entry) {
      if (step === 'withdraw') {
        const yes = await ask({
          title: say('service.withdrawAsk'),
          text: say('service.withdrawText'),
          action: say('service.step.withdraw'),
          danger: true,
        });
        if (!yes) return false;
      }
      return run(step, entry);
    },
    askWhy(step, entry) {
      act.reset();
      asking.value = { step, entry };
    },
    async give(reason) {
      if (asking.value && (await run(asking.value.step, asking.value.entry, reason))) asking.value = null;
    },
  };
}
