/** What the form of each step asks, and the request it makes of the answers. */
import type { components, paths } from '@/api/schema';
import type { CaseView } from './states';

export type StepBody = paths['/api/v1/cases/{id}/steps']['post']['requestBody']['content']['application/json'];
export type FormStep = Exclude<StepBody['step'], 'rate' | 'call'>;
export type { components };

export type FieldName =
  | 'visitor'
  | 'appointment'
  | 'finding'
  | 'words'
  | 'category'
  | 'grade'
  | 'reason'
  | 'anotherWay'
  | 'lead'
  | 'suggested'
  | 'handOver'
  | 'how'
  | 'question'
  | 'answer'
  | 'outcome'
  | 'result'
  | 'defect'
  | 'reply'
  | 'decision'
  | 'text'
  | 'photos';
/** Fields in the order they are drawn; `?` marks what may stay empty. */
export const fieldsOf: Record<FormStep, readonly (FieldName | `${FieldName}?`)[]> = {
  visit: ['visitor', 'appointment'],
  find: ['finding', 'words?', 'photos?'],
  accept: ['category', 'grade'],
  reject: ['reason', 'anotherWay'],
  dispatch: ['lead'],
  sign: [],
  return: ['reason', 'suggested?'],
  transfer: ['lead', 'handOver'],
  contact: ['how', 'words?'],
  ask: ['question'],
  answer: ['answer', 'photos?'],
  finish: ['outcome', 'result', 'photos?'],
  'send-back': ['defect'],
  pass: ['reply', 'photos?'],
  redo: ['decision', 'reason'],
  withdraw: ['reason'],
  note: ['text', 'photos?'],
  update: ['text', 'photos?'],
};

export interface Answers {
  visitor: string;
  appointment: string;
  finding: 'true' | 'partly' | 'not' | '';
  words: string;
  category: string;
  grade: 'emergency' | 'urgent' | 'ordinary' | 'complex' | '';
  reason: string;
  anotherWay: string;
  /** `kind:id` of whoever is to do it. */
  lead: string;
  suggested: string;
  handOver: string;
  how: 'call' | 'visit' | 'message' | '';
  question: string;
  answer: string;
  outcome: 'solved' | 'partly' | 'explained' | 'cannot' | 'not-responsible' | '';
  result: string;
  defect: string;
  reply: string;
  decision: 'again' | 'stands' | '';
  text: string;
}

export const leadOf = (value: string): { kind: 'member' | 'organization'; id: string } => {
  const [kind, id = ''] = value.split(':');
  return { kind: kind === 'member' ? 'member' : 'organization', id };
};

/** A form with what is known already. */
export function startingAnswers(view: CaseView): Answers {
  const { suggested } = view.mine;
  return {
    visitor: '',
    appointment: '',
    finding: '',
    words: '',
    category: view.face.category.id,
    grade: view.face.grade ?? 'ordinary',
    reason: '',
    anotherWay: '',
    lead: suggested ? `${suggested.kind}:${suggested.id}` : '',
    suggested: '',
    handOver: '',
    how: '',
    question: '',
    answer: '',
    outcome: 'solved',
    result: '',
    defect: '',
    reply: '',
    decision: '',
    text: '',
  };
}

/** The request of a step. The server refuses what is missing, by field. */
export function requestOf(
  step: FormStep,
  version: number,
  a: Answers,
  photos: { id: string; alt: string }[],
): StepBody {
  const pictures = photos.length ? { photos } : {};
  const words = a.words.trim() ? { words: a.words } : {};
  const base = { version };
  switch (step) {
    case 'visit':
      return {
        step,
        ...base,
        visitorId: a.visitor,
        appointmentAt: a.appointment ? new Date(a.appointment).toISOString() : '',
      };
    case 'find':
      return { step, ...base, finding: a.finding || 'true', ...words, ...pictures };
    case 'accept':
      return { step, ...base, categoryId: a.category, grade: a.grade || 'ordinary' };
    case 'reject':
      return { step, ...base, reason: a.reason, anotherWay: a.anotherWay };
    case 'dispatch':
      return { step, ...base, lead: leadOf(a.lead) };
    case 'sign':
      return { step, ...base };
    case 'return':
      return { step, ...base, reason: a.reason, ...(a.suggested.trim() ? { suggested: a.suggested } : {}) };
    case 'transfer':
      return { step, ...base, lead: leadOf(a.lead), handOver: a.handOver };
    case 'contact':
      return { step, ...base, how: a.how || 'call', ...words };
    case 'ask':
      return { step, ...base, question: a.question };
    case 'answer':
      return { step, ...base, answer: a.answer, ...pictures };
    case 'finish':
      return { step, ...base, outcome: a.outcome || 'solved', result: a.result, ...pictures };
    case 'send-back':
      return { step, ...base, defect: a.defect };
    case 'pass':
      return { step, ...base, reply: a.reply, ...pictures };
    case 'redo':
      return { step, ...base, decision: a.decision || 'again', reason: a.reason };
    case 'withdraw':
      return { step, ...base, reason: a.reason };
    case 'note':
    case 'update':
      return { step, ...base, text: a.text, ...pictures };
  }
}
/** Whether what must be filled in is. */
export const complete = (step: FormStep, a: Answers): boolean =>
  fieldsOf[step].every((name) => {
    if (name.endsWith('?') || name === 'photos') return true;
    const value = a[name as keyof Answers];
    return value.trim() !== '';
  });
