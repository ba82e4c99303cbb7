/** The workflow engine: bad tables don't load, good ones decide, and no walk ever leaves the table. */
import fc from 'fast-check';
import { flow, toMarkdown, type Guard, type Step, type Table } from '../../../src/platform/flow/index.js';

interface Lamp {
  state: 'new' | 'working' | 'asking' | 'checked' | 'done' | 'lost';
  step: 'open' | 'start' | 'ask' | 'answer' | 'check' | 'note' | 'fix';
  role: 'owner' | 'worker';
  need: 'question';
  record: 'when';
  clock: 'pauses' | 'resumes';
  facts: { ready: boolean };
}
const line = (zh: string, en: string) => ({ zh, en });
const ready: Guard<Lamp> = { code: 'lamp/not-ready', says: line('准备好了', 'it is ready'), holds: (f) => f.ready };
const words: Table<Lamp>['words'] = {
  states: {
    new: line('新', 'new'),
    working: line('办理', 'working'),
    asking: line('等待', 'asking'),
    checked: line('检查', 'checked'),
    done: line('完成', 'done'),
    lost: line('遗失', 'lost'),
  },
  steps: {
    open: line('开', 'open'),
    start: line('开始', 'start'),
    ask: line('询问', 'ask'),
    answer: line('回答', 'answer'),
    check: line('检查', 'check'),
    note: line('备注', 'note'),
    fix: line('修', 'fix'),
  },
  roles: { owner: line('主人', 'owner'), worker: line('师傅', 'worker') },
};
const bare = { needs: [], records: [], publicLine: null };
const open: Step<Lamp> = { ...bare, step: 'open', from: null, to: 'new', by: ['owner'] };
const start: Step<Lamp> = { ...bare, step: 'start', from: ['new'], to: 'working', by: ['worker'], guard: ready };
const ask: Step<Lamp> = {
  ...bare,
  step: 'ask',
  from: ['new', 'working'],
  to: 'asking',
  by: ['worker'],
  needs: ['question'],
  clock: 'pauses',
  publicLine: line('想问：{question}', 'Asked: {question}'),
};
const answer: Step<Lamp> = { ...bare, step: 'answer', from: ['asking'], to: 'previous', by: ['owner', 'clock'] };
const note: Step<Lamp> = { ...bare, step: 'note', from: ['new', 'working', 'done'], to: 'same', by: ['worker'] };
const fix: Step<Lamp> = {
  ...bare,
  step: 'fix',
  from: ['working'],
  to: { good: { to: 'done', publicLine: line('好了', 'Done') }, bad: 'same', given: { to: 'done', by: ['owner'] } },
  by: ['worker', 'owner'],
};
const steps = [open, start, ask, answer, note, fix];
const lamps = flow<Lamp>({ start: 'new', terminal: ['done'], steps, words });
const yes = { ready: true };

describe('a table', () => {
  const without = (row: Step<Lamp>) => steps.filter((s) => s !== row);
  const cases: [string, Partial<Table<Lamp>>, RegExp][] = [
    [
      'a state that nothing leads to',
      { steps: [...steps, { ...note, step: 'check', from: ['lost'] }] },
      /No way to reach: lost/,
    ],
    ['an end that nothing leads to', { terminal: ['done', 'lost'] }, /No way to reach: lost/],
    [
      'a dead end',
      { steps: [...steps, { ...bare, step: 'check', from: ['new'], to: 'checked', by: ['worker'] }] },
      /No way to an end from: checked/,
    ],
    ['a step nobody can take', { steps: [...without(note), { ...note, by: [] }] }, /note .* nobody can take it/],
    [
      'an outcome nobody can give',
      { steps: [...without(fix), { ...fix, to: { good: { to: 'done', by: [] } } }] },
      /nobody can give the outcome good/,
    ],
    [
      'an outcome of someone who cannot take the step',
      { steps: [...without(fix), { ...fix, by: ['worker'] }] },
      /owner gives the outcome given but can't/,
    ],
    ['a step without outcomes', { steps: [...without(note), { ...note, to: {} }] }, /leads nowhere/],
    [
      'the same step twice from one state',
      { steps: [...steps, { ...fix, from: ['new', 'working'] }] },
      /fix from working is there twice/,
    ],
    ['two ways to open', { steps: [...steps, open] }, /open from nothing is there twice/],
    ['an opening that leads elsewhere', { steps: [...without(open), { ...open, to: 'working' }] }, /must lead to new/],
    ['a step from nowhere', { steps: [...without(note), { ...note, from: [] }] }, /starts nowhere/],
    [
      'a way back from a state that nobody enters',
      { steps: [...steps, { ...answer, from: ['new'] }] },
      /nothing is before it/,
    ],
    [
      'public lines with different values',
      { steps: [...without(ask), { ...ask, publicLine: line('问：{question}', 'Asked') }] },
      /differ in their values/,
    ],
    ['an unknown state', { steps: [...without(start), { ...start, to: 'nowhere' as 'new' }] }, /unknown state nowhere/],
    [
      'an unknown role',
      { steps: [...without(note), { ...note, by: ['stranger' as 'owner'] }] },
      /unknown role stranger/,
    ],
    ['an unknown start', { start: 'nowhere' as 'new' }, /Unknown state: nowhere/],
  ];
  it.each(cases)('with %s does not load', (_, change, message) => {
    expect(() => flow<Lamp>({ start: 'new', terminal: ['done'], steps, words, ...change })).toThrow(message);
  });

  it('names all its faults at once', () => {
    const bad = [...without(note), { ...note, by: [] }, { ...start, by: [] }];
    expect(() => flow<Lamp>({ start: 'new', terminal: ['done'], steps: bad, words })).toThrow(/note[\s\S]*start/);
  });
});

describe('taking a step', () => {
  const take = (...[state, step, taking]: Parameters<typeof lamps.take>) => {
    const decision = lamps.take(state, step, taking);
    return decision.ok ? decision.transition : decision.refusal;
  };

  it('opens into the start', () => {
    expect(take(null, 'open', { roles: ['owner'], facts: yes })).toMatchObject({ from: null, to: 'new' });
    expect(take('new', 'open', { roles: ['owner'], facts: yes })).toEqual({ why: 'state' });
  });
  it('refuses what the state, the role or a guard forbids, and says which', () => {
    expect(take('done', 'start', { roles: ['worker'], facts: yes })).toEqual({ why: 'state' });
    expect(take('new', 'start', { roles: ['owner'], facts: yes })).toEqual({ why: 'role' });
    expect(take('new', 'start', { roles: ['worker'], facts: { ready: false } })).toEqual({
      why: 'guard',
      code: 'lamp/not-ready',
    });
  });
  it('stays where a step stays', () => {
    expect(take('done', 'note', { roles: ['worker'], facts: yes })).toMatchObject({ from: 'done', to: 'done' });
  });
  it('asks for the outcome of a step that has several', () => {
    expect(take('working', 'fix', { roles: ['worker'], facts: yes })).toEqual({ why: 'outcome' });
    expect(take('working', 'fix', { roles: ['worker'], facts: yes, outcome: 'great' })).toEqual({ why: 'outcome' });
    expect(take('working', 'fix', { roles: ['worker'], facts: yes, outcome: 'given' })).toEqual({ why: 'role' });
    expect(take('working', 'fix', { roles: ['worker'], facts: yes, outcome: 'bad' })).toMatchObject({ to: 'working' });
    const done = { to: 'done', outcome: 'good', publicLine: { zh: '好了' } };
    expect(take('working', 'fix', { roles: ['worker'], facts: yes, outcome: 'good' })).toMatchObject(done);
    expect(take('new', 'start', { roles: ['worker'], facts: yes, outcome: 'good' })).toEqual({ why: 'outcome' });
  });
  it('goes back only to where it can have come from', () => {
    expect(take('asking', 'answer', { roles: ['clock'], facts: yes, previous: 'working' })).toMatchObject({
      to: 'working',
    });
    for (const previous of ['done', 'asking', null, undefined] as const) {
      expect(take('asking', 'answer', { roles: ['clock'], facts: yes, previous })).toEqual({ why: 'previous' });
    }
  });
});

describe('what can be done', () => {
  it('follows state, roles and guards', () => {
    expect(lamps.can(null, ['owner'], yes)).toEqual(['open']);
    expect(lamps.can('new', ['worker'], yes)).toEqual(['start', 'ask', 'note']);
    expect(lamps.can('new', ['worker'], { ready: false })).toEqual(['ask', 'note']);
    expect(lamps.can('working', ['owner'], yes)).toEqual(['fix']);
    expect(lamps.can('asking', ['worker'], yes)).toEqual([]);
    expect(lamps.needs('ask', 'new')).toEqual(['question']);
    expect(lamps.states).toEqual(['new', 'working', 'asking', 'done']);
  });

  it('is exactly what can be taken, and a walk of any length stays on the table', () => {
    const move = fc.record({
      step: fc.constantFrom<Lamp['step']>('open', 'start', 'ask', 'answer', 'check', 'note', 'fix'),
      roles: fc.subarray<'owner' | 'worker' | 'clock'>(['owner', 'worker', 'clock']),
      outcome: fc.option(fc.constantFrom('good', 'bad', 'given', 'toString'), { nil: undefined }),
      ready: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let state: Lamp['state'] | null = null;
        let previous: Lamp['state'] | null = null;
        for (const { step, roles, outcome, ready } of moves) {
          const offered: string[] = lamps.can(state, roles, { ready });
          const outcomes = [undefined, 'good', 'bad', 'given'];
          const possible = outcomes.some(
            (o) => lamps.take(state, step, { roles, facts: { ready }, outcome: o, previous }).ok,
          );
          expect(offered.includes(step)).toBe(possible);
          const decision = lamps.take(state, step, { roles, facts: { ready }, outcome, previous });
          if (!decision.ok) continue;
          const { to }: { to: Lamp['state'] } = decision.transition;
          expect(lamps.states).toContain(to);
          if (step === 'answer') expect(to).toBe(previous);
          if (to !== state) previous = state;
          state = to;
        }
      }),
    );
  });
});

it('draws itself in both languages', () => {
  const zh = lamps.toMermaid('zh');
  expect(zh).toContain('stateDiagram-v2');
  expect(zh).toContain('[*] --> new: 开');
  expect(zh).toContain('asking --> working: 回答');
  expect(zh).toContain('state "等待" as asking');
  expect(zh).not.toContain('lost');
  expect(lamps.toMermaid('en')).toContain('new --> asking: ask');
  expect(toMarkdown(lamps.table, 'en')).toContain('| answer `answer` | asking → where it was | owner, by itself |');
});
