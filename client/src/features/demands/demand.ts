/** What the pages of demands share: types, colours, lists in the language spoken, what is heard live. */
import { useQuery } from '@tanstack/vue-query';
import { useDebounceFn } from '@vueuse/core';
import { computed, type ComputedRef } from 'vue';
import { useCommunity } from '@/api/community';
import { apiGet, refresh, type Got } from '@/api/queries';
import { useI18n } from '@/i18n';
import { useRoom } from '@/live';

export type PostView = Got<'/api/v1/service-posts/{id}'>;
export type NeedView = Got<'/api/v1/needs/{id}'>;
export type ClaimView = Got<'/api/v1/claims/{id}'>;
export type Holder = PostView['mine']['claimFor'][number];
export type OwnClaim = PostView['mine']['claims'][number];
export type Seated = NonNullable<PostView['mine']['holders']>[number];
export type SubjectKind = 'post' | 'need';

export const claimTones = {
  waiting: 'warn',
  held: 'ok',
  released: 'neutral',
  passed: 'neutral',
  ended: 'neutral',
  done: 'primary',
} as const satisfies Record<ClaimView['face']['state'], string>;
export const needTones = {
  collected: 'info',
  accepted: 'primary',
  declined: 'neutral',
  merged: 'neutral',
  open: 'ok',
  asking: 'warn',
  answered: 'info',
  met: 'primary',
  withdrawn: 'neutral',
} as const satisfies Record<NeedView['face']['state'], string>;

/** Where a post or need has its page. */
export const pageOf = (kind: SubjectKind, id: string): string =>
  `/demands/${kind === 'post' ? 'posts' : 'needs'}/${id}`;

export interface Headings {
  /** The name of a family or category, in the language spoken. */
  name: (kind: 'family' | 'category', code: string | null) => string;
  options: (kind: 'family' | 'category') => { value: string; label: string }[];
  data: ComputedRef<Got<'/api/v1/communities/{id}/demand-headings'> | undefined>;
}
/** The families and categories of a community. */
export function useHeadings(community: () => string | undefined): Headings {
  const { locale } = useI18n();
  const query = useQuery(
    computed(() => ({
      ...apiGet('/api/v1/communities/{id}/demand-headings', { params: { path: { id: community() ?? '' } } }),
      enabled: Boolean(community()),
      staleTime: 10 * 60_000,
    })),
  );
  const list = (kind: 'family' | 'category') => query.data.value?.[kind] ?? [];
  return {
    name: (kind, code) => list(kind).find((one) => one.code === code)?.[locale.value] ?? '',
    options: (kind) => list(kind).map((one) => ({ value: one.code, label: one[locale.value] })),
    data: computed(() => query.data.value),
  };
}

/** Asks again for everything about posts, needs and claims. */
export async function refreshDemands(): Promise<void> {
  await Promise.all(
    ['/api/v1/communities', '/api/v1/service-posts', '/api/v1/needs', '/api/v1/me'].map((prefix) => refresh(prefix)),
  );
}

/** Hears that something was claimed, given back or published in the community shown; many at once are one. */
export function useDemandsLive(community?: () => string | undefined): void {
  const here = useCommunity().community;
  const again = useDebounceFn(() => void refreshDemands(), 400, { maxWait: 2_000 });
  useRoom(
    () => {
      const id = community ? community() : here.value?.id;
      return id ? `demands:${id}` : null;
    },
    () => void again(),
    { onReset: () => void again() },
  );
}
