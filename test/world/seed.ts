/** The one source of chance of the demo world: the same seed draws the same world, on every machine. */

export interface Dice {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** @throws Error when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Some of them, each at most once, in a drawn order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Dice for one purpose: drawing more for one part of the world doesn't change the others. */
export function dice(purpose: string): Dice {
  let state = [...purpose].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5);
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(items: readonly T[]): T[] => {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = whole(0, i);
      [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
    }
    return mixed;
  };
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick(from) {
      if (from.length === 0) throw new Error(`Nothing to pick from for ${purpose}`);
      return from[whole(0, from.length - 1)];
    },
    shuffle,
    some: (items, count) => shuffle(items).slice(0, count),
  };
}

/** A time in the past of the demo: so many calendar days ago, at a time of day in Shanghai such as 19:20. */
export interface When {
  readonly daysAgo: number;
  readonly time: string;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const SHANGHAI = 8 * 3_600_000;

/** @throws Error when the time is not written as 07:05 */
export function minutesOfDay(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`Not a time of day: ${time}`);
  return Number(hours) * 60 + Number(minutes);
}

/** The moment meant, `after` minutes later. */
export function momentOf(now: Date, when: When, after = 0): Date {
  const midnight = Math.floor((now.getTime() + SHANGHAI) / DAY) * DAY - SHANGHAI;
  return new Date(midnight - when.daysAgo * DAY + (minutesOfDay(when.time) + after) * MINUTE);
}

/** So many minutes have passed since then at least, whatever the time of day is now. */
export const minutesSince = (when: When): number => when.daysAgo * 1440 - minutesOfDay(when.time);
