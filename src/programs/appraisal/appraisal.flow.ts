/** How a round of appraisal goes, from being set up to being closed for good; the clock moves it on. */
import { flow } from '../../platform/flow/index.js';

export interface RoundFlowTypes {
  state: 'draft' | 'reporting' | 'reviewing' | 'tallied' | 'published' | 'frozen' | 'cancelled';
  step: 'set-up' | 'open' | 'review' | 'tally' | 'publish' | 'freeze' | 'cancel';
  role: 'staff';
  need: never;
  record: never;
  clock: 'report' | 'review' | 'objections';
  facts: { undecided: number; objectionsOver: boolean };
}
export type RoundState = RoundFlowTypes['state'];
export type RoundStep = RoundFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const roundFlow = flow<RoundFlowTypes>({
  start: 'draft',
  terminal: ['frozen', 'cancelled'],
  steps: [
    { ...bare, step: 'set-up', from: null, to: 'draft', by: ['staff'] },
    { ...bare, step: 'open', from: ['draft'], to: 'reporting', by: ['staff'], clock: 'report' },
    { ...bare, step: 'review', from: ['reporting'], to: 'reviewing', by: ['staff', 'clock'], clock: 'review' },
    { ...bare, step: 'tally', from: ['reviewing'], to: 'tallied', by: ['staff', 'clock'] },
    // What staff look at is what members will see.
    { ...bare, step: 'publish', from: ['tallied'], to: 'published', by: ['staff'], clock: 'objections' },
    {
      ...{ ...bare, step: 'freeze', from: ['published'], to: 'frozen', by: ['staff', 'clock'] },
      guard: [
        {
          code: 'appraisal/objections-open',
          says: { zh: '异议都已答复', en: 'every objection has been decided' },
          holds: ({ undecided }) => undecided === 0,
        },
        {
          code: 'appraisal/objection-days',
          says: { zh: '异议期已过', en: 'the days for objections are over' },
          holds: ({ objectionsOver }) => objectionsOver,
        },
      ],
    },
    { ...bare, step: 'cancel', from: ['draft', 'reporting', 'reviewing', 'tallied'], to: 'cancelled', by: ['staff'] },
  ],
  words: {
    states: {
      draft: { zh: '准备中', en: 'being set up' },
      reporting: { zh: '自评中', en: 'self-reports' },
      reviewing: { zh: '互评中', en: 'peers review' },
      tallied: { zh: '待公布', en: 'to be published' },
      published: { zh: '公布，可提异议', en: 'published, open to objections' },
      frozen: { zh: '已定', en: 'final' },
      cancelled: { zh: '已取消', en: 'cancelled' },
    },
    steps: {
      'set-up': { zh: '新建', en: 'set up' },
      open: { zh: '开始自评', en: 'open' },
      review: { zh: '开始互评', en: 'begin the reviews' },
      tally: { zh: '计算结果', en: 'count' },
      publish: { zh: '公布', en: 'publish' },
      freeze: { zh: '定案', en: 'make final' },
      cancel: { zh: '取消', en: 'cancel' },
    },
    roles: { staff: { zh: '社区工作人员', en: 'staff' } },
  },
});
