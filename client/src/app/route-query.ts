/** A choice kept in the address (?sort=new), so that reload, back and links show the same. */
import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

export function useRouteQuery<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): WritableComputedRef<T> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => values.find((value) => value === route.query[name]) ?? fallback,
    set: (value) => void router.replace({ query: { ...route.query, [name]: value === fallback ? undefined : value } }),
  });
}
