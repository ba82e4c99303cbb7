/** Facts of an ordinary case, for the tests of its flow and its policy. */
import type { CallBack, CaseFacts } from '../../../src/work/cases/case.facts.js';

export const PLACE = 'hz.cf.ls.chunfeng.';

export const facts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  state: 'submitted',
  previous: null,
  placePath: PLACE,
  private: false,
  reporters: ['wang'],
  concerned: ['wang'],
  visitorId: null,
  finding: null,
  lead: null,
  signedBy: null,
  handlers: [],
  returns: 0,
  returnUntil: null,
  redos: 0,
  callbacks: [],
  now: new Date('2026-06-24T02:00:00Z'),
  ...change,
});

export const callback = (change: Partial<CallBack> = {}): CallBack => ({
  id: 'one',
  accountId: 'wang',
  as: 'concerned',
  standing: 'open',
  attempts: 0,
  ...change,
});
