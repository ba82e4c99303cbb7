/** Why somebody fits, in words: 会电工 · 住同一栋 · 手上只有1项. */
import type { Got } from '@/api/queries';
import type { Say } from '@/i18n';

type Reasons = Got<'/api/v1/needs/{id}/suggestions'>['items'][number]['reasons'];

export function reasonWords({ skills, wish, near, load }: Reasons, t: Say, who: 'they' | 'you'): string {
  const parts = [
    ...(skills.length ? [t(`demands.why.${who}.skills`, { skills: skills.join('、') })] : []),
    ...(wish ? [t(`demands.why.${who}.wish`)] : []),
    ...(near === 'community' ? [] : [t(`demands.why.${who}.${near}`)]),
    load === 0 ? t(`demands.why.${who}.free`) : t(`demands.why.${who}.load`, { n: load }),
  ];
  return parts.join(' · ');
}
