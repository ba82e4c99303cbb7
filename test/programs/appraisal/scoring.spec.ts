/** The arithmetic of an appraisal: parts, totals, grades under quotas, and a fair draw of who reviews whom. */
import { draw, grades, parts, total, type Year } from '../../../src/programs/appraisal/appraisal.scoring.js';

const weights = { report: 10, ledger: 50, peers: 20, residents: 20 };
const full = { minutes: 1200, stars: 20 };
const year: Year = {
  own: [5, 4],
  ...{ minutes: 600, stars: 20, entries: 8 },
  peers: [5, 4, 4],
  ...{ satisfied: 3, basically: 1, unsatisfied: 0 },
};
const scores = (over: Partial<Year>, w = weights): (number | null)[] =>
  parts({ ...year, ...over }, w, full).map(({ score }) => score);

describe('a result', () => {
  it('comes from what is known: marks, hours and stars, colleagues, people served', () => {
    expect(scores({})).toEqual([90, 65, 86.7, 93.8]);
    expect(total(parts(year, weights, full))).toBe(77.6);
    expect(parts(year, weights, full)[1]?.facts).toMatchObject({ minutes: 600, fullMinutes: 1200, entries: 8 });
  });

  it('gives nothing for what was not handed in, and leaves out what nobody said', () => {
    expect(scores({ own: null, peers: [], satisfied: 0, basically: 0 })).toEqual([0, 65, null, null]);
    expect(total(parts({ ...year, own: null, peers: [], satisfied: 0, basically: 0 }, weights, full))).toBe(54.2);
    expect(scores({ minutes: 0, stars: 0 })[1]).toBe(0);
    expect(scores({ minutes: 9000, stars: 90 })[1]).toBe(100);
    expect(scores({}, { report: 0, ledger: 100, peers: 0, residents: 0 })).toEqual([65]);
    expect(total([])).toBe(0);
  });
});

describe('grades', () => {
  const scale = [
    { name: '好', from: 85, quota: 30 },
    { name: '较好', from: 70, quota: null },
    { name: '一般', from: 50, quota: null },
    { name: '差', from: 0, quota: null },
  ];

  it('go by the total, and the best to no more than its quota', () => {
    expect(grades([96, 95, 94, 93, 80, 72, 60, 55, 40, 10], scale)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3, 3]);
    expect(grades([60, 96, 40], scale)).toEqual([2, 1, 3]);
  });

  it('are equal for equal totals: where not all fit, none is lifted above the others', () => {
    expect(grades([96, 95, 95, 95, 80, 72, 60, 55, 40, 10], scale)).toEqual([0, 1, 1, 1, 1, 1, 2, 2, 3, 3]);
    expect(grades([], scale)).toEqual([]);
  });

  it('never go up when the total goes down, and never break a quota', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round++) {
      const totals = Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.round(random() * 200) / 2);
      const found = grades(totals, scale);
      const order = totals.map((value, i) => ({ value, grade: found[i] ?? 9 })).sort((a, b) => b.value - a.value);
      order.reduce((before, one) => {
        expect(one.grade).toBeGreaterThanOrEqual(before.grade);
        if (one.value === before.value) expect(one.grade).toBe(before.grade);
        return one;
      });
      expect(found.filter((g) => g === 0).length).toBeLessThanOrEqual(Math.floor(totals.length * 0.3));
      found.forEach((g, i) => expect(totals[i]).toBeGreaterThanOrEqual(scale[g]?.from ?? 0));
    }
  });
});

describe('the draw', () => {
  const people = (many: number, groups = 3) =>
    Array.from({ length: many }, (_, i) => ({ id: `m${i}`, group: i % groups ? `g${i % groups}` : null }));
  let seed = 11;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;

  it('gives everybody as many to review as review them, never themselves, nobody twice', () => {
    for (const many of [2, 3, 4, 17, 1416]) {
      const pairs = draw(people(many), 3, random);
      const each = Math.min(3, many - 1);
      expect(pairs).toHaveLength(many * each);
      expect(pairs.filter(([a, b]) => a === b)).toEqual([]);
      expect(new Set(pairs.map(String)).size).toBe(pairs.length);
      const about = new Map<string, number>();
      for (const [, b] of pairs) about.set(b, (about.get(b) ?? 0) + 1);
      expect(new Set(about.values())).toEqual(new Set([each]));
    }
    expect(draw(people(1), 3, random)).toEqual([]);
    expect(draw([], 3, random)).toEqual([]);
  });

  it('draws those of one group together, and another time otherwise', () => {
    const all = people(60);
    const group = new Map(all.map((one) => [one.id, one.group]));
    const pairs = draw(all, 3, random);
    const together = pairs.filter(([a, b]) => group.get(a) === group.get(b)).length;
    expect(together / pairs.length).toBeGreaterThan(0.85);
    expect(draw(all, 3, random)).not.toEqual(pairs);
  });
});
