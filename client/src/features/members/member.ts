/** A membership as pages draw it. */
import type { Got } from '@/api/queries';

export type MemberView = Got<'/api/v1/members/{id}'>;
export type MemberState = MemberView['face']['state'];
export const memberTones = {
  pending: 'warn',
  asked: 'warn',
  confirmed: 'ok',
  declined: 'danger',
  lapsed: 'warn',
  moved: 'neutral',
  left: 'neutral',
} as const;
const ACTIVE: readonly MemberState[] = ['pending', 'asked', 'confirmed', 'lapsed'];
/** On their way, or there: what they said can be changed. */
export const isActive = ({ face }: MemberView): boolean => ACTIVE.includes(face.state);
