/** Server state: how routes become queries, kept fresh, seeded from the page, dropped when the session changes. */
import { QueryCache, QueryClient } from '@tanstack/vue-query';
import type { FetchOptions, FetchResponse } from 'openapi-fetch';
import type { FilterKeys, PathsWithMethod } from 'openapi-typescript-helpers';
import { api, body } from './client';
import { usePageData } from './page-data';
import { ApiProblem } from './problem';
import type { paths } from './schema';

declare module '@tanstack/vue-query' {
  interface Register {
    defaultError: ApiProblem;
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401)
        void queryClient.invalidateQueries({ queryKey: ['/api/v1/me'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      // what isn't there doesn't come by looking elsewhere for a moment
      refetchOnWindowFocus: ({ state }) => !(state.error instanceof ApiProblem && state.error.status === 404),
      // `send` already waits and tries again; what is left is not worth another try
      retry: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export type GetPath = PathsWithMethod<paths, 'get'>;
type Operation<P extends GetPath> = paths[P] extends { get: infer G }
  ? G extends Record<string | number, unknown>
    ? G
    : never
  : never;
export type GetInit<P extends GetPath> = FetchOptions<FilterKeys<paths[P], 'get'>>;
/** The body a GET route answers with. */
export type Got<P extends GetPath> = NonNullable<FetchResponse<Operation<P>, unknown, 'application/json'>['data']>;

type Values = Record<string, unknown>;
interface Params {
  params?: { path?: Values; query?: Values };
}

/** A value of an address: words or a number; nothing else belongs there. */
const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** The pathname and the query of a request: the key of its query. `null` and `undefined` values are left out. */
export function keyOf(path: string, init: Params = {}): readonly [string, Values] {
  const pathname = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(written(init.params?.path?.[name])),
  );
  const query = Object.entries(init.params?.query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return [pathname, Object.fromEntries(query)];
}
/** The address as the server would write it into the page's data: parameters sorted by name. */
export function addressOf([pathname, query]: readonly [string, Values]): string {
  const search = new URLSearchParams();
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${pathname}?${text}` : pathname;
}

interface Query<T> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
  initialData?: T;
  initialDataUpdatedAt?: number;
}
/** `useQuery(() => apiGet('/api/v1/threads/{id}', { params: { path: { id: props.id } } }))` */
export function apiGet<P extends GetPath>(path: P, init?: GetInit<P>): Query<Got<P>> {
  const key = keyOf(path, init);
  return {
    queryKey: key,
    queryFn: ({ signal }) => fetchGet(path, init, { signal }),
    ...usePageData<Got<P>>(addressOf(key)),
  };
}

interface Page {
  items: unknown[];
  next: string | null;
}
type Cursor = string | null;
export interface PagesQuery<T> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal; pageParam: Cursor }) => Promise<T>;
  initialPageParam: Cursor;
  getNextPageParam: (last: T) => Cursor | undefined;
  initialData?: { pages: T[]; pageParams: Cursor[] };
  initialDataUpdatedAt?: number;
}
/** `useInfiniteQuery(() => apiPages('/api/v1/cases', { params: { query: { state: 'handling' } } }))`: follows `next`. */
export function apiPages<P extends GetPath>(path: P, init?: GetInit<P>): PagesQuery<Got<P>> {
  const key = keyOf(path, init);
  const { initialData, initialDataUpdatedAt } = usePageData<Got<P>>(addressOf(key));
  return {
    queryKey: [...key, 'pages'],
    queryFn: ({ signal, pageParam }) => fetchGet(path, init, { signal, after: pageParam }),
    initialPageParam: null,
    getNextPageParam: (last) => (last as Page).next ?? undefined,
    ...(initialData === undefined
      ? {}
      : { initialData: { pages: [initialData], pageParams: [null] }, initialDataUpdatedAt }),
  };
}

function fetchGet<P extends GetPath>(
  path: P,
  init: GetInit<P> | undefined,
  extra: { signal: AbortSignal; after?: Cursor },
): Promise<Got<P>> {
  const given = (init ?? {}) as Params;
  const query = { ...given.params?.query, ...(extra.after ? { after: extra.after } : {}) };
  const options = { ...given, params: { ...given.params, query }, signal: extra.signal };
  // the route and its parameters were checked by this function's signature; the client's own generics can't follow them
  const get = api.GET as (path: string, options: object) => Promise<{ data?: Got<P> }>;
  return body(get(path, options));
}

/** Asks again for everything under this address, such as '/api/v1/cases'. */
export function refresh(prefix: string): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      typeof first === 'string' && (first === prefix || first.startsWith(`${prefix}/`)),
  });
}
