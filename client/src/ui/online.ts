/** Whether there is a network, as far as the browser knows. */
import { shallowRef } from 'vue';

export const online = shallowRef(typeof navigator === 'undefined' || navigator.onLine);
if (typeof window !== 'undefined') {
  for (const change of ['online', 'offline']) window.addEventListener(change, () => (online.value = navigator.onLine));
}
