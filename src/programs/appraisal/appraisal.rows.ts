/** What the statements of appraisals select of a round and of a member in it, and how those rows become views. */
import type { z } from 'zod';
import { sql } from '../../platform/db/index.js';
import type { RoundState } from './appraisal.flow.js';
import type { objection, result, RoundFace } from './appraisal.schema.js';
import type { Grade, Part, Weights } from './appraisal.scoring.js';

/** Of round `r` and its community `c`. */
export const ROUND = sql`r.id, r.place_path as "placePath", c.id as "communityId", c.name as "communityName", r.year, r.state,
  r.weights, r.questions, r.scale, r.full_minutes as "fullMinutes", r.full_stars as "fullStars", r.reviews_each as "reviewsEach",
  r.report_until as "reportUntil", r.review_until as "reviewUntil", r.objection_days as "objectionDays",
  r.object_until as "objectUntil", r.hands, r.version, r.created_at as "createdAt"`;
export interface RoundRow {
  id: string;
  placePath: string;
  communityId: string;
  communityName: string;
  year: number;
  state: RoundState;
  weights: Weights;
  questions: string[];
  scale: Grade[];
  fullMinutes: number;
  fullStars: number;
  reviewsEach: number;
  reportUntil: Date;
  reviewUntil: Date;
  objectionDays: number;
  objectUntil: Date | null;
  hands: string[];
  version: number;
  createdAt: Date;
}
export const faceOf = ({
  placePath: _p,
  hands: _h,
  reportUntil,
  reviewUntil,
  objectUntil,
  ...row
}: RoundRow): RoundFace => ({
  ...row,
  reportUntil: reportUntil.toISOString(),
  reviewUntil: reviewUntil.toISOString(),
  objectUntil: objectUntil?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

/** Of subject `s` and their account `a`. */
export const SUBJECT = sql`s.id, json_build_object('id', a.id, 'name', a.name) as account, s.unit, s.answers, s.parts, s.total,
  s.grade, s.decided_grade as "decidedGrade", s.objection, s.objected_at as "objectedAt", s.upheld, s.reason,
  s.decided_at as "decidedAt",
  (select count(*)::int from appraisal_review v where v.reviewer_id = s.id) as "reviewsDue",
  (select count(v.mark)::int from appraisal_review v where v.reviewer_id = s.id) as "reviewsDone"`;
export interface SubjectFacts {
  id: string;
  account: { id: string; name: string };
  unit: string | null;
  answers: { words: string; mark: number }[] | null;
  parts: Part[] | null;
  /** Tenths of a point. */
  total: number | null;
  grade: number | null;
  decidedGrade: number | null;
  objection: string | null;
  objectedAt: Date | null;
  upheld: boolean | null;
  reason: string | null;
  decidedAt: Date | null;
  reviewsDue: number;
  reviewsDone: number;
}

const nameOf = (scale: readonly Grade[], at: number): string => scale[at]?.name ?? '';
export function resultOf(row: SubjectFacts, scale: readonly Grade[]): z.infer<typeof result> | null {
  if (row.parts === null || row.total === null || row.grade === null) return null;
  return {
    ...{ parts: row.parts, total: row.total / 10, grade: nameOf(scale, row.decidedGrade ?? row.grade) },
    before: row.decidedGrade === null ? null : nameOf(scale, row.grade),
  };
}
export function objectionOf(row: SubjectFacts): z.infer<typeof objection> | null {
  if (row.objection === null || row.objectedAt === null) return null;
  const decision =
    row.decidedAt && row.upheld !== null
      ? { upheld: row.upheld, reason: row.reason ?? '', at: row.decidedAt.toISOString() }
      : null;
  return { text: row.objection, at: row.objectedAt.toISOString(), decision };
}
