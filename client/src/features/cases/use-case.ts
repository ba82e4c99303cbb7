/** One case on a page: its view, kept live, and its steps, taken with the version one saw. */
import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { apiGet, queryClient, refresh } from '@/api/queries';
import { useRoom } from '@/live';
import type { CaseFace, CaseView } from './states';

export interface UseCase {
  view: ComputedRef<CaseView | undefined>;
  pending: ComputedRef<boolean>;
  fetching: ComputedRef<boolean>;
  error: ComputedRef<unknown>;
  refetch: () => Promise<unknown>;
  /** Puts the fresh case in place, such as the one that came with a conflict. */
  replace: (view: unknown) => void;
  stepped: () => Promise<void>;
}

export function useCase(id: () => string): UseCase {
  const options = computed(() => apiGet('/api/v1/cases/{id}', { params: { path: { id: id() } } }));
  const query = useQuery(options);
  const put = (view: CaseView): void => void queryClient.setQueryData(options.value.queryKey, view);
  useRoom(
    () => (query.data.value ? `case:${id()}` : null),
    ({ view }) => {
      const now = query.data.value;
      const face = view as CaseFace | null;
      // everybody sees the new face at once; what oneself may do next is asked for
      if (face && now && face.version >= now.face.version)
        put({ ...now, face: { ...face, photos: now.face.photos.length ? now.face.photos : face.photos } });
      void query.refetch();
    },
    {
      since: () => query.data.value?.face.version,
      onReset: () => void query.refetch(),
      onRefused: () => void query.refetch(),
    },
  );
  return {
    view: computed(() => query.data.value),
    pending: computed(() => query.isPending.value),
    fetching: computed(() => query.isFetching.value),
    error: computed(() => query.error.value),
    refetch: () => query.refetch(),
    replace: (view) => {
      if (view) put(view as CaseView);
    },
    async stepped() {
      await query.refetch();
      await Promise.all([refresh('/api/v1/me/cases'), refresh('/api/v1/inbox'), refresh('/api/v1/communities')]);
    },
  };
}
