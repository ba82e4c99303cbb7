/** Steps with thanks and complaints: those that need words ask for them; used in lists and on the page. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useI18n } from '@/i18n';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { queryClient } from '@/api/queries';
import { confirm, toast } from '@/ui/overlay';
import type { FeedbackView, Step } from './feedback';

const SPOKEN: readonly Step[] = ['reply', 'close', 'decline', 'take-down'];
export interface Steps {
  act: Action<[string, { step: Step; version: number; words?: string }], FeedbackView>;
  asking: Ref<{ step: Step; view: FeedbackView } | null>;
  open: ComputedRef<boolean>;
  shut: () => void;
  take: (step: Step, view: FeedbackView) => Promise<void>;
  say: (words: string) => Promise<void>;
}

export function useSteps(): Steps {
  const { t } = useI18n();
  const asking = ref<{ step: Step; view: FeedbackView } | null>(null);
  const act = useAction((headers, id: string, order: { step: Step; version: number; words?: string }) =>
    body(api.POST('/api/v1/feedback/{id}/steps', { params: { path: { id } }, headers, body: order })),
  );
  async function run(step: Step, view: FeedbackView, words?: string): Promise<void> {
    const { id, version } = view.face;
    const answer = await act.run(id, { step, version, ...(words === undefined ? {} : { words }) });
    if (answer) {
      asking.value = null;
      toast({ text: t(`feedback.done.${step}`), tone: 'ok' });
    } else if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
    if (answer || act.problem.value?.status === 409)
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [key] }) => typeof key === 'string' && /feedback|thanks/.test(key),
      });
  }
  async function take(step: Step, view: FeedbackView): Promise<void> {
    act.reset();
    if (SPOKEN.includes(step)) {
      asking.value = { step, view };
      return;
    }
    const yes =
      step !== 'withdraw' ||
      (await confirm({
        title: t('feedback.withdrawAsk'),
        text: t('feedback.withdrawText'),
        action: t('feedback.step.withdraw'),
        danger: true,
      }));
    if (yes) await run(step, view);
  }
  return {
    act,
    asking,
    open: computed(() => asking.value !== null),
    shut: () => (asking.value = null),
    take,
    say: async (words) => {
      if (asking.value) await run(asking.value.step, asking.value.view, words);
    },
  };
}
