/** One thing a person does (send, save, sign): busy while it runs, its errors by field, safe to tap twice. */
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { say } from '@/i18n';
import { newKey } from './patience';
import { ApiProblem } from './problem';

export interface Action<A extends unknown[], R> {
  /** Resolves to the answer, or to undefined when it was refused (see `problem`) or already running. */
  run: (...args: A) => Promise<R | undefined>;
  busy: Ref<boolean>;
  problem: ShallowRef<ApiProblem | null>;
  /** Messages by field name, for Field's `error`. */
  errors: ComputedRef<Record<string, string>>;
  reset: () => void;
}

/**
 * `const save = useAction((headers, name: string) => body(api.PATCH('/api/v1/me', { body: { name }, headers })))`
 * The headers carry the idempotency key: the same words sent again after an uncertain failure keep it.
 */
export function useAction<A extends unknown[], R>(
  act: (headers: { 'idempotency-key': string }, ...args: A) => Promise<R>,
): Action<A, R> {
  const busy = ref(false);
  const problem = shallowRef<ApiProblem | null>(null);
  let kept: { key: string; what: string } | null = null;

  async function run(...args: A): Promise<R | undefined> {
    if (busy.value) return undefined;
    const what = JSON.stringify(args);
    if (kept?.what !== what) kept = { key: newKey(), what };
    busy.value = true;
    problem.value = null;
    try {
      const answer = await act({ 'idempotency-key': kept.key }, ...args);
      kept = null;
      return answer;
    } catch (failure) {
      problem.value =
        failure instanceof ApiProblem ? failure : new ApiProblem('client/unexpected', -1, say('ui.error.text'));
      if (!problem.value.uncertain) kept = null;
      if (!(failure instanceof ApiProblem)) throw failure;
      return undefined;
    } finally {
      busy.value = false;
    }
  }
  return {
    run,
    busy,
    problem,
    errors: computed(() => problem.value?.fields ?? {}),
    reset: () => (problem.value = null),
  };
}
