/** What happens to cases: ids and facts, never a person's words. */
import { z } from 'zod';
import { grade } from '../../ground/calendar/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment } from '../../platform/http/index.js';
import { CASE_ROLES, caseState, caseStep, channel, outcome, satisfied } from './case.schema.js';
import { lead } from './category.schema.js';

const rating = z.strictObject({
  as: z.enum(['concerned', 'reporter']),
  /** False: three calls failed, or nobody answered in time. */
  reached: z.boolean(),
  contacted: z.boolean().nullable(),
  solved: z.boolean().nullable(),
  satisfied: satisfied.nullable(),
});
export type Rating = z.infer<typeof rating>;

const stepTaken = z.strictObject({
  step: caseStep,
  from: caseState.nullable(),
  to: caseState,
  /** Which of the step's endings, where it has several. */
  ending: z.string().nullable(),
  as: z.enum([...CASE_ROLES, 'clock']),
  number: z.string(),
  categoryId: id,
  private: z.boolean(),
  channel,
  grade: grade.nullable(),
  threadId: id.nullable(),
  /** Accounts. */
  reporters: z.array(id),
  concerned: z.array(id),
  visitor: id.nullable(),
  signedBy: id.nullable(),
  lead: lead.nullable(),
  /** The lead before this step, where the step took the case from it. */
  formerLead: lead.nullable(),
  /** Accounts whose verdict is asked for now. */
  called: z.array(id),
  outcome: outcome.nullable(),
  round: z.number().int(),
  returns: z.number().int(),
  dueAt: moment.nullable(),
  finding: z.enum(['true', 'partly', 'not']).nullable(),
  rating: rating.nullable(),
});
export type StepTaken = z.infer<typeof stepTaken>;

/** One step of the workflow, `open` included. Carries whom it concerns, for notices; statistics are made from the rest. */
export const caseStepTaken = defineEvent('cases.step-taken', stepTaken);

/** The face changed without a step: its thread was hidden, deleted or shown again. */
export const caseChanged = defineEvent('cases.changed', z.strictObject({ private: z.boolean() }));

/** A time ran out: to accept, or to be done by. */
export const caseOverdue = defineEvent(
  'cases.overdue',
  z.strictObject({ clock: z.enum(['acceptance', 'handling']), number: z.string(), lead: lead.nullable() }),
);

/** Somebody looked at a person's phone number: who stands in the event's actor. */
export const personRevealed = defineEvent('cases.person-revealed', z.strictObject({ personId: id }));
