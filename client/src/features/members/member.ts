/** A membership as pages draw it. */
import type { Got } from '@/api/queries';

export type MemberView = Got<'/api/v1/members/{id}'>;
export const memberTones = { pending: 'warn', confirmed: 'ok', declined: 'danger', left: 'neutral' } as const;
export const isActive = ({ face }: MemberView): boolean => face.state === 'pending' || face.state === 'confirmed';
