/** Everybody of the demo world and where they live: the same cast plays in the demo and in the tests. */
import { drawResidents } from './town/drawn.js';
import { memberPeople } from './town/members.js';
import { neighbours, others } from './town/neighbours.js';
import { organizationPeople } from './town/organizations.js';
import { loginOf, type Person } from './town/person.js';
import { administrators, staff, supervisors, viewers } from './town/staff.js';

export { members } from './town/members.js';
export { organizations } from './town/organizations.js';
export { demoPassword, voices, type Person, type Voice } from './town/person.js';
export * from './town/places.js';

/** Residents of the main community, its members aside. */
const RESIDENTS = 220;
/** Those whom a visitor of the demo signs in as have numbers that are quickly typed. */
const short: Record<string, number> = { 王秀兰: 1, 周建国: 2, 秦志远: 61, 白永清: 71 };

const numbered = (from: number, list: readonly Omit<Person, 'login'>[]): Person[] =>
  list.map((one, i) => ({ ...one, login: loginOf(short[one.key] ?? from + i) }));

const workers = [...staff, ...supervisors, ...administrators, ...viewers, ...organizationPeople];

export const membersWhoLiveHere: readonly Person[] = numbered(4001, memberPeople);
export const residents: readonly Person[] = numbered(1001, [
  ...neighbours,
  ...drawResidents(RESIDENTS - neighbours.length, [
    ...neighbours,
    ...others,
    ...memberPeople,
    ...workers.map(({ login: _, ...one }) => one),
  ]),
]);
export const outsiders: readonly Person[] = numbered(6001, others);

/** All of them, once. */
export const everyone: readonly Person[] = [...workers, ...membersWhoLiveHere, ...residents, ...outsiders];

const byKey = new Map(everyone.map((one) => [one.key, one]));
const byName = new Map(everyone.map((one) => [one.name, one]));

/** Somebody by their real name or the name they show. @throws Error when there is nobody of that name */
export function person(key: string): Person {
  const found = byKey.get(key) ?? byName.get(key);
  if (!found) throw new Error(`Nobody is called ${key}`);
  return found;
}

/** The few whom the tests know. */
export const people = {
  /** Posts what is wrong; lives in 春风苑12栋. */
  resident: person('王秀兰'),
  /** Lives two floors below. */
  neighbour: person('周建国'),
  /** Takes cases in and dispatches them. */
  staff: person('刘芳'),
  /** Checks what was done; never the one who handled it. */
  reviewer: person('周海燕'),
  supervisor: person('郑伟民'),
  administrator: person('孟涛'),
  viewer: person('殷秋'),
  /** Of 亮工照明, who mend lamps. */
  merchantManager: person('明卫国'),
  merchantWorker: person('焦大鹏'),
  /** Of 暖灯慈善. */
  charityManager: person('佟爱华'),
  /** An electrician of the lamp office who checked in here. */
  member: person('秦志远'),
  /** Lives in the other community. */
  outsider: person('白永清'),
} satisfies Record<string, Person>;
