/** Retiring a post and setting it up again. */
import { useI18n } from '@/i18n';
import { useAction } from '@/api/action';
import { api, body } from '@/api/client';
import { toast } from '@/ui/overlay';
import { refreshDemands } from './demand';

interface Versioned {
  id: string;
  version: number;
}
type Order = { step: 'retire'; reason: string } | { step: 'revive' };

export function usePostSteps() {
  const { t } = useI18n();
  const step = useAction((headers, { id, version }: Versioned, order: Order) =>
    body(
      api.POST('/api/v1/service-posts/{id}/steps', { params: { path: { id } }, headers, body: { version, ...order } }),
    ),
  );
  async function take(one: Versioned, order: Order): Promise<boolean> {
    const done = await step.run(one, order);
    if (done) {
      const back = () => take(done.face, { step: 'revive' });
      const undo = order.step === 'retire' ? { undo: back } : {};
      toast({ text: t(`demands.desk.did.${order.step}`), tone: 'ok', ...undo });
    } else if (step.problem.value && !step.problem.value.fields.reason)
      toast({ text: step.problem.value.message, tone: 'danger' });
    if (done || step.problem.value?.status === 409) await refreshDemands();
    return done !== undefined;
  }
  return { step, take };
}
