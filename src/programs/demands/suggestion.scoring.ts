/** Who fits what, and why: by skill, wish, place and load. Pure: a table of cases tests it. */

/** How near: the same building, the same estate, the same community. */
export type Nearness = 'building' | 'estate' | 'community';

export interface Wanted {
  skills: readonly string[];
  /** Title and words together, looked through for what somebody can do or would like to do. */
  words: string;
  placePath: string;
}
export interface Helper {
  skills: readonly string[];
  wish: string | null;
  /** Path of the building where they live, as far as it is known. */
  home: string | null;
  /** How many they hold now. */
  load: number;
}
export interface Reasons {
  /** Their skills that are wanted. */
  skills: string[];
  /** What they wish to do is what this is. */
  wish: boolean;
  near: Nearness;
  load: number;
}
export interface Fit {
  score: number;
  reasons: Reasons;
}

const SKILL = 50;
/** A skill that nobody asked for by name, but that the words speak of. */
const MENTIONED = 30;
const WISH = 20;
const NEAR: Readonly<Record<Nearness, number>> = { building: 30, estate: 15, community: 0 };
const LOAD = 10;
const MOST = 4;

/** A helper against what is wanted; undefined where neither skill, wish nor place speaks for them. */
export function fit(wanted: Wanted, helper: Helper): Fit | undefined {
  const asked = helper.skills.filter((skill) => wanted.skills.some((one) => alike(one, skill)));
  const mentioned = helper.skills.filter((skill) => !asked.includes(skill) && wanted.words.includes(skill));
  const wish = helper.wish !== null && wishes(helper.wish, wanted);
  const near = nearness(wanted.placePath, helper.home);
  const skills = [...asked, ...mentioned];
  if (skills.length === 0 && !wish && near !== 'building') return undefined;
  const can = Math.min(2, asked.length) * SKILL + Math.min(1, mentioned.length) * MENTIONED;
  const score = can + (wish ? WISH : 0) + NEAR[near] - Math.min(MOST, helper.load) * LOAD;
  return { score, reasons: { skills, wish, near, load: helper.load } };
}

/** 电工 and 水电工 are one skill for this. */
const alike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** A wanted skill stands in the wish, or two characters in a row of it stand in the words. */
function wishes(wish: string, { skills, words }: Wanted): boolean {
  if (skills.some((skill) => wish.includes(skill))) return true;
  const pairs = [...wish].slice(0, -1).map((character, i) => character + ([...wish][i + 1] ?? ''));
  return pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && words.includes(pair)).length >= 2;
}

/** Paths: city, district, street, community, estate, building. A place that is an estate has everybody of it near. */
export function nearness(place: string, home: string | null): Nearness {
  if (home === null) return 'community';
  const [at, of] = [place.split('.').filter(Boolean), home.split('.').filter(Boolean)];
  const same = (depth: number): boolean =>
    at.length >= depth && of.length >= depth && at.slice(0, depth).join('.') === of.slice(0, depth).join('.');
  if (same(6)) return 'building';
  return same(5) ? 'estate' : 'community';
}

/** The best first; of equals, who has less in hand. */
export const ranked = <T extends { fit: Fit }>(all: readonly T[], most: number): T[] =>
  [...all].sort((a, b) => b.fit.score - a.fit.score || a.fit.reasons.load - b.fit.reasons.load).slice(0, most);
