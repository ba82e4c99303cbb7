/** The title of the page in the browser's tab. */
import { onScopeDispose, shallowRef, toValue, watchEffect, type MaybeRefOrGetter } from 'vue';
import { say } from '@/i18n';

/** Set by the page itself; empty: the route's title. */
export const pageTitle = shallowRef('');

/** Names the page after what it shows: `useTitle(() => thread.value?.title)`. */
export function useTitle(title: MaybeRefOrGetter<string | undefined>): void {
  let mine = '';
  watchEffect(() => (pageTitle.value = mine = toValue(title) ?? ''));
  onScopeDispose(() => {
    if (pageTitle.value === mine) pageTitle.value = '';
  });
}
export function documentTitle(page: string): string {
  const brand = say('ui.brand');
  return page ? `${page} · ${brand}` : brand;
}
