/** Conditions of the workflow beside state and role; each with the error a person reads when it doesn't hold. */
import type { Guard } from '../../platform/flow/index.js';
import type { CaseFlowTypes } from './case.facts.js';

type Condition = Guard<CaseFlowTypes>;

/** After so many returns only a supervisor dispatches, and it can't be returned any more. */
const RETURNS = 2;

export const returnedTwice: Condition = {
  code: 'case/returned-twice',
  says: { zh: '退回两次后只能由督办负责人派单', en: 'after the second return only a supervisor dispatches' },
  holds: (c, roles) => c.returns < RETURNS || roles.has('supervisor'),
};
export const returnable: Condition = {
  code: 'case/not-returnable',
  says: { zh: '承办方退回不超过两次', en: 'by its unit, not after the second return' },
  holds: (c, roles) => c.returns < RETURNS || roles.has('clock'),
};
export const returnInTime: Condition = {
  code: 'case/return-too-late',
  says: { zh: '派单后两个工作日内', en: 'within two working days of the dispatch' },
  holds: (c, roles) => roles.has('clock') || c.returnUntil === null || c.now.getTime() <= c.returnUntil.getTime(),
};
export const foundFirst: Condition = {
  code: 'case/finding-first',
  says: { zh: '走访情况已填写（如安排了走访）', en: 'the finding is recorded, if a visit was arranged' },
  holds: (c) => c.state !== 'verifying' || c.finding !== null,
};
export const firstTime: Condition = {
  code: 'case/redo-needs-decision',
  says: { zh: '当事人第一次表示没解决', en: 'the first time the person concerned is unhappy' },
  holds: (c) => c.redos === 0,
};
export const redoAsked: Condition = {
  code: 'case/no-redo-asked',
  says: { zh: '有人表示没解决，等待决定', en: 'someone is unhappy and waits for a decision' },
  holds: (c) => c.callbacks.some((one) => one.standing === 'undecided'),
};
