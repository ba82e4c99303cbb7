/** The demo's cases could really have happened: every step is taken by somebody who may, in the order of the workflow. */
import { Actor, type Grant } from '../../src/platform/policy/index.js';
import type { CallBack, CaseFacts } from '../../src/work/cases/case.facts.js';
import { decide, decideByClock } from '../../src/work/cases/case.policy.js';
import { mayGiveUp, ratingOutcome, standingOutcome } from '../../src/work/cases/case.rating.js';
import { organizations, person, placePath, type Person } from './cast.js';
import { categories } from './categories.js';
import { scenes, sceneOne } from './scenes.js';
import type { CaseScript, LeadScript, PersonScript, StepScript } from './script.types.js';
import { minutesOfDay } from './seed.js';
import { threads } from './threads.js';

const grantsOf = (one: Person): Grant[] => [
  ...one.grants,
  ...organizations.flatMap(({ key, managers, workers }): Grant[] =>
    managers.includes(one.key) || workers.includes(one.key)
      ? [
          {
            role: managers.includes(one.key) ? 'manager' : 'worker',
            path: '',
            subject: { kind: 'organization', id: key },
          },
        ]
      : [],
  ),
];
const actor = (key: string): Actor => {
  const one = person(key);
  const facts = { id: one.key, sessionId: null, name: one.name, language: 'zh', home: null } as const;
  return new Actor({ ...facts, grants: grantsOf(one) });
};
const accountOf = (who: PersonScript | undefined): string | null =>
  who && 'person' in who ? person(who.person).key : null;
const leadId = (lead: LeadScript): CaseFacts['lead'] =>
  'member' in lead ? { kind: 'member', id: person(lead.member).key } : { kind: 'organization', id: lead.organization };

/** Plays a script through the real flow and policy. @throws Error naming the first step that nobody could have taken */
function play(script: CaseScript): CaseFacts {
  const { open } = script;
  const thread = threads.find(({ key }) => key === open.thread);
  const reporter = thread ? thread.author : open.reporter ? accountOf(open.reporter) : person(open.by).key;
  const concerned = open.concerned ? accountOf(open.concerned) : reporter;
  const callbacks = (): CallBack[] => [
    { id: 'concerned', accountId: concerned, as: 'concerned', standing: 'open', attempts: 0 },
    ...(open.concerned
      ? [{ id: 'reporter', accountId: reporter, as: 'reporter', standing: 'open', attempts: 0 } as const]
      : []),
  ];
  const facts: { -readonly [K in keyof CaseFacts]: CaseFacts[K] } = {
    ...{ state: 'submitted', previous: null, placePath: placePath(open.place), private: script.private },
    reporters: reporter === null ? [] : [reporter],
    concerned: concerned === null ? [] : [concerned],
    ...{ visitorId: null, finding: null, lead: null, signedBy: null, handlers: [], returns: 0, returnUntil: null },
    ...{ redos: 0, callbacks: [], now: new Date(0) },
  };
  for (const step of script.steps) take(step);
  return facts;

  function take(step: StepScript): void {
    const who = actor(step.by);
    const outcome = outcomeOf(step);
    const decision = decide(who, step.step, facts, outcome);
    if (!decision.ok)
      throw new Error(`${step.by} can't ${step.step} from ${facts.state}: ${JSON.stringify(decision.refusal)}`);
    move(decision.transition.to);
    apply(step, outcome);
  }

  function move(to: CaseFacts['state']): void {
    if (to === facts.state) return;
    facts.previous = facts.state;
    facts.state = to;
  }

  function outcomeOf(step: StepScript): string | undefined {
    if (step.step === 'rate') return ratingOutcome(facts, called(step.of), step.reached ? step : null);
    if (step.step === 'redo') return step.decision === 'again' ? 'again' : standingOutcome(facts);
    return undefined;
  }

  function called(of: string): CallBack {
    const found = facts.callbacks.find(({ id }) => id === of);
    if (!found) throw new Error(`There is no call-back of the ${of}`);
    return found;
  }

  function apply(step: StepScript, outcome: string | undefined): void {
    const handled = (): void => void (facts.handlers = [...new Set([...facts.handlers, person(step.by).key])]);
    switch (step.step) {
      case 'visit':
        facts.visitorId = person(step.visitor).key;
        break;
      case 'find':
        facts.finding = step.finding;
        break;
      case 'accept': {
        const unit = categories.find(({ code }) => code === step.category)?.unit;
        if (step.hold || unit === undefined) break;
        expect(decideByClock('dispatch', facts).ok).toBe(true);
        move('dispatched');
        facts.lead = leadId({ organization: unit });
        break;
      }
      case 'dispatch':
      case 'transfer':
        facts.lead = leadId(step.lead);
        facts.signedBy = null;
        break;
      case 'return':
        facts.lead = null;
        facts.returns++;
        break;
      case 'sign':
        facts.signedBy = person(step.by).key;
        handled();
        break;
      case 'finish':
        handled();
        break;
      case 'pass':
        facts.callbacks = callbacks();
        break;
      case 'call':
        facts.callbacks = facts.callbacks.map((one) =>
          one.id === step.of ? { ...one, attempts: one.attempts + 1 } : one,
        );
        break;
      case 'rate':
        if (!step.reached) expect(mayGiveUp(called(step.of))).toBe(true);
        if (outcome === 'redo') facts.redos++;
        facts.callbacks = facts.callbacks.map((one) =>
          one.id === step.of ? { ...one, standing: outcome === 'undecided' ? 'undecided' : 'answered' } : one,
        );
        break;
      default:
    }
  }
}

/** Minutes since the scene's first midnight. */
const clock = ({ at }: { at: { day: number; time: string } }): number => at.day * 1440 + minutesOfDay(at.time);

describe('the cases of the demo', () => {
  it('are some seventy, in every state', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(70);
    expect(new Set(scenes.map(({ key }) => key)).size).toBe(scenes.length);
    const states = new Set(scenes.map(({ ends }) => ends));
    expect([...states].sort()).toEqual(
      [
        ...['submitted', 'verifying', 'accepted', 'dispatched', 'handling', 'waiting', 'review', 'callback'],
        ...['closed', 'rejected', 'withdrawn'],
      ].sort(),
    );
  });

  it.each(scenes.map((one) => [one.key, one] as const))('%s could have happened', (_, script) => {
    expect(play(script).state).toBe(script.ends);
  });

  it.each(scenes.map((one) => [one.key, one] as const))('%s happens in order, and in the past', (_, script) => {
    const times = [clock(script.open), ...script.steps.map(clock)];
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const last = [script.open, ...script.steps].at(-1)!.at.day;
    expect(script.daysAgo - last).toBeGreaterThanOrEqual(1);
    const thread = threads.find(({ key }) => key === script.open.thread);
    if (script.open.thread !== undefined) {
      expect(thread).toBeDefined();
      const posted = (script.daysAgo - thread!.when.daysAgo) * 1440 + minutesOfDay(thread!.when.time);
      expect(posted).toBeLessThan(times[0]);
      expect(thread!.audience).toBe(script.private ? 'author-and-staff' : 'public');
    }
  });

  it('keep to what the forms take', () => {
    for (const { key, open, steps } of scenes) {
      expect([key, open.title.length <= 60, open.description.length <= 5000]).toEqual([key, true, true]);
      for (const step of steps) expect(JSON.stringify(step).length).toBeLessThan(2000);
    }
  });

  it('go to those who serve the place, and end with a photo where the category asks for one', () => {
    for (const { key, open, steps } of scenes) {
      let category = open.category;
      for (const step of steps) {
        if (step.step === 'accept') category = step.category;
        if ((step.step === 'dispatch' || step.step === 'transfer') && 'organization' in step.lead) {
          const { organization } = step.lead;
          const unit = organizations.find((one) => one.key === organization);
          expect([key, organization, unit?.state]).toEqual([key, organization, 'vetted']);
          const served = unit!.areas.some((area) => placePath(open.place).startsWith(area));
          expect([key, organization, served]).toEqual([key, organization, true]);
        }
        if (step.step === 'finish' && categories.find(({ code }) => code === category)!.afterPhoto)
          expect([key, step.photos.length > 0]).toEqual([key, true]);
      }
    }
  });

  it('play scene 1 in full', () => {
    expect(sceneOne.private).toBe(true);
    expect(sceneOne.open.thread).toBe('night-couple');
    const taken = sceneOne.steps.map(({ step }) => step);
    for (const step of ['visit', 'find', 'accept', 'dispatch', 'sign', 'finish', 'pass']) expect(taken).toContain(step);
    expect(taken.filter((step) => step === 'rate')).toHaveLength(2);
    const result = sceneOne.steps.find((one) => one.step === 'finish');
    expect(result?.photos).toContain('receipt-grant');
    expect(result && 'result' in result && result.result).toContain('1000元');
  });

  it('know a return, a transfer, a redo, a question, a rejection, a withdrawal and work sent back', () => {
    const taken = new Set(scenes.flatMap(({ steps }) => steps.map(({ step }) => step)));
    for (const step of [
      'return',
      'transfer',
      'ask',
      'answer',
      'reject',
      'withdraw',
      'send-back',
      'call',
      'update',
      'note',
      'redo',
    ])
      expect(taken).toContain(step);
    const unhappy = scenes
      .flatMap(({ steps }) => steps)
      .filter((one) => one.step === 'rate' && one.reached && !one.solved);
    expect(unhappy.length).toBeGreaterThanOrEqual(2);
  });
});
