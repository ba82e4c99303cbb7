/** What service is worth: pure arithmetic by the rules of a community, and who may set them. */
import type { Actor } from '../../platform/policy/index.js';
import { SERVICE_CATEGORIES, type ServiceCategory, type ServiceRules } from './rules.schema.js';

/** Where a community has set none of its own: an hour is a star, no more than three a day. Its version is 0. */
export const DEFAULT_RULES: ServiceRules = {
  minutesPerStar: 60,
  leastStars: 1,
  starsADay: 3,
  pointsPerHour: 10,
  caseMinutes: 60,
  reportMinutes: 10,
  factors: Object.fromEntries(SERVICE_CATEGORIES.map((one) => [one, 100])) as Record<ServiceCategory, number>,
};

export interface Done {
  minutes: number;
  category: ServiceCategory;
  /** Stars that the person has earned for that day already. */
  starsThatDay: number;
}
export interface Earned {
  /** As they were served: factors weigh stars and points, never time. */
  minutes: number;
  stars: number;
  points: number;
}

/** What one person's part of an entry earns. */
export function earned(rules: ServiceRules, { minutes, category, starsThatDay }: Done): Earned {
  const weighed = (minutes * rules.factors[category]) / 100;
  const stars = Math.max(rules.leastStars, Math.floor(weighed / rules.minutesPerStar));
  const left = Math.max(0, rules.starsADay - starsThatDay);
  return { minutes, stars: Math.min(stars, left), points: Math.floor((weighed * rules.pointsPerHour) / 60) };
}

export const rulesPolicy = {
  /** Whoever is counted may know how. */
  see: (actor: Actor): boolean => !actor.guest,
  edit: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
};
