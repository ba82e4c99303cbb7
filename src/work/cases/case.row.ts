/** What the page statement answers with, and the facts that the policy looks at, made from it or from the entity. */
import type { Grade } from '../../ground/calendar/index.js';
import type { Photo } from '../../ground/media/index.js';
import type { CaseCallback, CaseFile, CasePerson } from './case.entity.js';
import type { CallBack, CaseFacts, CaseRole, CaseState, CaseStep } from './case.facts.js';
import type { CategoryMark } from './category.schema.js';

type FileFacts = Pick<
  CaseFile,
  | 'state'
  | 'previous'
  | 'placePath'
  | 'private'
  | 'visitorId'
  | 'finding'
  | 'leadKind'
  | 'leadId'
  | 'signedBy'
  | 'handlers'
  | 'returns'
  | 'returnUntil'
  | 'round'
>;

/** Everything that a right or a step depends on. */
export function factsOf(
  c: FileFacts,
  people: readonly Pick<CasePerson, 'as' | 'accountId'>[],
  callbacks: readonly CallBack[],
  now: Date,
): CaseFacts {
  const accounts = (as: CallBack['as']): string[] =>
    people.flatMap((one) => (one.as === as && one.accountId ? [one.accountId] : []));
  const reporters = accounts('reporter');
  const forOthers = people.some((one) => one.as === 'concerned');
  return {
    state: c.state,
    previous: c.previous,
    placePath: c.placePath,
    private: c.private,
    reporters,
    concerned: forOthers ? accounts('concerned') : reporters,
    visitorId: c.visitorId,
    finding: c.finding,
    lead: c.leadKind && c.leadId ? { kind: c.leadKind, id: c.leadId } : null,
    signedBy: c.signedBy,
    handlers: c.handlers,
    returns: c.returns,
    returnUntil: c.returnUntil,
    redos: c.round - 1,
    callbacks: callbacks.map(({ id, accountId, as, standing, attempts }) => ({
      id,
      accountId,
      as,
      standing,
      attempts,
    })),
    now,
  };
}

export type PersonRow = Omit<CasePerson, 'caseId'>;
/** As JSON makes it: moments are text. */
export type CallbackRow = Pick<
  CaseCallback,
  'id' | 'as' | 'accountId' | 'personId' | 'standing' | 'attempts' | 'contacted' | 'solved' | 'satisfied' | 'words'
> & { expiresAt: string };
export interface EntryRow {
  seq: number;
  step: CaseStep;
  from: CaseState | null;
  to: CaseState;
  ending: string | null;
  as: CaseRole | 'clock';
  at: string;
  values: Record<string, string> | null;
  photos: Photo[];
  byName: string | null;
  byUnit: string | null;
  privateWords: string | null;
  privatePhotos: Photo[];
  privateFor: 'parties' | 'work';
}

export interface PageRow extends Omit<
  CaseFile,
  | 'communityPath'
  | 'estate'
  | 'categoryId'
  | 'publicTitle'
  | 'publicArea'
  | 'publicAt'
  | 'publicKey'
  | 'handlingFrom'
  | 'pauses'
  | 'answerBy'
  | 'undecided'
  | 'nextAt'
  | 'updatedAt'
> {
  category: CategoryMark;
  unitKind: 'member' | 'organization' | null;
  unitId: string | null;
  unitName: string | null;
  afterPhoto: boolean;
  people: PersonRow[];
  callbacks: CallbackRow[];
  timeline: EntryRow[];
}

/** A row of a list, before its photo is signed and its moments are written. */
export interface ListRow extends Pick<
  CaseFile,
  'id' | 'number' | 'version' | 'title' | 'state' | 'private' | 'area' | 'leadKind' | 'leadId' | 'leadName' | 'overdue'
> {
  /** Moments are SQL's text. */
  submittedAt: string;
  acceptBy: string;
  dispatchedAt: string | null;
  dueAt: string | null;
  pausedAt: string | null;
  updatedAt: string;
  grade: Grade | null;
  category: CategoryMark;
  photo: Photo | null;
  /** What the list is sorted by, as SQL text: the cursor. */
  sort: string;
}
