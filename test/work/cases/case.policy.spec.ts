/** Who may read a case and which buttons each person gets: tables that a person reads, and properties with random people. */
import fc from 'fast-check';
import { guest, type Actor } from '../../../src/platform/policy/index.js';
import { caseStates, type CaseFacts, type CaseStep } from '../../../src/work/cases/case.facts.js';
import {
  casePolicy,
  caseScope,
  decide,
  decideByClock,
  isParty,
  may,
  refusalCode,
  rolesIn,
  stepsFor,
  visible,
} from '../../../src/work/cases/case.policy.js';
import { callback, facts, PLACE } from './facts.js';
import { of, people, person } from './people.js';

type Name = keyof typeof people;
const everyone = Object.keys(people) as Name[];
const who = (rule: (actor: Actor) => boolean): Name[] => everyone.filter((name) => rule(people[name]));
const shop = { kind: 'organization', id: 'shop' } as const;
const STAFF: Name[] = ['staff', 'supervisor', 'administrator'];

describe('reading', () => {
  const secret = facts({
    private: true,
    reporters: ['neighbour'],
    concerned: ['couple'],
    lead: shop,
    visitorId: 'member',
  });
  it('a public case is for all', () => {
    expect(who((a) => casePolicy.read(a, facts()))).toEqual(everyone);
  });
  it('a private one is for those it concerns, those who handle it and the staff of the place', () => {
    const readers: Name[] = ['neighbour', 'couple', ...STAFF, 'manager', 'worker', 'member'];
    expect(who((a) => casePolicy.read(a, secret))).toEqual(readers);
    expect(who((a) => casePolicy.readWords(a, { ...secret, private: false }))).toEqual(readers);
  });
  it('private notes and contacts are not for the reporter', () => {
    const readers: Name[] = [...STAFF, 'manager', 'worker', 'member'];
    expect(who((a) => casePolicy.readPrivate(a, secret))).toEqual(readers);
  });
  it('ends with the hand-over: who returned or passed it on sees nothing more', () => {
    const moved = facts({ private: true, lead: { kind: 'member', id: 'member' }, handlers: ['worker'] });
    expect(casePolicy.read(people.worker, moved)).toBe(false);
    expect(casePolicy.readPrivate(people.worker, { ...moved, private: false })).toBe(false);
    expect(casePolicy.read(people.member, moved)).toBe(true);
  });
  it('a member is not taken for an organization of the same id', () => {
    expect(isParty(person('shop'), secret)).toBe(false);
  });
  it('opening takes an account; the desk takes a job there', () => {
    expect(who((a) => casePolicy.open(a, PLACE).length > 0)).toEqual(everyone.filter((name) => name !== 'guest'));
    expect(who((a) => casePolicy.open(a, PLACE).includes('intake'))).toEqual(STAFF);
    expect(who((a) => casePolicy.desk(a, PLACE))).toEqual(STAFF);
  });
});

describe('the buttons of each person', () => {
  const common: CaseStep[] = ['contact', 'update', 'note'];
  const unit: CaseStep[] = ['contact', 'note'];
  const base = { lead: shop, reporters: ['wang'], concerned: ['couple'], visitorId: 'member' } as const;
  const scenes: [string, Partial<CaseFacts>, Partial<Record<Name, CaseStep[]>>][] = [
    [
      'submitted',
      { state: 'submitted', lead: null, visitorId: null },
      {
        wang: ['withdraw'],
        staff: ['visit', 'accept', 'reject', 'contact', 'ask', 'update', 'note'],
        supervisor: ['visit', 'accept', 'reject', 'contact', 'ask', 'update', 'note'],
        administrator: ['visit', 'accept', 'reject', 'contact', 'ask', 'update', 'note'],
      },
    ],
    [
      'verifying, before the finding',
      { state: 'verifying', lead: null },
      {
        wang: ['withdraw'],
        member: ['find', ...unit],
        staff: ['visit', 'find', 'contact', 'ask', 'update', 'note'],
        supervisor: ['visit', 'find', 'contact', 'ask', 'update', 'note'],
        administrator: ['visit', 'find', 'contact', 'ask', 'update', 'note'],
      },
    ],
    [
      'accepted, returned twice',
      { state: 'accepted', lead: null, returns: 2, visitorId: null },
      {
        wang: ['withdraw'],
        staff: ['contact', 'ask', 'update', 'note'],
        supervisor: ['dispatch', 'contact', 'ask', 'update', 'note'],
        administrator: ['contact', 'ask', 'update', 'note'],
      },
    ],
    [
      'dispatched',
      { state: 'dispatched', visitorId: null },
      {
        wang: ['withdraw'],
        manager: ['sign', 'return', ...unit],
        worker: ['sign', 'return', ...unit],
        staff: common,
        supervisor: ['transfer', ...common],
        administrator: common,
      },
    ],
    [
      'dispatched to a member',
      { state: 'dispatched', visitorId: null, lead: { kind: 'member', id: 'member' } },
      {
        wang: ['withdraw'],
        member: ['sign', 'return', ...unit],
        staff: common,
        supervisor: ['transfer', ...common],
        administrator: common,
      },
    ],
    [
      'handling',
      { state: 'handling', signedBy: 'worker', visitorId: null },
      {
        wang: ['withdraw'],
        manager: ['transfer', 'contact', 'ask', 'finish', 'update', 'note'],
        worker: ['transfer', 'contact', 'ask', 'finish', 'update', 'note'],
        staff: common,
        supervisor: ['transfer', ...common],
        administrator: common,
      },
    ],
    [
      'waiting',
      { state: 'waiting', signedBy: 'worker', visitorId: null },
      {
        wang: ['answer', 'withdraw'],
        couple: ['answer'],
        manager: ['contact', 'update', 'note'],
        worker: ['contact', 'update', 'note'],
        staff: ['contact', 'answer', 'update', 'note'],
        supervisor: ['contact', 'answer', 'update', 'note'],
        administrator: ['contact', 'answer', 'update', 'note'],
      },
    ],
    [
      'review, finished by a member of staff who had a hand in it',
      { state: 'review', signedBy: 'worker', visitorId: null, handlers: ['staff'] },
      {
        wang: ['withdraw'],
        manager: ['contact', 'update', 'note'],
        worker: ['contact', 'update', 'note'],
        staff: common,
        supervisor: ['contact', 'send-back', 'pass', 'update', 'note'],
        administrator: ['contact', 'send-back', 'pass', 'update', 'note'],
      },
    ],
    [
      'callback, the couple still to answer',
      {
        state: 'callback',
        signedBy: 'worker',
        visitorId: null,
        callbacks: [
          callback({ accountId: 'couple' }),
          callback({ accountId: 'wang', id: 'two', as: 'reporter', standing: 'answered' }),
        ],
      },
      {
        wang: ['withdraw'],
        couple: ['rate'],
        manager: ['contact', 'update', 'note'],
        worker: ['contact', 'update', 'note'],
        staff: ['contact', 'call', 'rate', 'update', 'note'],
        supervisor: ['contact', 'call', 'rate', 'update', 'note'],
        administrator: ['contact', 'call', 'rate', 'update', 'note'],
      },
    ],
    [
      'callback, undecided',
      {
        state: 'callback',
        signedBy: 'worker',
        visitorId: null,
        callbacks: [callback({ accountId: 'couple', standing: 'undecided' })],
      },
      {
        wang: ['withdraw'],
        manager: ['contact', 'update', 'note'],
        worker: ['contact', 'update', 'note'],
        staff: ['contact', 'call', 'rate', 'update', 'note'],
        supervisor: ['contact', 'call', 'rate', 'redo', 'update', 'note'],
        administrator: ['contact', 'call', 'rate', 'update', 'note'],
      },
    ],
    [
      'closed',
      { state: 'closed', signedBy: 'worker', visitorId: null },
      {
        manager: ['note'],
        worker: ['note'],
        staff: ['note'],
        supervisor: ['note'],
        administrator: ['note'],
      },
    ],
  ];
  it.each(scenes)('%s', (_, change, expected) => {
    const scene = facts({ ...base, ...change });
    const buttons = everyone.map((name) => [name, stepsFor(people[name], scene)]);
    expect(Object.fromEntries(buttons.filter(([, steps]) => steps.length > 0))).toEqual(expected);
  });

  it('nobody rates their own work', () => {
    const own = facts({
      state: 'callback',
      reporters: ['worker'],
      lead: shop,
      signedBy: 'worker',
      callbacks: [callback({ accountId: 'worker' })],
    });
    expect(rolesIn(people.worker, own)).not.toContain('called');
    expect(may(people.worker, 'rate', own)).toBe(false);
    const before = facts({ ...own, lead: { kind: 'member', id: 'member' }, signedBy: 'member', handlers: ['worker'] });
    expect(may(people.worker, 'rate', before)).toBe(false);
  });
  it('nobody sees another worker of the same unit as a judge, staff or not', () => {
    const both = person('both', { role: 'staff', path: PLACE }, of('worker', 'shop'));
    expect(stepsFor(both, facts({ state: 'review', lead: shop, signedBy: 'worker' }))).not.toContain('pass');
  });
  it('answers a refusal with a code that says why', () => {
    const code = (actor: Actor, step: CaseStep, change: Partial<CaseFacts>): string => {
      const decision = decide(actor, step, facts(change));
      return decision.ok ? 'ok' : refusalCode(decision.refusal);
    };
    expect(code(people.wang, 'accept', {})).toBe('http/forbidden');
    expect(code(people.staff, 'sign', {})).toBe('case/not-now');
    expect(code(people.staff, 'dispatch', { state: 'accepted', returns: 2 })).toBe('case/returned-twice');
    expect(code(people.supervisor, 'dispatch', { state: 'accepted', returns: 2 })).toBe('ok');
    expect(decideByClock('answer', facts({ state: 'waiting', previous: 'handling' }))).toMatchObject({
      ok: true,
      transition: { to: 'handling' },
    });
  });
});

describe('with random people and cases', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const paths = ['hz.', 'hz.cf.', PLACE, 'hz.cf.ls.qiushi.'];
  const grant = fc.oneof(
    fc.record({
      role: fc.constantFrom('staff', 'supervisor', 'administrator', 'resident', 'member'),
      path: fc.constantFrom(...paths),
    }),
    fc.tuple(fc.constantFrom('manager', 'worker'), id).map(([role, organization]) => of(role, organization)),
  );
  const anyone = fc
    .option(fc.tuple(id, fc.array(grant, { maxLength: 3 })), { nil: null })
    .map((p) => (p ? person(p[0], ...p[1]) : guest()));
  const anyCase = fc
    .record({
      state: fc.constantFrom(...caseStates),
      placePath: fc.constantFrom(PLACE, 'hz.cf.ls.qiushi.'),
      private: fc.boolean(),
      reporters: fc.uniqueArray(id, { maxLength: 2 }),
      concerned: fc.uniqueArray(id, { maxLength: 1 }),
      visitorId: fc.option(id),
      lead: fc.option(fc.record({ kind: fc.constantFrom('member', 'organization'), id })),
      signedBy: fc.option(id),
    })
    .map((change) => facts(change));

  it('the parameters of the query say the same as the policy', () => {
    fc.assert(
      fc.property(anyone, anyCase, (actor, c) => {
        expect(visible(caseScope(actor), c)).toBe(casePolicy.read(actor, c));
      }),
      { numRuns: 1000 },
    );
  });
  it('whoever may take a step may read the case, and whoever judges it has not handled it', () => {
    fc.assert(
      fc.property(anyone, anyCase, (actor, c) => {
        const steps = stepsFor(actor, c);
        if (steps.length) expect(casePolicy.read(actor, c)).toBe(true);
        if (actor.guest) expect(steps).toEqual([]);
        const roles = rolesIn(actor, c);
        if (roles.includes('unit'))
          for (const role of ['reviewer', 'caller', 'called']) expect(roles).not.toContain(role);
      }),
      { numRuns: 1000 },
    );
  });
});
