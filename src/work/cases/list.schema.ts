/** Lists of cases on the wire: mine, the inbox, the desk's queue, a community's public record; dispatch of many at once. */
import { z } from 'zod';
import { grade } from '../../ground/calendar/index.js';
import { photoSchema } from '../../ground/media/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { caseState } from './case.schema.js';
import { categoryMark, lead, namedLead } from './category.schema.js';

/** A row of my cases and of the inbox. */
export const caseRow = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  title: z.string(),
  state: caseState,
  private: z.boolean(),
  category: categoryMark,
  area: z.string(),
  grade: grade.nullable(),
  lead: namedLead.nullable(),
  photo: photoSchema.nullable(),
  submittedAt: moment,
  acceptBy: moment,
  dispatchedAt: moment.nullable(),
  dueAt: moment.nullable(),
  pausedAt: moment.nullable(),
  overdue: z.boolean(),
  updatedAt: moment,
  /** What the reader is asked to do: say how it went, answer a question. */
  asks: z.enum(['rate', 'answer']).nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;
export const casePage = pageOf(caseRow);

/** A row of the desk's queue. */
export const deskRow = caseRow.omit({ asks: true }).extend({
  handler: z.string().nullable(),
  returns: z.number().int(),
  /** Someone is unhappy and a supervisor must decide. */
  undecided: z.boolean(),
});
export type DeskRow = z.infer<typeof deskRow>;
export const deskPage = pageOf(deskRow).extend({
  counts: z.strictObject({ states: z.record(z.string(), z.number().int()), overdue: z.number().int() }),
});

/** The queue of all communities where the reader works: each row says where it belongs. */
export const desksPage = pageOf(deskRow.extend({ community: z.strictObject({ id, name: z.string() }) })).extend({
  counts: deskPage.shape.counts,
});

/** A row of a community's public list. A private case stands there masked: no id, no number, no words, and only its day. */
export const publicRow = z.strictObject({
  /** Tells the rows apart. */
  key: z.string(),
  masked: z.boolean(),
  id: id.nullable(),
  number: z.string().nullable(),
  title: z.string(),
  state: caseState,
  category: categoryMark,
  area: z.string(),
  photo: photoSchema.nullable(),
  submittedAt: moment,
  closedAt: moment.nullable(),
});
export const publicPage = pageOf(publicRow);

const listed = { ...paging, state: caseState.optional() };
export const listQuery = z.strictObject(listed);
export type ListQuery = z.infer<typeof listQuery>;
export const deskQuery = z.strictObject({
  ...listed,
  category: id.optional(),
  grade: grade.optional(),
  /** Id of the lead: an account or an organization. */
  lead: id.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  /** A number, or words of the title. */
  q: text(40).optional(),
  /** 'due': what is due first; 'new': what came last. */
  sort: z.enum(['due', 'new']).optional(),
});
export type DeskQuery = z.infer<typeof deskQuery>;

/** What is due first comes first. */
export const desksQuery = deskQuery.pick({ after: true, size: true, state: true, q: true }).extend({
  overdue: z.literal('true').optional(),
});
export type DesksQuery = z.infer<typeof desksQuery>;

export const bulkDispatch = z.strictObject({
  cases: z
    .array(z.strictObject({ id, version: z.number().int() }))
    .min(1)
    .max(50),
  lead,
});
export type BulkDispatch = z.infer<typeof bulkDispatch>;
export const bulkResult = z.strictObject({
  /** Case by case: dispatched, or the code of the error that it would have been answered with alone. */
  items: z.array(z.strictObject({ id, ok: z.boolean(), code: z.string().nullable() })),
});
