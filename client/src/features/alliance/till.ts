/** What a till knows of a coupon. */
import type { Got } from '@/api/queries';
import type { operations } from '@/api/schema';

export type Till = Got<'/api/v1/organizations/{id}/till'>;
export type TillOffer = Till['offers'][number];
export type TillFound = operations['Till_look']['responses'][200]['content']['application/json'];
/** Found without a network: only what the code itself says. */
export interface TillLocal {
  offer: TillOffer | null;
  couponId: string | null;
}
