/** Offers and coupons as pages draw them: what they are worth in words, when they hold, what stands in the way. */
import { useI18n } from '@/i18n';
import type { Got } from '@/api/queries';

export type OfferView = Got<'/api/v1/offers/{id}'>;
export type OfferFace = OfferView['face'];
export type Coupon = Got<'/api/v1/coupons/{id}'>;
type Worth = Pick<OfferFace, 'kind' | 'percent' | 'amountCents' | 'minimumCents'>;
type Hours = OfferFace['hours'];

export const offerKinds = ['amount', 'percent', 'gift', 'service'] as const satisfies readonly OfferFace['kind'][];
export const audiences = [
  'all',
  'residents',
  'elders',
  'members',
  'stars',
] as const satisfies readonly OfferFace['audience'][];
export const couponTones = { held: 'info', used: 'ok', returned: 'neutral', expired: 'neutral' } as const;

/** 500 → 5, 550 → 5.5 */
export const yuan = (cents: number): string => String(cents / 100);

export interface OfferWords {
  /** The big word on the ticket: 减5元, 8折, 赠, 免费. */
  worth: (worth: Worth) => string;
  /** 满30元可用 */
  from: (worth: Worth) => string | null;
  hours: (hours: Hours) => string[];
  audience: (offer: Pick<OfferFace, 'audience' | 'stars'>) => string | null;
  /** Why one can't claim it, from its code. */
  barred: (code: string) => string;
}

export function useOfferWords(): OfferWords {
  const { t, locale } = useI18n();
  const days = (list: readonly number[]): string => {
    const sorted = [...list].sort((a, b) => a - b);
    const runs = sorted.length > 2 && sorted.every((day, i) => i === 0 || day === (sorted[i - 1] ?? 0) + 1);
    const name = (day: number): string => t(`alliance.day.${day}`);
    if (sorted.length === 7) return t('alliance.everyDay');
    return runs
      ? t('alliance.dayTo', { from: name(sorted[0] ?? 1), to: name(sorted.at(-1) ?? 7) })
      : sorted.map(name).join(t('alliance.comma'));
  };
  return {
    worth: ({ kind, percent, amountCents }) => {
      if (kind === 'amount') return t('alliance.worth.amount', { yuan: yuan(amountCents ?? 0) });
      if (kind === 'percent') {
        const left = 100 - (percent ?? 0);
        const fold = left % 10 === 0 ? String(left / 10) : (left / 10).toFixed(1);
        // Chinese counts the tenths that are left to pay, English what comes off
        return t('alliance.worth.percent', { share: locale.value === 'zh' ? fold : (percent ?? 0) });
      }
      return t(`alliance.worth.${kind}`);
    },
    from: ({ minimumCents }) => (minimumCents === null ? null : t('alliance.from', { yuan: yuan(minimumCents) })),
    hours: (hours) =>
      hours.map(({ days: list, from, to }) => `${days(list)}${locale.value === 'zh' ? '' : ','} ${from}–${to}`),
    audience: ({ audience, stars }) =>
      audience === 'all' ? null : t(`alliance.audience.${audience}`, { stars: stars ?? 0 }),
    barred: (code) => {
      const key = code.replace('offer/', '');
      return t(`alliance.barred.${key}`);
    },
  };
}
