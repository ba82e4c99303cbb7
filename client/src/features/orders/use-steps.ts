/** Taking the steps of an order: one tap where nothing is asked, a sheet where something is; what can be undone says so. */
import { computed, ref, type Ref } from 'vue';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { refresh } from '@/api/queries';
import type { paths } from '@/api/schema';
import { useI18n } from '@/i18n';
import { confirm, toast } from '@/ui/overlay';
import type { OrderState, OrderStep } from './order';

interface Target {
  id: string;
  version: number;
  state: OrderState;
  /** Paid on line already: nothing is asked at the hand-over. */
  paid?: string | null;
}
type Request = paths['/api/v1/orders/{id}/steps']['post']['requestBody']['content']['application/json'];
type Receipt = Awaited<ReturnType<typeof send>>;
/** Steps with a form. */
export type AskingStep = 'refuse' | 'cancel' | 'hand-over' | 'say' | 'dispute' | 'rate' | 'answer';
const ASKING: readonly string[] = ['refuse', 'cancel', 'hand-over', 'say', 'dispute', 'rate', 'answer'];

const send = (headers: { 'idempotency-key': string }, request: Request, id: string) =>
  body(api.POST('/api/v1/orders/{id}/steps', { params: { path: { id } }, headers, body: request }));

export interface UseSteps {
  act: Action<[Request, string], Receipt>;
  asking: Ref<{ step: AskingStep; target: Target } | null>;
  open: Ref<boolean>;
  press: (step: OrderStep, target: Target) => Promise<void>;
  give: (request: Request) => Promise<boolean>;
}
/** @param done after a step, or after a conflict: look again */
export function useSteps(done: () => unknown): UseSteps {
  const { t } = useI18n();
  const act = useAction(send);
  const asking = ref<{ step: AskingStep; target: Target } | null>(null);
  async function go(request: Request, { id }: Target): Promise<boolean> {
    const receipt = await act.run(request, id);
    if (!receipt) {
      if (act.problem.value?.status === 409) await done();
      if (!asking.value && act.problem.value) toast({ text: act.problem.value.message, tone: 'danger' });
      return false;
    }
    asking.value = null;
    const undoable = receipt.state === 'ready' || receipt.state === 'handed';
    const undo = (): Promise<boolean> => go({ step: 'undo', version: receipt.version }, receipt);
    const mayUndo = undoable && (request.step === 'ready' || request.step === 'hand-over');
    toast({ text: t(`orders.did.${request.step}`), tone: 'ok', ...(mayUndo ? { undo } : {}) });
    await Promise.all([done(), refresh('/api/v1/me/orders'), refresh('/api/v1/organizations')]);
    return true;
  }
  return {
    act,
    asking,
    open: computed({ get: () => asking.value !== null, set: (is) => !is && (asking.value = null) }),
    async press(step, target) {
      act.reset();
      const { version } = target;
      const silent = step === 'cancel' && target.state === 'placed';
      if (silent) {
        if (await confirm({ title: t('orders.cancelAsk'), action: t('orders.step.cancel'), danger: true }))
          await go({ step: 'cancel', version }, target);
      } else if (ASKING.includes(step)) asking.value = { step: step as AskingStep, target };
      else if (step === 'accept' || step === 'ready' || step === 'confirm' || step === 'undo')
        await go({ step, version }, target);
    },
    give: async (request) => (asking.value ? go(request, asking.value.target) : false),
  };
}
