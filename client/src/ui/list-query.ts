/** What a list needs to know of its query: a useQuery, or a useInfiniteQuery that goes on. */
import type { Ref } from 'vue';

export interface ListQuery {
  isPending: Readonly<Ref<boolean>>;
  isFetching: Readonly<Ref<boolean>>;
  error: Readonly<Ref<unknown>>;
  refetch: () => unknown;
  hasNextPage?: Readonly<Ref<boolean>>;
  isFetchingNextPage?: Readonly<Ref<boolean>>;
  isFetchNextPageError?: Readonly<Ref<boolean>>;
  fetchNextPage?: () => unknown;
}
