/** A merchant's basket: on the server for who is signed in, on this device until then; both become one. */
import { useQuery } from '@tanstack/vue-query';
import { useLocalStorage } from '@vueuse/core';
import { computed, watch, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useAction, type Action } from '@/api/action';
import { api, body } from '@/api/client';
import { useMe } from '@/api/me';
import { apiGet, queryClient, refresh } from '@/api/queries';
import { toast } from '@/ui/overlay';
import type { Basket } from './order';

interface Line {
  variantId: string;
  quantity: number;
  slotAt?: string;
}
export interface UseBasket {
  basket: ComputedRef<Basket | undefined>;
  pending: ComputedRef<boolean>;
  error: ComputedRef<unknown>;
  refetch: () => Promise<unknown>;
  put: Action<[Line], Basket>;
  quantityOf: (variantId: string, slotAt?: string) => number;
  /** So many from now on. A guest signs in first, and finds it in the basket afterwards. */
  set: (line: Line) => Promise<boolean>;
}

export function useBasket(organization: () => string): UseBasket {
  const { account } = useMe();
  const router = useRouter();
  const route = useRoute();
  const options = computed(() =>
    apiGet('/api/v1/organizations/{id}/basket', { params: { path: { id: organization() } } }),
  );
  const query = useQuery(computed(() => ({ ...options.value, enabled: Boolean(account.value && organization()) })));
  const keep = (basket: Basket): void => {
    queryClient.setQueryData(options.value.queryKey, basket);
    void refresh('/api/v1/me/baskets');
  };
  const guest = useLocalStorage<Record<string, Line[]>>('guest-baskets', {});
  const merge = useAction((headers, id: string, lines: Line[]) =>
    body(api.POST('/api/v1/organizations/{id}/basket/merge', { params: { path: { id } }, headers, body: { lines } })),
  );
  watch(
    [account, organization],
    async ([who, id]) => {
      const lines = guest.value[id];
      if (!who || !lines?.length) return;
      const merged = await merge.run(id, lines);
      if (merged) keep(merged);
      const { [id]: _, ...others } = guest.value;
      guest.value = others;
    },
    { immediate: true },
  );
  const put = useAction((headers, line: Line) =>
    body(
      api.PUT('/api/v1/organizations/{id}/basket', { params: { path: { id: organization() } }, headers, body: line }),
    ),
  );
  return {
    basket: computed(() => query.data.value),
    pending: computed(() => query.isPending.value),
    error: computed(() => query.error.value),
    refetch: () => query.refetch(),
    put,
    quantityOf: (variantId, slotAt) =>
      query.data.value?.lines.find(
        (one) => one.variantId === variantId && (slotAt === undefined || same(one.slotAt, slotAt)),
      )?.quantity ?? 0,
    async set(line) {
      if (!account.value) {
        const others = (guest.value[organization()] ?? []).filter((one) => one.variantId !== line.variantId);
        guest.value = { ...guest.value, [organization()]: [...others, line] };
        await router.push({ path: '/sign-in', query: { to: route.fullPath } });
        return false;
      }
      const basket = await put.run(line);
      if (basket) keep(basket);
      else if (put.problem.value) toast({ text: put.problem.value.message, tone: 'danger' });
      return basket !== undefined;
    },
  };
}

const same = (a: string | null, b: string): boolean => a !== null && new Date(a).getTime() === new Date(b).getTime();
