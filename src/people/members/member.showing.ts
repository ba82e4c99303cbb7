/** Who sees which field of a member, and how what is sensitive looks while it is masked. Pure. */
import type { Actor } from '../../platform/policy/index.js';
import { LEVELS, type Level, type Shown } from './particulars.schema.js';

/** A level for every field. */
type Say = Required<Shown>;
/** Private ones private: what a neighbour needs is what somebody can do and what they promised. */
const USUALLY: Readonly<Say> = {
  photo: 'residents',
  realName: 'staff',
  birthYear: 'staff',
  gender: 'staff',
  unit: 'staff',
  post: 'staff',
  wish: 'staff',
  address: 'staff',
  phone: 'staff',
  skills: 'residents',
  pledge: 'residents',
};

/** The say on every field: what was chosen, else what is usual. */
export const sayOn = (shown: Shown): Say => ({ ...USUALLY, ...shown });

/** How near a reader is to a member: themselves, or the level they read at. */
export type Reader = 'self' | Level;

export function readerOf(actor: Actor, member: { accountId: string; placePath: string }): Reader {
  if (actor.guest) return 'everyone';
  if (actor.id === member.accountId) return 'self';
  if (actor.works(member.placePath)) return 'staff';
  return actor.has('member', member.placePath) ? 'members' : 'residents';
}

/** Whether a reader sees a field that is shown at this level. */
export const mayRead = (reader: Reader, at: Level): boolean =>
  reader === 'self' || LEVELS.indexOf(at) >= LEVELS.indexOf(reader);

/** What staff need a reason for is masked for them, unless the member shows it to more people than them. */
export const isMasked = (reader: Reader, at: Level): boolean => reader === 'staff' && at === 'staff';

/** 张** */
export const maskName = (name: string): string =>
  `${[...name][0] ?? ''}${'*'.repeat(Math.max(1, [...name].length - 1))}`;
/** 199****1234: enough to recognize a number by. */
export const maskPhone = (phone: string): string =>
  phone.length > 8 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`;
/** 198* */
export const maskYear = (year: number): string => `${Math.floor(year / 10)}*`;
/** Hides what follows the first character, whatever its length. */
export const maskWords = (words: string): string => `${[...words][0] ?? ''}***`;
