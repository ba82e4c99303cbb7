/** The queue of one desk, or of all the desks where somebody works: its pages, its numbers, its rows each once. */
import { useInfiniteQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { useCommunity } from '@/api/community';
import { apiPages, refresh, type Got } from '@/api/queries';
import type { CaseState } from './states';

type Row = Got<'/api/v1/communities/{id}/desk'>['items'][number];
/** In the queue of all desks each row says where it belongs. */
export type QueueRow = Row & Partial<Pick<Got<'/api/v1/desk'>['items'][number], 'community'>>;

interface Asked {
  show: CaseState | 'all' | 'overdue';
  words: string;
}

export function useQueue(everywhere: ComputedRef<boolean>, asked: () => Asked) {
  const { community } = useCommunity();
  const filters = computed(() => {
    const { show, words } = asked();
    const state = show === 'overdue' ? { overdue: 'true' as const } : show === 'all' ? {} : { state: show };
    return { ...state, ...(words ? { q: words } : {}) };
  });
  const keep = { placeholderData: (before: unknown) => before as never };
  const one = useInfiniteQuery(
    computed(() => ({
      ...apiPages('/api/v1/communities/{id}/desk', {
        params: { path: { id: community.value?.id ?? '' }, query: filters.value },
      }),
      enabled: !everywhere.value && Boolean(community.value),
      ...keep,
    })),
  );
  const all = useInfiniteQuery(
    computed(() => ({
      ...apiPages('/api/v1/desk', { params: { query: filters.value } }),
      enabled: everywhere.value,
      ...keep,
    })),
  );
  const query = computed(() => (everywhere.value ? all : one));
  const rows = computed<QueueRow[]>(() => {
    const pages: readonly { items: QueueRow[] }[] = query.value.data.value?.pages ?? [];
    return [...new Map(pages.flatMap((page) => page.items).map((row) => [row.id, row])).values()];
  });
  return {
    query,
    rows,
    counts: computed(() => query.value.data.value?.pages[0]?.counts),
    again: (): void =>
      void refresh(everywhere.value ? '/api/v1/desk' : `/api/v1/communities/${community.value?.id}/desk`),
  };
}
