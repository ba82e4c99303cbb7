/** The kinds and states of organizations as pages draw them. */
import type { Component } from 'vue';
import IconCharity from '~icons/lucide/hand-heart';
import IconMerchant from '~icons/lucide/store';
import IconProperty from '~icons/lucide/building-2';
import IconStation from '~icons/lucide/map-pin-house';
import type { Got } from '@/api/queries';

export type OrganizationView = Got<'/api/v1/organizations/{id}'>;
export type OrganizationRow = Got<'/api/v1/communities/{id}/organizations'>['items'][number];
export type OrganizationKind = OrganizationRow['kind'];
export type OrganizationState = OrganizationRow['state'];

export const organizationKinds = ['merchant', 'charity', 'property', 'station'] as const satisfies OrganizationKind[];
export const kindLooks: Record<
  OrganizationKind,
  { icon: Component; tone: 'info' | 'gold' | 'primary' | 'ok'; soft: string }
> = {
  merchant: { icon: IconMerchant, tone: 'info', soft: 'bg-info-soft text-info' },
  charity: { icon: IconCharity, tone: 'gold', soft: 'bg-gold-soft text-gold' },
  property: { icon: IconProperty, tone: 'primary', soft: 'bg-primary-soft text-primary' },
  station: { icon: IconStation, tone: 'ok', soft: 'bg-ok-soft text-ok' },
};
export const stateTones = {
  applied: 'warn',
  approved: 'ok',
  declined: 'danger',
  suspended: 'neutral',
  left: 'neutral',
} as const;
