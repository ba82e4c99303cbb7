/** What the demo knows about a person, and how the lists of people are written. */
import type { CommunityCode } from './places.js';
import { building } from './places.js';

/** How somebody writes: the words and the interests of their posts follow from it. */
export const voices = [
  ...['teacher', 'auntie', 'grandpa', 'parent', 'rider', 'student', 'office', 'shopkeeper', 'worker', 'newcomer'],
  ...['nurse', 'official'],
] as const;
export type Voice = (typeof voices)[number];

export interface Home {
  readonly building: string;
  /** 3单元502 */
  readonly household: string;
}

/** A right that the demo gives: a role on a place path. */
export interface GivenRole {
  readonly role: 'staff' | 'supervisor' | 'administrator';
  readonly path: string;
}

export interface Person {
  /** The real name: unique, and how the rest of the demo refers to them. */
  readonly key: string;
  /** The name shown beside what they write. */
  readonly name: string;
  /** Phone number to sign in with. */
  readonly login: string;
  readonly sex: 'f' | 'm';
  readonly age: number;
  readonly voice: Voice;
  readonly community: CommunityCode;
  readonly home: Home | null;
  /** How far the residence is settled; null for people who only work here. */
  readonly residency: 'confirmed' | 'pending' | 'declined' | null;
  readonly grants: readonly GivenRole[];
  /** 网格员, 社区书记 … */
  readonly title?: string;
}

/** The one password of all demo accounts; it works on the machine itself only. */
export const demoPassword = 'chunfeng2026';

/** Numbers that look like mobile numbers and belong to nobody we mean: 1990000 and four digits. */
export const loginOf = (number: number): string => `1990000${String(number).padStart(4, '0')}`;

/** A resident of a flat, such as ('王秀兰', '', 'f', 68, 'auntie', 'cfy12', '3单元502'). An empty nickname shows the name. */
export function resident(
  ...[key, nickname, sex, age, voice, home, household]: [
    key: string,
    nickname: string,
    sex: 'f' | 'm',
    age: number,
    voice: Voice,
    home: string,
    household: string,
  ]
): Omit<Person, 'login'> {
  return {
    ...{ key, name: nickname || key, sex, age, voice, residency: 'confirmed', grants: [] },
    community: building(home).community,
    home: { building: home, household },
  };
}
