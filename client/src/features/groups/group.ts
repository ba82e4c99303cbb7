/** Groups as pages draw them: their kinds, their states, when they meet. */
import type { Component } from 'vue';
import IconBranch from '~icons/lucide/flag';
import IconHobby from '~icons/lucide/music';
import IconHome from '~icons/lucide/house';
import IconStudio from '~icons/lucide/hand-helping';
import IconTeam from '~icons/lucide/users-round';
import type { Got } from '@/api/queries';
import { useI18n } from '@/i18n';

export type GroupView = Got<'/api/v1/groups/{id}'>;
export type GroupRow = Got<'/api/v1/communities/{id}/groups'>['items'][number];
export type GroupKind = GroupRow['kind'];
export type Meeting = GroupView['face']['meetings'][number];

export const groupKinds = [
  'studio',
  'service-team',
  'hobby-team',
  'branch',
  'sector-home',
] as const satisfies GroupKind[];
export const kindLooks: Record<GroupKind, { icon: Component; tone: 'accent' | 'ok' | 'info' | 'gold'; soft: string }> =
  {
    studio: { icon: IconStudio, tone: 'accent', soft: 'bg-accent-soft text-accent' },
    'service-team': { icon: IconTeam, tone: 'gold', soft: 'bg-gold-soft text-gold' },
    'hobby-team': { icon: IconHobby, tone: 'ok', soft: 'bg-ok-soft text-ok' },
    branch: { icon: IconBranch, tone: 'accent', soft: 'bg-accent-soft text-accent' },
    'sector-home': { icon: IconHome, tone: 'info', soft: 'bg-info-soft text-info' },
  };
export const stateTones = {
  proposed: 'warn',
  active: 'ok',
  resting: 'neutral',
  closed: 'neutral',
  declined: 'danger',
} as const;

/** 每月第二个周六 09:00，2 小时 */
export function useMeetingWords(): (meeting: Meeting) => string {
  const { t } = useI18n();
  return ({ every, weekday, nth, start, minutes }) => {
    const day = t(`groups.day.d${weekday}`);
    const when = t(`groups.meets.${every}`, { day, nth: nth === null ? '' : t(`groups.nth.n${nth}`) });
    const length = minutes % 60 ? t('groups.minutes', { n: minutes }) : t('groups.hoursLong', { n: minutes / 60 });
    return t('groups.meetingLine', { when, start, length });
  };
}
