/** The states of a case as pages draw them: tone, and how far along the resident's five steps it is. */
import type { Got } from '@/api/queries';

export type CaseView = Got<'/api/v1/cases/{id}'>;
export type CaseFace = CaseView['face'];
export type CaseMine = CaseView['mine'];
export type CaseState = CaseFace['state'];
type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger' | 'primary' | 'accent';

const tones: Record<CaseState, Tone> = {
  submitted: 'warn',
  verifying: 'info',
  accepted: 'info',
  dispatched: 'accent',
  handling: 'info',
  waiting: 'warn',
  suspended: 'neutral',
  review: 'primary',
  callback: 'accent',
  closed: 'ok',
  rejected: 'neutral',
  withdrawn: 'neutral',
  merged: 'neutral',
};
export const isCaseState = (state: string): state is CaseState => state in tones;
export const toneOf = (state: CaseState): Tone => tones[state];

/** 提交 受理 办理 办结 评价: the step the resident is at, 5 when all is done. */
const along: Record<CaseState, number> = {
  submitted: 1,
  verifying: 1,
  accepted: 2,
  dispatched: 2,
  handling: 2,
  waiting: 2,
  suspended: 2,
  review: 3,
  callback: 4,
  closed: 5,
  rejected: 1,
  withdrawn: 1,
  merged: 1,
};
export const stepOf = (state: CaseState): number => along[state];
/** Nothing more will happen, unless somebody reopens it. */
export const ended = (state: CaseState): boolean => ['closed', 'rejected', 'withdrawn', 'merged'].includes(state);
