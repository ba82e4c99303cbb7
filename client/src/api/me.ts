/** Who is looking: the account, its rights, its community. */
import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef, type Ref } from 'vue';
import { forgetKept } from './kept';
import { forgetPageData } from './page-data';
import { apiGet, queryClient, type Got } from './queries';

export type Me = Got<'/api/v1/me'>;
export type Account = NonNullable<Me['account']>;

export function meQuery() {
  return { ...apiGet('/api/v1/me'), staleTime: 5 * 60_000 };
}

export interface UseMe {
  me: Ref<Me | undefined>;
  account: ComputedRef<Account | null>;
  community: ComputedRef<Me['community']>;
  /** Has a desk: staff, supervisor or administrator somewhere. */
  works: ComputedRef<boolean>;
  /** The same at a place, by its path. */
  worksAt: (path: string) => boolean;
  /** Manages or works for an organization. */
  serves: ComputedRef<boolean>;
}
const DESK_ROLES = ['staff', 'supervisor', 'administrator'];
export function useMe(): UseMe {
  const { data } = useQuery(meQuery());
  const grants = computed(() => data.value?.account?.grants ?? []);
  const desks = computed(() => grants.value.filter((one) => DESK_ROLES.includes(one.role)));
  return {
    me: data,
    account: computed(() => data.value?.account ?? null),
    community: computed(() => data.value?.community ?? null),
    works: computed(() => desks.value.length > 0),
    worksAt: (path) => desks.value.some((one) => !one.subject && path.startsWith(one.path)),
    serves: computed(() => grants.value.some((one) => ['manager', 'worker', 'member'].includes(one.role))),
  };
}

/** Somebody signed in, out, or changed: what was seen as somebody else is forgotten, what is on the screen is asked again. */
export function becomes(me: Me): void {
  const key = meQuery().queryKey;
  const before = queryClient.getQueryData<Me>(key);
  const somebodyElse = before?.account?.id !== me.account?.id;
  queryClient.setQueryData(key, me);
  if (somebodyElse) forgetSeen();
}

/** One's rights changed. What a lost right let one see is forgotten; a new one shows what there is to see and do. */
export function rightsChanged(taken: boolean): void {
  const { queryKey } = meQuery();
  void queryClient.invalidateQueries({ queryKey });
  if (taken) forgetSeen();
  else void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
}

function forgetSeen(): void {
  const key = meQuery().queryKey;
  forgetPageData();
  forgetKept();
  const cache = queryClient.getQueryCache();
  for (const query of cache.getAll()) {
    if (query.queryKey[0] === key[0]) continue;
    // an observed query must stay: whoever draws it would otherwise hold on to the old answer
    if (query.isActive()) query.setState({ data: undefined, dataUpdatedAt: 0, error: null, status: 'pending' });
    else cache.remove(query);
  }
  void queryClient.refetchQueries({ type: 'active', predicate: (query) => query.queryKey[0] !== key[0] });
}
