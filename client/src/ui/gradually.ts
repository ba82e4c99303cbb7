/** Long pages are drawn a few pieces at a time, what is on the screen first: in between, the processor is free for a finger. */
import { computed, ref, watch, type ComputedRef } from 'vue';

const STEP = 3;

/** Somebody reads on already, perhaps in the server's readable page: what is below must not go for a moment. */
let scrolled = window.scrollY > 0;
window.addEventListener('scroll', () => (scrolled = true), { once: true, passive: true });

/** Who comes back, or follows a link to a place on the page, needs all of it to be scrolled there. */
function hasPlace(): boolean {
  const state: unknown = window.history.state;
  const left = typeof state === 'object' && state !== null && 'scroll' in state && state.scroll !== null;
  return scrolled || left || window.location.hash !== '';
}

/** The `first` of the items at once, and soon all of them; what comes later comes whole. `whole`: all of it at once. */
export function useGradually<T>(items: () => readonly T[], first: number, whole = false): ComputedRef<readonly T[]> {
  const drawn = ref(whole || hasPlace() ? Infinity : first);
  const more = (): void => {
    if (drawn.value >= items().length) drawn.value = Infinity;
    else {
      drawn.value += STEP;
      setTimeout(more);
    }
  };
  const stop = watch(
    () => items().length > 0,
    (some) => {
      if (!some) return;
      setTimeout(more);
      queueMicrotask(() => stop());
    },
    { immediate: true },
  );
  return computed(() => (drawn.value === Infinity ? items() : items().slice(0, drawn.value)));
}
