/** Which community the pages are about. The server decides: the one chosen on this device, among those it may be; else one's own, else the first. */
import { useQuery } from '@tanstack/vue-query';
import { computed, inject, shallowRef, type ComputedRef } from 'vue';
import { routeLocationKey } from 'vue-router';
import { apiGet, queryClient, type Got } from './queries';

export type Here = Got<'/api/v1/communities/here'>;
export type Community = NonNullable<Here['pages']['community']>;
/** A cookie, so that the server makes the first view for the same one. */
const COOKIE = /(?:^|; )community=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:;|$)/;
const chosen = shallowRef(COOKIE.exec(document.cookie)?.[1]);
/** Rises when another community is chosen: whoever keeps something of the old one begins anew. */
export const switches = shallowRef(0);

const here = (id: string | undefined) => ({
  ...apiGet('/api/v1/communities/here', id === undefined ? {} : { params: { query: { chosen: id } } }),
  staleTime: 10 * 60_000,
});
/** @throws ApiProblem when it can't be asked for; then nothing has changed */
async function choose(id: string): Promise<void> {
  if (id === chosen.value) return;
  await queryClient.fetchQuery(here(id));
  chosen.value = id;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `community=${id}; path=/; max-age=31536000; samesite=lax${secure}`;
  switches.value++;
}

/** On the desk, what one works for; everywhere else, and where one has no desk, what one belongs to. */
export const choiceAt = ({ pages, desk }: Here, onDesk: boolean): Here['pages'] => (onDesk && desk ? desk : pages);

export interface UseCommunity {
  community: ComputedRef<Community | undefined>;
  /** There is no community yet, as far as the server knows. */
  none: ComputedRef<boolean>;
  /** Among how many the page may choose. */
  choices: ComputedRef<number>;
  /** Which those are, as a filter of the list of communities. */
  of: ComputedRef<'pages' | 'desk'>;
  choose: (id: string) => Promise<void>;
  error: ComputedRef<unknown>;
  retry: () => void;
}
export function useCommunity(): UseCommunity {
  const route = inject(routeLocationKey, null);
  const query = useQuery(computed(() => here(chosen.value)));
  const onDesk = computed(() => route?.meta.shell === 'desk');
  const choice = computed(() => query.data.value && choiceAt(query.data.value, onDesk.value));
  return {
    community: computed(() => choice.value?.community ?? undefined),
    none: computed(() => choice.value?.community === null),
    choices: computed(() => choice.value?.choices ?? 0),
    of: computed(() => (onDesk.value && query.data.value?.desk ? 'desk' : 'pages')),
    choose,
    error: computed(() => query.error.value),
    retry: () => void query.refetch(),
  };
}
