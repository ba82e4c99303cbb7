/** What follows from a verdict, as a table. */
import type { CaseFacts } from '../../../src/work/cases/case.facts.js';
import { mayGiveUp, ratingOutcome, standingOutcome, type Verdict } from '../../../src/work/cases/case.rating.js';
import { callback, facts } from './facts.js';

describe('the verdict', () => {
  const happy: Verdict = { contacted: true, solved: true, satisfied: 'yes' };
  const fair: Verdict = { ...happy, satisfied: 'basically' };
  const unsolved: Verdict = { ...happy, solved: false };
  const dissatisfied: Verdict = { ...happy, satisfied: 'no' };
  const couple = callback({ id: 'a', accountId: 'couple', as: 'concerned' });
  const neighbour = callback({ id: 'b', accountId: 'neighbour', as: 'reporter' });
  const both = facts({ state: 'callback', callbacks: [couple, neighbour] });
  const only = (one: typeof couple, change: Partial<CaseFacts> = {}) =>
    facts({ state: 'callback', callbacks: [one], ...change });

  const table: [string, CaseFacts, typeof couple, Verdict | null, string][] = [
    ['happy, another still to answer', both, couple, happy, 'more'],
    ['happy, the last one', only(couple), couple, happy, 'last'],
    ['basically satisfied is satisfied', only(couple), couple, fair, 'last'],
    ['not reached, the last one', only(couple), couple, null, 'last'],
    ['expired, another still to answer', both, neighbour, null, 'more'],
    ['unsolved, the person concerned, first time', both, couple, unsolved, 'redo'],
    ['dissatisfied, the person concerned, first time', only(couple), couple, dissatisfied, 'redo'],
    ['unsolved, the person concerned, second time', only(couple, { redos: 1 }), couple, unsolved, 'undecided'],
    ['unsolved, another reporter', both, neighbour, unsolved, 'undecided'],
    [
      'happy, while another waits for a decision',
      facts({ callbacks: [couple, { ...neighbour, standing: 'undecided' }] }),
      couple,
      happy,
      'more',
    ],
  ];
  it.each(table)('%s', (_, scene, one, verdict, outcome) => {
    expect(ratingOutcome(scene, one, verdict)).toBe(outcome);
  });
  it('a result that stands closes the case when nobody is left', () => {
    expect(standingOutcome(only({ ...couple, standing: 'undecided' }))).toBe('stands-last');
    expect(standingOutcome(facts({ callbacks: [couple, { ...neighbour, standing: 'undecided' }] }))).toBe(
      'stands-more',
    );
  });
  it('gives up on a person only after three calls', () => {
    expect([0, 1, 2, 3].map((attempts) => mayGiveUp({ ...couple, attempts }))).toEqual([false, false, false, true]);
  });
});
