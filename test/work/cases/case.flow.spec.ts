/** The workflow of a case against a table that a person reads: which role may take which step in which state. */
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { flow, type By, type Step } from '../../../src/platform/flow/index.js';
import {
  caseStates,
  caseSteps,
  openStates,
  type CaseFlowTypes,
  type CaseRole,
  type CaseState,
  type CaseStep,
} from '../../../src/work/cases/case.facts.js';
import { caseFlow } from '../../../src/work/cases/case.flow.js';
import { callback, facts } from './facts.js';
import { flowDoc } from './flow.doc.js';

type Taker = By<CaseFlowTypes>;
type Expected = Partial<Record<CaseStep, string>>;
const everywhere: Expected = {
  contact: 'intake visitor unit',
  withdraw: 'reporter',
  update: 'intake handler',
  note: 'intake visitor unit',
};
const over: Expected = { note: 'intake visitor unit' };

/** State by state: the steps, and who takes them. Read it against docs/flow.md. */
const expected: Record<CaseState, Expected> = {
  submitted: { visit: 'intake', accept: 'intake', reject: 'intake', ask: 'intake', ...everywhere },
  verifying: {
    visit: 'intake',
    find: 'visitor intake',
    accept: 'intake',
    reject: 'intake',
    ask: 'intake',
    ...everywhere,
  },
  accepted: { dispatch: 'intake clock', ask: 'intake', ...everywhere },
  dispatched: { sign: 'unit', return: 'unit clock', transfer: 'handler supervisor', ...everywhere },
  handling: { return: 'clock', transfer: 'handler supervisor', ask: 'handler', finish: 'handler', ...everywhere },
  waiting: { return: 'clock', answer: 'reporter concerned intake clock', ...everywhere },
  review: { 'send-back': 'reviewer', pass: 'reviewer', ...everywhere },
  callback: { call: 'caller', rate: 'called caller clock', redo: 'supervisor', ...everywhere },
  closed: over,
  rejected: over,
  withdrawn: over,
  suspended: {},
  merged: {},
};
const roles: Taker[] = [
  'reporter',
  'concerned',
  'intake',
  'supervisor',
  'visitor',
  'unit',
  'handler',
  'reviewer',
  'caller',
  'called',
  'clock',
];
/** Facts under which no condition stands in the way. */
const willing = (state: CaseState) =>
  facts({ state, previous: 'handling', finding: 'true', callbacks: [callback({ standing: 'undecided' })] });

describe.each(caseStates)('in %s', (state) => {
  it.each(caseSteps)('%s is for those whom the table names, and nobody else', (step) => {
    for (const role of roles) {
      const allowed = (expected[state][step] ?? '').split(' ').includes(role);
      expect({ role, can: caseFlow.can(state, [role], willing(state)).includes(step) }).toEqual({ role, can: allowed });
    }
  });
});

describe('where steps lead', () => {
  const lead: [CaseState, CaseStep, Taker, CaseState, string?][] = [
    ['submitted', 'visit', 'intake', 'verifying'],
    ['verifying', 'visit', 'intake', 'verifying'],
    ['verifying', 'find', 'visitor', 'verifying'],
    ['submitted', 'accept', 'intake', 'accepted'],
    ['verifying', 'accept', 'intake', 'accepted'],
    ['submitted', 'reject', 'intake', 'rejected'],
    ['verifying', 'reject', 'intake', 'rejected'],
    ['accepted', 'dispatch', 'intake', 'dispatched'],
    ['dispatched', 'sign', 'unit', 'handling'],
    ['dispatched', 'return', 'unit', 'accepted'],
    ['dispatched', 'return', 'clock', 'accepted'],
    ['handling', 'return', 'clock', 'accepted'],
    ['waiting', 'return', 'clock', 'accepted'],
    ['dispatched', 'transfer', 'supervisor', 'dispatched'],
    ['handling', 'transfer', 'handler', 'dispatched'],
    ['handling', 'finish', 'handler', 'review'],
    ['review', 'send-back', 'reviewer', 'handling'],
    ['review', 'pass', 'reviewer', 'callback'],
    ['callback', 'call', 'caller', 'callback'],
    ['callback', 'rate', 'called', 'callback', 'more'],
    ['callback', 'rate', 'clock', 'closed', 'last'],
    ['callback', 'rate', 'called', 'handling', 'redo'],
    ['callback', 'rate', 'called', 'callback', 'undecided'],
    ['callback', 'redo', 'supervisor', 'handling', 'again'],
    ['callback', 'redo', 'supervisor', 'callback', 'stands-more'],
    ['callback', 'redo', 'supervisor', 'closed', 'stands-last'],
    ...openStates.map((s): [CaseState, CaseStep, Taker, CaseState] => [s, 'withdraw', 'reporter', 'withdrawn']),
    ...openStates.map((s): [CaseState, CaseStep, Taker, CaseState] => [s, 'update', 'intake', s]),
    ...openStates.map((s): [CaseState, CaseStep, Taker, CaseState] => [s, 'contact', 'unit', s]),
    ['closed', 'note', 'intake', 'closed'],
  ];
  const ways = lead.map(([from, step, role, to, outcome]) => ({ from, step, role, to, outcome }));
  it.each(ways)('$from: $step by $role → $to ($outcome)', ({ from, step, role, to, outcome }) => {
    const decision = caseFlow.take(from, step, { roles: [role], facts: willing(from), outcome });
    expect(decision).toMatchObject({ ok: true, transition: { from, to, step } });
  });

  it.each(['submitted', 'verifying', 'accepted', 'handling'] as const)('an answer leads back to %s', (state) => {
    const asked = caseFlow.take(state, 'ask', { roles: ['intake', 'handler'], facts: willing(state) });
    expect(asked).toMatchObject({ ok: true, transition: { to: 'waiting', clock: 'pauses' } });
    const answered = caseFlow.take('waiting', 'answer', {
      roles: ['concerned'],
      facts: willing('waiting'),
      previous: state,
    });
    expect(answered).toMatchObject({ ok: true, transition: { to: state, clock: 'resumes' } });
  });
  it('an answer never leads to a state that nobody is asked in', () => {
    for (const previous of ['dispatched', 'review', 'callback', 'closed', 'waiting', null] as const) {
      expect(caseFlow.take('waiting', 'answer', { roles: ['clock'], facts: willing('waiting'), previous }).ok).toBe(
        false,
      );
    }
  });
});

describe('conditions', () => {
  const refusal = (
    state: CaseState,
    step: CaseStep,
    taking: readonly Taker[],
    change: Parameters<typeof facts>[0],
    outcome?: string,
  ) => {
    const decision = caseFlow.take(state, step, { roles: taking, facts: facts({ state, ...change }), outcome });
    return decision.ok ? 'taken' : decision.refusal.why === 'guard' ? decision.refusal.code : decision.refusal.why;
  };
  it('after the second return only a supervisor dispatches, and it stays dispatched', () => {
    expect(refusal('accepted', 'dispatch', ['intake'], { returns: 1 })).toBe('taken');
    expect(refusal('accepted', 'dispatch', ['intake'], { returns: 2 })).toBe('case/returned-twice');
    expect(refusal('accepted', 'dispatch', ['clock'], { returns: 2 })).toBe('case/returned-twice');
    expect(refusal('accepted', 'dispatch', ['intake', 'supervisor'], { returns: 2 })).toBe('taken');
    expect(refusal('dispatched', 'return', ['unit'], { returns: 2 })).toBe('case/not-returnable');
    expect(refusal('dispatched', 'return', ['clock'], { returns: 2 })).toBe('taken');
  });
  it('a return comes within its time', () => {
    const returnUntil = new Date('2026-06-24T09:00:00Z');
    expect(refusal('dispatched', 'return', ['unit'], { returnUntil, now: returnUntil })).toBe('taken');
    const now = new Date(returnUntil.getTime() + 1);
    expect(refusal('dispatched', 'return', ['unit'], { returnUntil, now })).toBe('case/return-too-late');
    expect(refusal('dispatched', 'return', ['clock'], { returnUntil, now })).toBe('taken');
  });
  it('a visited case is decided only after the finding', () => {
    for (const step of ['accept', 'reject'] as const) {
      expect(refusal('submitted', step, ['intake'], { finding: null })).toBe('taken');
      expect(refusal('verifying', step, ['intake'], { finding: null })).toBe('case/finding-first');
      expect(refusal('verifying', step, ['intake'], { finding: 'not' })).toBe('taken');
    }
  });
  it('redoes by itself once; then a supervisor decides, and only where someone is unhappy', () => {
    expect(refusal('callback', 'rate', ['called'], { redos: 0 }, 'redo')).toBe('taken');
    expect(refusal('callback', 'rate', ['called'], { redos: 1 }, 'redo')).toBe('case/redo-needs-decision');
    expect(refusal('callback', 'rate', ['clock'], {}, 'redo')).toBe('role');
    expect(refusal('callback', 'redo', ['supervisor'], { callbacks: [callback()] }, 'again')).toBe(
      'case/no-redo-asked',
    );
  });
});

it('carries the rest of the workflow without a change of shape', () => {
  const bare = { needs: [], records: [], publicLine: null };
  const rest: Step<CaseFlowTypes>[] = [
    {
      ...bare,
      step: 'extend',
      from: ['handling'],
      to: { asked: 'same', granted: { to: 'same', by: ['supervisor'] }, refused: { to: 'same', by: ['supervisor'] } },
      by: ['handler', 'supervisor'],
    },
    { ...bare, step: 'suspend', from: ['handling'], to: 'suspended', by: ['supervisor'], clock: 'pauses' },
    { ...bare, step: 'clear', from: ['suspended'], to: 'handling', by: ['supervisor', 'clock'], clock: 'resumes' },
    { ...bare, step: 'reopen', from: ['closed'], to: 'handling', by: ['reporter', 'clock'] },
    {
      ...bare,
      step: 'appeal',
      from: ['closed', 'rejected'],
      to: {
        asked: { to: 'same', by: ['reporter', 'concerned'] },
        upheld: { to: 'handling', by: ['supervisor'] },
        denied: { to: 'same', by: ['supervisor'] },
      },
      by: ['reporter', 'concerned', 'supervisor'],
    },
    { ...bare, step: 'merge', from: openStates, to: 'merged', by: ['intake'] },
    { ...bare, step: 'unmerge', from: ['merged'], to: 'previous', by: ['intake'] },
    { ...bare, step: 'order', from: [...openStates, 'suspended'], to: 'same', by: ['supervisor'] },
    { ...bare, step: 'invite', from: ['handling'], to: 'same', by: ['handler'] },
  ];
  const { table } = caseFlow;
  const whole = flow<CaseFlowTypes>({
    ...table,
    terminal: [...table.terminal, 'merged'],
    steps: [...table.steps, ...rest],
  });
  expect([...whole.states].sort()).toEqual([...caseStates].sort());
  const back = whole.take('merged', 'unmerge', { roles: ['intake'], facts: facts(), previous: 'review' });
  expect(back).toMatchObject({ ok: true, transition: { to: 'review' } });
});

it('no walk leaves the table, and every case can still come to an end', () => {
  const move = fc.record({
    step: fc.constantFrom(...caseSteps),
    roles: fc.subarray(roles, { minLength: 1 }),
    outcome: fc.constantFrom(undefined, 'more', 'last', 'redo', 'undecided', 'again', 'stands-more', 'stands-last'),
    returns: fc.integer({ min: 0, max: 3 }),
    redos: fc.integer({ min: 0, max: 2 }),
    finding: fc.constantFrom('true', 'not', null),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
      let state: CaseState = 'submitted';
      let previous: CaseState | null = null;
      for (const { step, roles: taking, outcome, ...rest } of moves) {
        const decision = caseFlow.take(state, step, {
          roles: taking,
          facts: facts({ state, previous, ...rest }),
          outcome,
          previous,
        });
        if (!decision.ok) continue;
        const { to } = decision.transition;
        expect(caseFlow.states).toContain(to);
        if (caseFlow.isTerminal(state)) expect(to).toBe(state);
        if (to !== state) previous = state;
        state = to;
      }
      const way = new Set<CaseState>([state]);
      for (const s of way) for (const next of neighbours(s)) way.add(next);
      expect([...way].some((s) => caseFlow.isTerminal(s))).toBe(true);
    }),
  );
});
const neighbours = (state: CaseState): CaseState[] =>
  caseSteps.flatMap((step) =>
    [undefined, 'last', 'again'].flatMap((outcome) => {
      const decision = caseFlow.take(state, step, { roles, facts: willing(state), outcome, previous: 'handling' });
      return decision.ok ? [decision.transition.to] : [];
    }),
  );

it('tells the resident something in both languages whenever the case moves, except at a return', () => {
  const silent = caseFlow.table.steps.filter(
    (row) => row.to !== 'same' && typeof row.to === 'string' && row.publicLine === null,
  );
  expect(silent.map((row) => row.step)).toEqual(['return']);
});

it('stands in docs/flow.md as it is', () => {
  const file = new URL('../../../docs/flow.md', import.meta.url);
  if (process.env.WRITE_DOCS) writeFileSync(file, flowDoc());
  expect(readFileSync(file, 'utf8')).toBe(flowDoc());
});

it('names a person in every role', () => {
  const named: CaseRole[] = roles.filter((role) => role !== 'clock');
  expect(Object.keys(caseFlow.table.words.roles).sort()).toEqual([...named].sort());
});
