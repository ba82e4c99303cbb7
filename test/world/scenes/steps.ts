/** The words in which the scenes are written: one function a step, each with when ('0 21:40'), who, and what. */
import { categories, type CategoryCode } from '../categories.js';
import type { PhotoName } from '../photo-names.js';
import type {
  CalledScript,
  CaseEnd,
  CaseScript,
  GradeName,
  LeadScript,
  OpenScript,
  OutcomeName,
  SceneTime,
  StepScript,
  StepWords,
} from '../script.types.js';
import { organizations } from '../town/organizations.js';

/** @throws Error when it is not written as '0 21:40' */
export function sceneTime(written: string): SceneTime {
  const [, day, time] = /^(\d+) (\d\d:\d\d)$/.exec(written) ?? [];
  if (day === undefined || time === undefined) throw new Error(`Not a day and a time: ${written}`);
  return { day: Number(day), time };
}

const taken = (at: string, by: string, words: StepWords, photos: readonly PhotoName[] = []): StepScript => ({
  ...words,
  by,
  at: sceneTime(at),
  photos,
});

const units = new Set(organizations.map(({ key }) => key));
/** A name is an organization's key, or else a member's. */
const leadOf = (name: string): LeadScript => (units.has(name) ? { organization: name } : { member: name });

export const visit = (at: string, by: string, visitor: string, appointment: string): StepScript =>
  taken(at, by, { step: 'visit', visitor, appointment: sceneTime(appointment) });
export const find = (
  at: string,
  by: string,
  finding: 'true' | 'partly' | 'not',
  words: string,
  photos: PhotoName[] = [],
): StepScript => taken(at, by, { step: 'find', finding, words }, photos);
export const accept = (at: string, by: string, category: CategoryCode, grade: GradeName): StepScript =>
  taken(at, by, { step: 'accept', category, grade, hold: true });
/** Accepts and lets it go to the category's own unit by itself. */
export const acceptAndRoute = (at: string, by: string, category: CategoryCode, grade: GradeName): StepScript =>
  taken(at, by, { step: 'accept', category, grade, hold: false });
export const reject = (at: string, by: string, reason: string, anotherWay: string): StepScript =>
  taken(at, by, { step: 'reject', reason, anotherWay });
export const dispatch = (at: string, by: string, lead: string): StepScript =>
  taken(at, by, { step: 'dispatch', lead: leadOf(lead) });
export const sign = (at: string, by: string): StepScript => taken(at, by, { step: 'sign' });
export const giveBack = (at: string, by: string, reason: string, suggested?: string): StepScript =>
  taken(at, by, { step: 'return', reason, ...(suggested === undefined ? {} : { suggested }) });
export const transfer = (at: string, by: string, lead: string, handOver: string): StepScript =>
  taken(at, by, { step: 'transfer', lead: leadOf(lead), handOver });
export const contact = (at: string, by: string, how: 'call' | 'visit' | 'message', words: string): StepScript =>
  taken(at, by, { step: 'contact', how, words });
export const ask = (at: string, by: string, question: string): StepScript => taken(at, by, { step: 'ask', question });
export const answer = (at: string, by: string, words: string, photos: PhotoName[] = []): StepScript =>
  taken(at, by, { step: 'answer', answer: words }, photos);
export const finish = (
  at: string,
  by: string,
  outcome: OutcomeName,
  result: string,
  photos: PhotoName[] = [],
): StepScript => taken(at, by, { step: 'finish', outcome, result }, photos);
export const sendBack = (at: string, by: string, defect: string): StepScript =>
  taken(at, by, { step: 'send-back', defect });
export const pass = (at: string, by: string, reply: string): StepScript => taken(at, by, { step: 'pass', reply });
export const call = (at: string, by: string, of: CalledScript = 'concerned'): StepScript =>
  taken(at, by, { step: 'call', of });
/** Contacted and solved; how satisfied is said. */
export const happy = (
  at: string,
  by: string,
  satisfied: 'yes' | 'basically',
  words: string,
  of: CalledScript = 'concerned',
): StepScript => taken(at, by, { step: 'rate', of, reached: true, contacted: true, solved: true, satisfied, words });
/** Contacted, but not solved, and not satisfied. */
export const unhappy = (at: string, by: string, words: string, of: CalledScript = 'concerned'): StepScript =>
  taken(at, by, { step: 'rate', of, reached: true, contacted: true, solved: false, satisfied: 'no', words });
export const unreached = (at: string, by: string, of: CalledScript = 'concerned'): StepScript =>
  taken(at, by, { step: 'rate', of, reached: false });
export const redo = (at: string, by: string, decision: 'again' | 'stands', reason: string): StepScript =>
  taken(at, by, { step: 'redo', decision, reason });
export const withdraw = (at: string, by: string, reason: string): StepScript =>
  taken(at, by, { step: 'withdraw', reason });
export const note = (at: string, by: string, text: string, photos: PhotoName[] = []): StepScript =>
  taken(at, by, { step: 'note', text }, photos);
export const update = (at: string, by: string, text: string, photos: PhotoName[] = []): StepScript =>
  taken(at, by, { step: 'update', text }, photos);

type Opening = Omit<OpenScript, 'at' | 'photos' | 'channel'> & {
  readonly at: string;
  readonly channel?: OpenScript['channel'];
  readonly photos?: readonly PhotoName[];
};

/** A scene: how many days ago it began, how it came in, what was done, where it stands now. */
export function scene(key: string, daysAgo: number, open: Opening, ends: CaseEnd, steps: StepScript[]): CaseScript {
  const { at, photos = [], channel, ...rest } = open;
  const category = categories.find(({ code }) => code === open.category);
  const opening = { ...rest, at: sceneTime(at), photos, channel: channel ?? (open.thread ? 'post' : 'web') };
  return { key, daysAgo, private: category?.private ?? false, open: opening, steps, ends };
}
