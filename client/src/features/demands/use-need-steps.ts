/** Steps of a need, each with a word of what happened. */
import { useI18n } from '@/i18n';
import { useAction } from '@/api/action';
import { api, body } from '@/api/client';
import { toast } from '@/ui/overlay';
import { refreshDemands } from './demand';

interface Versioned {
  id: string;
  version: number;
}
export type NeedReasoned = 'decline' | 'withdraw' | 'reopen' | 'answer' | 'ask';
export type NeedAsking = 'accept' | 'publish' | 'merge';
export type NeedOrder =
  | { step: 'decline' | 'withdraw' | 'reopen'; reason: string }
  | { step: 'ask'; whom: string }
  | { step: 'answer'; answer: string }
  | { step: 'unmerge' | 'hand-back' | 'meet' }
  | { step: 'merge'; into: string }
  | { step: 'publish'; track: 'can' | 'ask'; whom?: string }
  | {
      step: 'accept';
      category: string;
      title?: string;
      private?: boolean;
      skills?: string[];
      capacity?: number;
    };

export function useNeedSteps() {
  const { t } = useI18n();
  const step = useAction((headers, { id, version }: Versioned, order: NeedOrder) =>
    body(api.POST('/api/v1/needs/{id}/steps', { params: { path: { id } }, headers, body: { version, ...order } })),
  );
  async function take(one: Versioned, order: NeedOrder): Promise<boolean> {
    const done = await step.run(one, order);
    const { problem } = step;
    if (done) toast({ text: t(`demands.needDid.${order.step}`), tone: 'ok' });
    else if (problem.value && Object.keys(problem.value.fields).length === 0)
      toast({ text: problem.value.message, tone: 'danger' });
    if (done || problem.value?.status === 409) await refreshDemands();
    return done !== undefined;
  }
  return { step, take };
}
