/** Thanks and complaints as pages draw them, and how long a complaint may wait for the person's answer. */
import type { Got } from '@/api/queries';

export type FeedbackView = Got<'/api/v1/feedback/{id}'>;
export type Step = FeedbackView['mine']['can'][number];
export type Pattern = Got<'/api/v1/pennants'>['items'][number];
export const DESIGNS = ['classic', 'palace', 'banner'] as const;
export const stateTones = {
  given: 'warn',
  replied: 'info',
  published: 'ok',
  closed: 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
} as const;
