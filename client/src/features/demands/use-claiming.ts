/** Claiming and what follows: each with a word of what happened, and a way back while there is one. */
import { useI18n } from '@/i18n';
import { useAction } from '@/api/action';
import { api, body } from '@/api/client';
import { toast } from '@/ui/overlay';
import { refreshDemands, type Holder, type SubjectKind } from './demand';

interface Versioned {
  id: string;
  version: number;
}
export type ClaimOrder =
  | { step: 'withdraw' | 'recall' | 'refuse' | 'take-over' }
  | { step: 'release' | 'end'; reason: string }
  | { step: 'finish'; report: string }
  | { step: 'offer'; to: Pick<Holder, 'kind' | 'id'> };

export function useClaiming() {
  const { t } = useI18n();
  const claim = useAction((headers, kind: SubjectKind, id: string, holder: Pick<Holder, 'kind' | 'id'>) => {
    const init = { params: { path: { id } }, headers, body: { holder } };
    return kind === 'post'
      ? body(api.POST('/api/v1/service-posts/{id}/claims', init))
      : body(api.POST('/api/v1/needs/{id}/claims', init));
  });
  const step = useAction((headers, { id, version }: Versioned, order: ClaimOrder) =>
    body(
      api.POST('/api/v1/claims/{id}/steps', {
        params: { path: { id } },
        headers,
        body: { version, ...order },
      }),
    ),
  );

  async function take(order: ClaimOrder, one: Versioned): Promise<boolean> {
    const done = await step.run(one, order);
    const { problem } = step;
    if (done) toast({ text: t(`demands.did.${order.step}`), tone: 'ok' });
    else if (problem.value && !problem.value.fields.reason) toast({ text: problem.value.message, tone: 'danger' });
    if (done || problem.value?.status === 409) await refreshDemands();
    return done !== undefined;
  }

  async function make(kind: SubjectKind, id: string, { kind: holderKind, id: holderId }: Holder): Promise<void> {
    const made = await claim.run(kind, id, { kind: holderKind, id: holderId });
    if (made) {
      const { face, mine } = made;
      const undo = mine.can.includes('withdraw') ? () => take({ step: 'withdraw' }, face) : undefined;
      const text = face.state === 'waiting' ? t('demands.inLine', { n: mine.ahead + 1 }) : t(`demands.claimed.${kind}`);
      toast({ text, tone: 'ok', ...(undo ? { undo } : {}) });
    } else if (claim.problem.value) toast({ text: claim.problem.value.message, tone: 'danger' });
    await refreshDemands();
  }
  return { claim, step, make, take };
}
