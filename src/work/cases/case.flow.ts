/**
 * The workflow of a case: every step with who may take it, what it needs and what the resident reads.
 *
 * To add a step: put its row below (its name and words stand in case.facts.ts and case.words.ts), then write the command
 * that takes it: `decide` from the policy inside its transaction, save, one event. Buttons, transition tests and
 * docs/flow.md follow from the row. A step that only records says 'same'; one that leads back says 'previous'; one that
 * can end in several ways names its outcomes.
 */
import { flow, type Line, type Step } from '../../platform/flow/index.js';
import { caseStates, openStates, type CaseFlowTypes } from './case.facts.js';
import { firstTime, foundFirst, redoAsked, returnable, returnedTwice, returnInTime } from './case.guards.js';
import { caseWords } from './case.words.js';

type Row = Step<CaseFlowTypes>;

const line = (zh: string, en: string): Line => ({ zh, en });
const redone = line(
  '您说还没解决，我们重新办理，{due}前给您结果',
  'You said it is not solved; we are doing it again, by {due}',
);
const closed = line('已办结，谢谢您的反馈', 'Closed. Thank you for telling us how it went');

const intake: readonly Row[] = [
  {
    step: 'open',
    from: null,
    to: 'submitted',
    by: ['reporter', 'intake'],
    needs: ['title', 'words', 'category', 'place'],
    records: ['number', 'channel', 'consent', 'photos', 'deadline'],
    clock: 'acceptance-starts',
    publicLine: line('收到了，编号 {number}，{due}前告诉您受理结果', 'Received as {number}; you will hear by {due}'),
  },
  {
    step: 'visit',
    from: ['submitted'],
    to: 'verifying',
    by: ['intake'],
    needs: ['visitor', 'appointment'],
    records: [],
    publicLine: line('我们会在 {when} 上门看看', 'Someone will come and look at {when}'),
  },
  {
    step: 'visit',
    from: ['verifying'],
    to: 'same',
    by: ['intake'],
    needs: ['visitor', 'appointment'],
    records: [],
    publicLine: line('上门时间改到 {when}', 'The visit has moved to {when}'),
  },
  {
    step: 'find',
    from: ['verifying'],
    to: 'same',
    by: ['visitor', 'intake'],
    needs: ['finding'],
    records: ['time', 'spot', 'photos'],
    publicLine: line('已上门看过：{finding}', 'We went and looked: {finding}'),
  },
  {
    step: 'accept',
    from: ['submitted', 'verifying'],
    to: 'accepted',
    by: ['intake'],
    guard: foundFirst,
    needs: ['category', 'grade'],
    records: ['deadline'],
    clock: 'acceptance-stops',
    publicLine: line('已受理，按“{grade}”办理，派单后 {term} 内办好', 'Accepted as {grade}: {term} once handed over'),
  },
  {
    step: 'reject',
    from: ['submitted', 'verifying'],
    to: 'rejected',
    by: ['intake'],
    guard: foundFirst,
    needs: ['reason', 'another-way'],
    records: [],
    clock: 'ends',
    publicLine: line(
      '这件事我们办不了：{reason}。可以这样办：{way}',
      'We can’t take this on: {reason}. Instead: {way}',
    ),
  },
];

const handing: readonly Row[] = [
  {
    step: 'dispatch',
    from: ['accepted'],
    to: 'dispatched',
    by: ['intake', 'clock'],
    guard: returnedTwice,
    needs: ['lead'],
    records: ['deadline'],
    clock: 'handling-starts',
    publicLine: line('已交给{unit}，{due}前办好', 'Handed to {unit}, to be done by {due}'),
  },
  {
    step: 'sign',
    from: ['dispatched'],
    to: 'handling',
    by: ['unit'],
    needs: [],
    records: ['signer'],
    publicLine: line('{unit}的{handler}接手了', '{handler} of {unit} is on it'),
  },
  {
    step: 'return',
    from: ['dispatched'],
    to: 'accepted',
    by: ['unit', 'clock'],
    guard: [returnable, returnInTime],
    needs: ['reason'],
    records: ['suggested-owner'],
    publicLine: null,
  },
  {
    // Its unit was suspended or its member left; whoever was on it is known already, so that it changes is said.
    step: 'return',
    from: ['handling', 'waiting'],
    to: 'accepted',
    by: ['clock'],
    needs: [],
    records: [],
    clock: 'resumes',
    publicLine: line('正在另找人办理，办结时间不变', 'Somebody else is being found to do it; the deadline stays'),
  },
  {
    // From 'dispatched' only a supervisor is there to take it: nobody signs, or it went to the wrong one.
    step: 'transfer',
    from: ['dispatched', 'handling'],
    to: 'dispatched',
    by: ['handler', 'supervisor'],
    needs: ['lead', 'hand-over'],
    records: [],
    publicLine: line('已转给{unit}，办结时间不变', 'Passed on to {unit}; the deadline stays'),
  },
  {
    step: 'contact',
    from: openStates,
    to: 'same',
    by: ['intake', 'visitor', 'unit'],
    needs: ['how'],
    records: ['time'],
    clock: 'contact-stops',
    publicLine: line('工作人员已与您联系', 'Someone has been in touch with you'),
  },
  {
    step: 'ask',
    from: ['submitted', 'verifying', 'accepted'],
    to: 'waiting',
    by: ['intake'],
    needs: ['question'],
    records: ['deadline'],
    clock: 'pauses',
    publicLine: line('需要您补充一点情况，补充前不计时', 'We need to know a little more; the clock waits for you'),
  },
  {
    step: 'ask',
    from: ['handling'],
    to: 'waiting',
    by: ['handler'],
    needs: ['question'],
    records: ['deadline'],
    clock: 'pauses',
    publicLine: line('需要您补充一点情况，补充前不计时', 'We need to know a little more; the clock waits for you'),
  },
  {
    step: 'answer',
    from: ['waiting'],
    to: 'previous',
    by: ['reporter', 'concerned', 'intake', 'clock'],
    needs: ['answer'],
    records: ['photos', 'deadline'],
    clock: 'resumes',
    publicLine: line('继续办理，{due}前有结果', 'Going on; you will hear by {due}'),
  },
];

const judging: readonly Row[] = [
  {
    step: 'finish',
    from: ['handling'],
    to: 'review',
    by: ['handler'],
    needs: ['outcome', 'result', 'after-photo'],
    records: ['photos'],
    publicLine: line('{unit}说办好了，社区正在核对', '{unit} says it is done; the community is checking'),
  },
  {
    step: 'send-back',
    from: ['review'],
    to: 'handling',
    by: ['reviewer'],
    needs: ['defect'],
    records: [],
    publicLine: line('核对时发现还差一点，正在补', 'The check found something missing; it is being put right'),
  },
  {
    step: 'pass',
    from: ['review'],
    to: 'callback',
    by: ['reviewer'],
    needs: ['reply'],
    records: ['photos', 'round'],
    clock: 'handling-stops',
    publicLine: line('办好了：{reply}。请您说说解决了没有', 'Done: {reply}. Please tell us whether it is solved'),
  },
  {
    step: 'call',
    from: ['callback'],
    to: 'same',
    by: ['caller'],
    needs: [],
    records: ['attempt'],
    publicLine: null,
  },
  {
    step: 'rate',
    from: ['callback'],
    // Which of them follows from the answer: `ratingOutcome` in case.rating.ts.
    to: {
      more: { to: 'same', publicLine: null },
      last: { to: 'closed', clock: 'ends', publicLine: closed },
      redo: {
        to: 'handling',
        by: ['called', 'caller'],
        guard: firstTime,
        clock: 'handling-restarts',
        publicLine: redone,
      },
      undecided: {
        to: 'same',
        by: ['called', 'caller'],
        publicLine: line(
          '您的意见收到了，负责人会决定是否重办',
          'We heard you; a supervisor decides what happens next',
        ),
      },
    },
    by: ['called', 'caller', 'clock'],
    needs: ['rating'],
    records: ['round'],
    publicLine: null,
  },
  {
    step: 'redo',
    from: ['callback'],
    to: {
      again: { to: 'handling', clock: 'handling-restarts', publicLine: redone },
      'stands-more': 'same',
      'stands-last': { to: 'closed', clock: 'ends', publicLine: closed },
    },
    by: ['supervisor'],
    guard: redoAsked,
    needs: ['decision', 'reason'],
    records: ['round', 'deadline'],
    publicLine: line('负责人看过了：{reason}', 'A supervisor looked into it: {reason}'),
  },
];

const always: readonly Row[] = [
  {
    step: 'withdraw',
    from: openStates,
    to: 'withdrawn',
    by: ['reporter'],
    needs: ['reason'],
    records: [],
    clock: 'ends',
    publicLine: line('反映人已撤回', 'Withdrawn by the person who reported it'),
  },
  {
    step: 'update',
    from: openStates,
    to: 'same',
    by: ['intake', 'handler'],
    needs: ['text'],
    records: ['photos'],
    publicLine: line('{text}', '{text}'),
  },
  {
    step: 'note',
    from: caseStates.filter((state) => state !== 'suspended' && state !== 'merged'),
    to: 'same',
    by: ['intake', 'visitor', 'unit'],
    needs: ['text'],
    records: ['photos'],
    publicLine: null,
  },
];

export const caseFlow = flow<CaseFlowTypes>({
  start: 'submitted',
  terminal: ['closed', 'rejected', 'withdrawn'],
  steps: [...intake, ...handing, ...judging, ...always],
  words: caseWords,
});
