/** A member as one reader may see them: each field by the member's say, what is sensitive masked for staff. */
import type { Photo, Photos } from '../../ground/media/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { completenessOf } from './member.completeness.js';
import { actsFor, memberPolicy } from './member.policy.js';
import type { MemberKind, MemberState, MemberView } from './member.schema.js';
import { isMasked, maskName, maskPhone, maskWords, maskYear, mayRead, readerOf, sayOn } from './member.showing.js';
import type { Gender, ParticularsView, Showable, Shown } from './particulars.schema.js';

/** What the statements read of a member. */
export interface MemberRow {
  id: string;
  communityId: string;
  placePath: string;
  accountId: string;
  name: string;
  kind: MemberKind;
  state: MemberState;
  previousState: MemberState | null;
  realName: string | null;
  photo: Photo | null;
  birthYear: number | null;
  gender: Gender | null;
  unitId: string | null;
  unit: string | null;
  post: string | null;
  skills: string[];
  wish: string | null;
  building: { id: string; name: string } | null;
  household: string | null;
  phone: string | null;
  pledge: string | null;
  letter: Photo | null;
  shown: Shown;
  reason: string | null;
  question: string | null;
  answer: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  version: number;
  createdAt: Date;
}

export function viewFor(actor: Actor, row: MemberRow, photos: Photos, now: Date): MemberView {
  const all = memberPolicy.seePrivate(actor, row);
  const say = sayOn(row.shown);
  return {
    face: {
      id: row.id,
      communityId: row.communityId,
      account: { id: row.accountId, name: row.name },
      kind: row.kind,
      state: row.state,
      skills: row.skills,
      pledge: row.pledge,
      unit: mayRead('residents', say.unit) ? row.unit : null,
      createdAt: row.createdAt.toISOString(),
      version: row.version,
    },
    mine: {
      can: actsFor(actor, row, now),
      own: memberPolicy.own(actor, row),
      particulars: particularsFor(actor, row, photos),
      shown: all ? say : null,
      completeness: all ? completenessOf(row) : null,
      unitId: all ? row.unitId : null,
      letter: all && row.letter ? photos.face(row.letter, actor.sessionId) : null,
      reason: all ? row.reason : null,
      question: all ? row.question : null,
      answer: all ? row.answer : null,
      decidedAt: all ? (row.decidedAt?.toISOString() ?? null) : null,
    },
  };
}

/** The fields this reader may see; name, year, number and flat of somebody who shows them to staff alone are masked for staff. */
export function particularsFor(actor: Actor, row: MemberRow, photos: Photos): ParticularsView {
  const reader = readerOf(actor, row);
  const say = sayOn(row.shown);
  let masked = false;
  const read = <T>(field: Showable, value: T | null, mask?: (whole: T) => T): T | null => {
    if (value === null || !mayRead(reader, say[field])) return null;
    if (!mask || !isMasked(reader, say[field])) return value;
    masked = true;
    return mask(value);
  };
  return {
    realName: read('realName', row.realName, maskName),
    photo: read('photo', row.photo && photos.face(row.photo, actor.sessionId)),
    birthYear: read('birthYear', row.birthYear === null ? null : String(row.birthYear), (y) => maskYear(Number(y))),
    gender: read('gender', row.gender),
    unit: read('unit', row.unit),
    post: read('post', row.post),
    wish: read('wish', row.wish),
    building: read('address', row.building),
    // The door is for staff and for the member: neighbours need the building at most.
    household: reader === 'self' || reader === 'staff' ? read('address', row.household, maskWords) : null,
    phone: read('phone', row.phone, maskPhone),
    masked,
  };
}
