/** The arithmetic of an appraisal: who reviews whom, what each part gives, what it adds up to, which grade that is. Pure. */

export const PARTS = ['report', 'ledger', 'peers', 'residents'] as const;
export type PartName = (typeof PARTS)[number];
export type Weights = Readonly<Record<PartName, number>>;

/** One part of a result: what it is worth, what was reached (null: nothing is known), and the numbers it came from. */
export interface Part {
  name: PartName;
  /** Of a hundred, as the round says. */
  weight: number;
  /** 0 to 100, to one place. */
  score: number | null;
  facts: Record<string, number>;
}
export interface Grade {
  name: string;
  /** The least total. */
  from: number;
  /** At most so many of a hundred members; null: as many as reach it. */
  quota: number | null;
}
/** What is known about one member's year. */
export interface Year {
  /** What they give themselves for each question, 1 to 5; null: no report was handed in. */
  own: readonly number[] | null;
  minutes: number;
  stars: number;
  entries: number;
  /** What colleagues gave, 1 to 5. */
  peers: readonly number[];
  /** Answers of people served: satisfied, basically, not. */
  satisfied: number;
  basically: number;
  unsatisfied: number;
}
/** What is a whole year's service: minutes, and stars. */
export interface Full {
  minutes: number;
  stars: number;
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
const mean = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0) / all.length;
/** 1 to 5 becomes 20 to 100. */
const ofFive = (n: number): number => tenth(n * 20);
const BASICALLY = 75;
/** Hours weigh more than stars, which follow from hours and from how they were received. */
const HOURS = 70;
const STARS = 30;

/** The parts of a result. What is not handed in gives nothing; what nobody said is left out and weighs nothing. */
export function parts(year: Year, weights: Weights, full: Full): Part[] {
  const said = year.satisfied + year.basically + year.unsatisfied;
  const ledger =
    HOURS * Math.min(1, year.minutes / full.minutes) +
    (full.stars ? STARS * Math.min(1, year.stars / full.stars) : STARS);
  const all: Record<PartName, Omit<Part, 'name' | 'weight'>> = {
    report: { score: year.own?.length ? ofFive(mean(year.own)) : 0, facts: { handedIn: year.own ? 1 : 0 } },
    ledger: {
      score: year.minutes || year.stars ? tenth(ledger) : 0,
      facts: {
        ...{ minutes: year.minutes, stars: year.stars, entries: year.entries },
        ...{ fullMinutes: full.minutes, fullStars: full.stars },
      },
    },
    peers: { score: year.peers.length ? ofFive(mean(year.peers)) : null, facts: { reviews: year.peers.length } },
    residents: {
      score: said ? tenth((100 * year.satisfied + BASICALLY * year.basically) / said) : null,
      facts: { satisfied: year.satisfied, basically: year.basically, unsatisfied: year.unsatisfied },
    },
  };
  return PARTS.filter((name) => weights[name] > 0).map((name) => ({ name, weight: weights[name], ...all[name] }));
}

/** The weighted mean of the parts that are known, to one place: 0 to 100. */
export function total(all: readonly Part[]): number {
  const known = all.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  return weight ? tenth(known.reduce((sum, part) => sum + part.score * part.weight, 0) / weight) : 0;
}

/**
 * The grade of each total, in the order given: the best grade whose least total is reached and whose quota holds. Equal totals
 * get equal grades: if a quota can't hold all of them, none of them gets it.
 */
export function grades(totals: readonly number[], scale: readonly Grade[]): number[] {
  const places = totals.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value);
  const result = totals.map(() => scale.length - 1);
  let grade = 0;
  let given = 0;
  for (let i = 0; i < places.length;) {
    const value = places[i]?.value ?? 0;
    let next = i;
    while (places[next]?.value === value) next++;
    const fits = (g: number): boolean => {
      const { from = 0, quota = null } = scale[g] ?? {};
      const most = quota === null ? Infinity : Math.floor((quota * totals.length) / 100);
      return value >= from && (g === grade ? given : 0) + (next - i) <= most;
    };
    while (grade < scale.length - 1 && !fits(grade)) {
      grade++;
      given = 0;
    }
    for (const { at } of places.slice(i, next)) result[at] = grade;
    given += next - i;
    i = next;
  }
  return result;
}

export interface Colleague {
  id: string;
  /** Those who share one are drawn together as far as that goes; null: in none. */
  group: string | null;
}
/**
 * Draws who reviews whom: everybody reviews exactly `each` others and is reviewed by exactly `each` (by all others where there
 * are fewer), nobody themselves; those of one group sit together. `random` gives 0 to below 1.
 */
export function draw(
  people: readonly Colleague[],
  each: number,
  random: () => number,
): [reviewer: string, about: string][] {
  const mixed = people
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place || (a.one.id < b.one.id ? -1 : 1));
  const circle = mixed.map(({ one }) => one).sort((a, b) => compare(a.group ?? '', b.group ?? ''));
  const many = Math.min(each, circle.length - 1);
  return circle.flatMap((reviewer, at) =>
    Array.from({ length: Math.max(0, many) }, (_, i): [string, string] => {
      const about = circle[(at + 1 + i) % circle.length] ?? reviewer;
      return [reviewer.id, about.id];
    }),
  );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
