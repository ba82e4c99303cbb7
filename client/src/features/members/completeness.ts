/** How complete the seven particulars are, while somebody types: the server's own rule, held to it by a test of both. */

/** What was said so far, whatever its form: only whether it is there counts. */
export interface Said {
  readonly kind: 'party' | 'volunteer';
  readonly realName?: unknown;
  readonly photo?: unknown;
  readonly birthYear?: unknown;
  readonly gender?: unknown;
  readonly unit?: unknown;
  readonly post?: unknown;
  readonly skills?: readonly unknown[];
  readonly wish?: unknown;
  readonly building?: unknown;
  readonly household?: unknown;
  readonly phone?: unknown;
}
type Particular = 'basics' | 'unit' | 'post' | 'skills' | 'wish' | 'address' | 'contact';

const there = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== 0;

/** The parts of each particular; it is complete when all are there, and counts in parts before. */
const PARTS: Readonly<Record<Particular, (said: Said) => readonly boolean[]>> = {
  basics: (s) => [s.realName, s.photo, s.birthYear, s.gender].map(there),
  unit: (s) => [there(s.unit)],
  post: (s) => [there(s.post)],
  skills: (s) => [(s.skills?.length ?? 0) > 0],
  wish: (s) => [there(s.wish)],
  address: (s) => [s.building, s.household].map(there),
  contact: (s) => [there(s.phone)],
};
/** Whoever belongs to nothing formal has no unit and no post to name. */
const WITHOUT_UNIT: ReadonlySet<Particular> = new Set(['unit', 'post']);

/** Percent of the seven (of five for volunteers without a unit), and which are not whole yet. */
export function completenessOf(said: Said): { percent: number; missing: Particular[] } {
  const free = said.kind === 'volunteer' && !there(said.unit) && !there(said.post);
  const counted = (Object.keys(PARTS) as Particular[]).filter((one) => !free || !WITHOUT_UNIT.has(one));
  const parts = counted.map((one) => ({ one, is: PARTS[one](said) }));
  const sum = parts.reduce((total, { is }) => total + is.filter(Boolean).length / is.length, 0);
  return {
    percent: Math.round((sum / counted.length) * 100),
    missing: parts.filter(({ is }) => is.includes(false)).map(({ one }) => one),
  };
}
