/** An installation without a community leads its first visitor to the set-up. */
import { watch } from 'vue';
import { useRouter } from 'vue-router';
import { api, body } from '@/api/client';
import { useCommunity } from '@/api/community';

export function useFirstRun(): void {
  const router = useRouter();
  const { none } = useCommunity();
  watch(
    none,
    async (now) => {
      if (!now) return;
      const state = await body(api.GET('/api/v1/setup')).catch(() => undefined);
      if (state?.needed) await router.replace('/setup');
    },
    { immediate: true },
  );
}
