/** Which community the pages are about: one's own, else the one chosen here before, else the first. */
import { useQuery } from '@tanstack/vue-query';
import { computed, shallowRef, type ComputedRef } from 'vue';
import { useMe } from './me';
import { apiGet, type Got } from './queries';

export type Community = Got<'/api/v1/communities'>['items'][number];
const chosen = shallowRef(localStorage.getItem('community'));
function choose(id: string): void {
  chosen.value = id;
  localStorage.setItem('community', id);
}

export interface UseCommunity {
  community: ComputedRef<Community | undefined>;
  communities: ComputedRef<readonly Community[]>;
  choose: (id: string) => void;
  error: ComputedRef<unknown>;
  retry: () => void;
}
export function useCommunity(): UseCommunity {
  const { me } = useMe();
  const query = useQuery({ ...apiGet('/api/v1/communities'), staleTime: 10 * 60_000 });
  const communities = computed(() => query.data.value?.items ?? []);
  const community = computed(() => {
    const wanted = me.value?.community?.id ?? chosen.value;
    return communities.value.find((one) => one.id === wanted) ?? communities.value[0];
  });
  return {
    community,
    communities,
    choose,
    error: computed(() => query.error.value),
    retry: () => void query.refetch(),
  };
}
