/** What members look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { organizationKind } from '../organizations/index.js';

/** A party member who serves where they live, or a volunteer. */
export const MEMBER_KINDS = ['party', 'volunteer'] as const;
export const memberKind = z.enum(MEMBER_KINDS);
export type MemberKind = z.infer<typeof memberKind>;

export const MEMBER_STATES = ['pending', 'confirmed', 'declined', 'left'] as const;
export const memberState = z.enum(MEMBER_STATES);
export type MemberState = z.infer<typeof memberState>;

const named = z.strictObject({ id, name: z.string() });

export const checkIn = z.strictObject({
  kind: memberKind,
  /** What they can do, in a few words each. */
  skills: z.array(text(20)).max(10),
  /** What they would like to do. */
  wish: text(200).optional(),
  /** Where they work; shown to the community's staff only, unless `unitPublic`. */
  unit: text(60).optional(),
  unitPublic: z.boolean().optional(),
  /** What they promise; shown with their name. */
  pledge: text(200).optional(),
});
export type CheckIn = z.infer<typeof checkIn>;

export const memberChange = z.strictObject({
  version: z.number().int(),
  skills: checkIn.shape.skills.optional(),
  wish: text(200).nullish(),
  unit: text(60).nullish(),
  unitPublic: z.boolean().optional(),
  pledge: text(200).nullish(),
});
export type MemberChange = z.infer<typeof memberChange>;

/** The same for everybody signed in. `unit` is there only where the member made it public. */
export const memberFace = z.strictObject({
  id,
  communityId: id,
  /** A case is given to this account. */
  account: named,
  kind: memberKind,
  state: memberState,
  skills: z.array(z.string()),
  pledge: z.string().nullable(),
  unit: z.string().nullable(),
  createdAt: moment,
  version: z.number().int(),
});
export type MemberFace = z.infer<typeof memberFace>;

export const memberAct = z.enum(['edit', 'leave', 'confirm', 'decline', 'remove']);
export type MemberAct = z.infer<typeof memberAct>;

/** For the member and the community's staff: what is not public, and what they may do. */
export const memberMine = z.strictObject({
  can: z.array(memberAct),
  own: z.boolean(),
  wish: z.string().nullable(),
  unit: z.string().nullable(),
  unitPublic: z.boolean().nullable(),
  reason: z.string().nullable(),
  decidedAt: moment.nullable(),
});
export type MemberMine = z.infer<typeof memberMine>;
export const memberView = z.strictObject({ face: memberFace, mine: memberMine });
export type MemberView = z.infer<typeof memberView>;
export const memberPage = pageOf(memberView);
export const memberFilter = z.strictObject({
  ...paging,
  /** Other than confirmed: for staff. */
  state: memberState.optional(),
  /** Part of the name or a skill. */
  q: text(30).optional(),
});
export type MemberFilter = z.infer<typeof memberFilter>;

export const versioned = z.strictObject({ version: z.number().int() });
export const reasoned = z.strictObject({ version: z.number().int(), reason: text(200) });

/** Whoever a case can be given to. For a member the id is the account's. */
export const assigneeView = z.strictObject({
  kind: z.enum(['member', 'organization']),
  id,
  name: z.string(),
  organizationKind: organizationKind.nullable(),
  /** A member's skills. */
  skills: z.array(z.string()),
  /** Whether it takes cases of the category asked for; members take any. */
  fits: z.boolean(),
});
export type AssigneeView = z.infer<typeof assigneeView>;
export const assigneeList = pageOf(assigneeView);
export const assigneeFilter = z.strictObject({
  /** Code of a case category: those that take it come first. */
  category: text(30).optional(),
  /** Place of the case; default the whole community. */
  placeId: id.optional(),
  /** Part of the name. */
  q: text(40).optional(),
});
export type AssigneeFilter = z.infer<typeof assigneeFilter>;

export const memberErrors = defineErrors({
  'member/no-community': { status: 404, zh: '没有这个社区', en: 'There is no such community' },
  'member/not-found': { status: 404, zh: '没有这位报到者', en: 'There is no such member' },
  'member/checked-in': { status: 409, zh: '您已经在这个社区报到', en: 'You have checked in to this community already' },
  'member/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'member/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'member/not-confirmed': {
    status: 409,
    zh: '这位报到者还没有被社区确认，或已离开',
    en: 'This member is not confirmed, or has left',
  },
});

const happened = z.strictObject({ account: id, kind: memberKind });
export const memberCheckedIn = defineEvent('members.checked-in', happened);
export const memberConfirmed = defineEvent('members.confirmed', happened);
export const memberDeclined = defineEvent('members.declined', happened);
/** Left by themselves or taken off the list. */
export const memberLeft = defineEvent('members.left', happened);
export const memberChanged = defineEvent('members.changed', happened);
