/** From the page statement's row to the view: a face for everybody who may see the case, and what is this reader's alone. */
import type { Photos } from '../../ground/media/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { renderMarkdown } from '../../platform/text/index.js';
import type { CaseState } from './case.facts.js';
import { caseFlow } from './case.flow.js';
import { publicLine, wording } from './case.lines.js';
import { casePolicy, rolesIn, stepsFor } from './case.policy.js';
import { factsOf, type CallbackRow, type EntryRow, type PageRow } from './case.row.js';
import type { CaseFace, CaseMine, CaseView, TimelineEntry } from './case.schema.js';

/** What was there after the work is shown once it was checked. */
const CHECKED: readonly CaseState[] = ['callback', 'closed'];

export const iso = (moment: Date): string => moment.toISOString();
export const isoOrNull = (moment: Date | null): string | null => moment && moment.toISOString();

export const leadOf = (row: {
  leadKind: 'member' | 'organization' | null;
  leadId: string | null;
  leadName: string | null;
}): { kind: 'member' | 'organization'; id: string; name: string } | null =>
  row.leadKind && row.leadId ? { kind: row.leadKind, id: row.leadId, name: row.leadName ?? '' } : null;

export const viewOf = (row: PageRow, actor: Actor, photos: Photos, now: Date): CaseView => ({
  face: faceOf(row, photos, actor.sessionId),
  mine: mineOf(row, actor, photos, now),
});

/** `session` signs the addresses of a private case's photos; without one they have none, and the client fetches. */
export function faceOf(c: PageRow, photos: Photos, session: string | null): CaseFace {
  const { answered, ...verdict } = verdictOf(c.callbacks);
  return {
    id: c.id,
    number: c.number,
    version: c.version,
    state: c.state,
    private: c.private,
    title: c.title,
    // Made when it is read: a case has one describing text, and it may be erased.
    html: c.description && renderMarkdown(c.description),
    photos: photos.faces(c.photos, session),
    after: CHECKED.includes(c.state) ? photos.faces(c.afterPhotos, session) : [],
    category: c.category,
    area: c.area,
    communityId: c.communityId,
    grade: c.grade,
    channel: c.channel,
    threadId: c.threadId,
    lead: leadOf(c),
    handler: c.handlerName,
    appointmentAt: isoOrNull(c.appointmentAt),
    clocks: {
      submittedAt: iso(c.submittedAt),
      acceptBy: iso(c.acceptBy),
      acceptedAt: isoOrNull(c.acceptedAt),
      dispatchedAt: isoOrNull(c.dispatchedAt),
      dueAt: isoOrNull(c.dueAt),
      pausedAt: isoOrNull(c.pausedAt),
      firstContactAt: isoOrNull(c.firstContactAt),
      finishedAt: isoOrNull(c.finishedAt),
      closedAt: isoOrNull(c.closedAt),
      overdue: c.overdue,
    },
    outcome: CHECKED.includes(c.state) ? c.outcome : null,
    round: c.round,
    returns: c.returns,
    verdict: { ...verdict, answered },
    timeline: c.timeline.flatMap((entry) => publicEntry(entry, photos, session)),
  };
}

const verdictOf = (callbacks: readonly CallbackRow[]): CaseFace['verdict'] => ({
  due: callbacks.length,
  answered: callbacks.filter((one) => one.solved !== null).length,
  solved: callbacks.filter((one) => one.solved === true).length,
  satisfied: callbacks.filter((one) => one.satisfied === 'yes' || one.satisfied === 'basically').length,
});

function publicEntry(entry: EntryRow, photos: Photos, session: string | null): TimelineEntry[] {
  const line = publicLine(entry.step, entry.from, entry.ending);
  if (!line) return [];
  const { seq, step, ending, from, to } = entry;
  return [
    {
      seq,
      step,
      outcome: ending,
      from,
      to,
      at: iso(new Date(entry.at)),
      by: byOf(entry),
      line: wording(line, entry.values ?? {}),
      photos: photos.faces(entry.photos, session),
    },
  ];
}

/** Whoever acts for themselves, or for a shop of their own name, is named once. */
const byOf = ({ as, byName, byUnit }: EntryRow): TimelineEntry['by'] => ({
  as,
  name: byName,
  unit: byUnit === byName ? null : byUnit,
});

function mineOf(c: PageRow, actor: Actor, photos: Photos, now: Date): CaseMine {
  const facts = factsOf(c, c.people, c.callbacks, now);
  const works = casePolicy.readPrivate(actor, facts);
  const reads = works || casePolicy.readWords(actor, facts);
  const roles = rolesIn(actor, facts);
  const calls = roles.includes('caller') && c.state === 'callback';
  const nameOf = new Map(c.people.map((one) => [one.id, one.name]));
  return {
    as: roles,
    can: stepsFor(actor, facts).map((step) => ({ step, needs: [...caseFlow.needs(step, c.state)] })),
    callbacks: c.callbacks
      .filter((one) => calls || (actor.id !== null && one.accountId === actor.id))
      .map(({ accountId, personId, expiresAt, ...one }) => ({
        ...one,
        name: nameOf.get(personId) ?? null,
        own: actor.id !== null && accountId === actor.id,
        expiresAt: iso(new Date(expiresAt)),
      })),
    people: works
      ? c.people.map(({ id, as, name, phone, words, consent }) => ({
          id,
          as,
          name,
          phone: phone && masked(phone),
          words,
          consent,
        }))
      : [],
    entries: c.timeline
      .filter((entry) => entry.privateWords !== null || entry.privatePhotos.length > 0)
      .filter((entry) => (entry.privateFor === 'parties' ? reads : works))
      .map((entry) => ({
        seq: entry.seq,
        step: entry.step,
        at: iso(new Date(entry.at)),
        by: byOf(entry),
        words: entry.privateWords,
        photos: photos.faces(entry.privatePhotos, actor.sessionId),
      })),
    place: works ? { id: c.placeId, name: c.placeName } : null,
    suggested: works && c.unitKind && c.unitId ? { kind: c.unitKind, id: c.unitId, name: c.unitName ?? '' } : null,
    afterPhoto: c.afterPhoto,
  };
}

/** Enough to recognize a number by. */
const masked = (phone: string): string =>
  phone.length > 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`;
