/** Somebody on the identity board, and how one stands there, as pages draw them. */
import type { Got } from '@/api/queries';

export type BoardPerson = Got<'/api/v1/communities/{id}/identity-board/people'>['items'][number];
export type Standing = Got<'/api/v1/members/{id}/board'>;
export const SAYS = ['photo', 'building', 'pledge', 'skills', 'stars'] as const;
