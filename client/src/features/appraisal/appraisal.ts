/** Appraisals as pages draw them. */
import type { Got } from '@/api/queries';

export type OwnAppraisal = Got<'/api/v1/me/appraisals'>['items'][number];
export type RoundView = Got<'/api/v1/appraisals/{id}'>;
export type SubjectRow = Got<'/api/v1/appraisals/{id}/subjects'>['items'][number];
export type Result = NonNullable<OwnAppraisal['result']>;
export const stateTones = {
  draft: 'neutral',
  reporting: 'info',
  reviewing: 'info',
  tallied: 'warn',
  published: 'gold',
  frozen: 'ok',
  cancelled: 'neutral',
} as const;
export const markValues = ['1', '2', '3', '4', '5'] as const;
