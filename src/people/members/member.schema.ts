/** What members look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { organizationKind } from '../organizations/index.js';
import { completeness, particulars, particularsView, shown } from './particulars.schema.js';

/** A party member who serves where they live, or a volunteer. */
export const MEMBER_KINDS = ['party', 'volunteer'] as const;
export const memberKind = z.enum(MEMBER_KINDS);
export type MemberKind = z.infer<typeof memberKind>;

export const MEMBER_STATES = ['pending', 'asked', 'confirmed', 'declined', 'lapsed', 'moved', 'left'] as const;
export const memberState = z.enum(MEMBER_STATES);
export type MemberState = z.infer<typeof memberState>;
/** States in which somebody is on their way or there: one per person and community. */
export const CURRENT_STATES = ['pending', 'asked', 'confirmed', 'lapsed'] as const satisfies readonly MemberState[];

const named = z.strictObject({ id, name: z.string() });

export const checkIn = z.strictObject({
  kind: memberKind,
  ...particulars.shape,
  /** The campaign they check in within. */
  campaignId: id.optional(),
});
export type CheckIn = z.infer<typeof checkIn>;

export const memberChange = z.strictObject({
  version: z.number().int(),
  ...particulars.partial().shape,
});
export type MemberChange = z.infer<typeof memberChange>;

/** The same for everybody signed in. `unit` is there only where the member shows it to all of them. */
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

export const memberAct = z.enum([
  'edit',
  'leave',
  'confirm',
  'ask',
  'answer',
  'decline',
  'remove',
  'undo',
  'move',
  'reveal',
]);
export type MemberAct = z.infer<typeof memberAct>;

/** What this reader may see beside the face, and what they may do. */
export const memberMine = z.strictObject({
  can: z.array(memberAct),
  own: z.boolean(),
  /** As far as the member shows them to this reader. */
  particulars: particularsView,
  /** The member's say on every field; for themselves and for staff. */
  shown: shown.nullable(),
  completeness: completeness.nullable(),
  /** For the member and staff: the letter, why it was declined, what was asked and answered. */
  unitId: id.nullable(),
  letter: photoSchema.nullable(),
  reason: z.string().nullable(),
  question: z.string().nullable(),
  answer: z.string().nullable(),
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

/** Several check-ins confirmed in one go. */
export const bulkConfirm = z.strictObject({
  members: z
    .array(z.strictObject({ id, version: z.number().int() }))
    .min(1)
    .max(200),
});
export type BulkConfirm = z.infer<typeof bulkConfirm>;
export const bulkConfirmed = z.strictObject({
  confirmed: z.array(id),
  /** Those that could not be, each with its error code: somebody else was faster, or it is one's own. */
  failed: z.array(z.strictObject({ id, code: z.string() })),
});
export type BulkConfirmed = z.infer<typeof bulkConfirmed>;

export const asked = z.strictObject({ version: z.number().int(), question: text(200) });
export const answered = z.strictObject({ version: z.number().int(), answer: text(500) });
export const moved = z.strictObject({ version: z.number().int(), communityId: id });

/** Why staff look at what is masked; kept with who and when, and shown to the member. */
const whyLook = z.enum(['confirm', 'contact', 'visit', 'emergency', 'other']);
export const memberReveal = z.strictObject({ reason: whyLook, words: text(200).optional() });
export type MemberReveal = z.infer<typeof memberReveal>;
export const memberRevealed = z.strictObject({
  realName: z.string().nullable(),
  birthYear: z.number().int().nullable(),
  household: z.string().nullable(),
  phone: z.string().nullable(),
});
export type MemberRevealed = z.infer<typeof memberRevealed>;
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
  'member/too-late': {
    status: 409,
    zh: '已经过了可以撤回的一天时间，请重新办理',
    en: 'A day has passed: this can’t be taken back any more',
  },
  'member/no-building': { status: 422, zh: '没有这栋楼', en: 'There is no such building in the community' },
  'member/no-unit': { status: 422, zh: '没有这个单位', en: 'There is no such unit' },
  'member/same-community': { status: 422, zh: '已经在这个社区', en: 'They are in this community already' },
  'member/not-confirmed': {
    status: 409,
    zh: '这位报到者还没有被社区确认，或已离开',
    en: 'This member is not confirmed, or has left',
  },
});

const happened = z.strictObject({ account: id, kind: memberKind });
export const memberCheckedIn = defineEvent('members.checked-in', happened);
/** Staff asked back; the words are in the row. */
export const memberAsked = defineEvent('members.asked', happened);
export const memberAnswered = defineEvent('members.answered', happened);
export const memberConfirmed = defineEvent('members.confirmed', happened);
export const memberDeclined = defineEvent('members.declined', happened);
/** A decision was taken back: they are where they were before it. */
export const memberUndone = defineEvent('members.undone', happened);
/** Left by themselves or taken off the list. */
export const memberLeft = defineEvent('members.left', happened);
/** Went to another community: what they were here stays on record. */
export const memberMoved = defineEvent('members.moved', happened);
/** Nobody renewed their card in time. */
export const memberLapsed = defineEvent('members.lapsed', happened);
export const memberRenewed = defineEvent('members.renewed', happened);
export const memberChanged = defineEvent('members.changed', happened);
/** Somebody looked at what is masked: the row says who and why. */
export const memberSeen = defineEvent('members.seen', z.strictObject({ account: id, reason: whyLook }));
