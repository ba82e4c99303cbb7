/** An installation without a community leads its first visitor to the set-up. */
import { useQuery } from '@tanstack/vue-query';
import { watch } from 'vue';
import { useRouter } from 'vue-router';
import { api, body } from '@/api/client';
import { apiGet } from '@/api/queries';

export function useFirstRun(): void {
  const router = useRouter();
  const { data } = useQuery(() => apiGet('/api/v1/communities'));
  watch(
    data,
    async (communities) => {
      if (!communities || communities.items.length > 0) return;
      const state = await body(api.GET('/api/v1/setup')).catch(() => undefined);
      if (state?.needed) await router.replace('/setup');
    },
    { immediate: true },
  );
}
