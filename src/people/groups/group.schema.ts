/** What groups look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { meeting } from './group.meetings.js';

/** Studio 工作室, service team, hobby team, overlay branch 功能型党支部, home of a sector's mobile members. */
export const GROUP_KINDS = ['studio', 'service-team', 'hobby-team', 'branch', 'sector-home'] as const;
export const groupKind = z.enum(GROUP_KINDS);
export type GroupKind = z.infer<typeof groupKind>;

export const GROUP_STATES = ['proposed', 'active', 'resting', 'closed', 'declined'] as const;
export const groupState = z.enum(GROUP_STATES);
export type GroupState = z.infer<typeof groupState>;

/** Whoever taps is in; a leader agrees; only whom a leader asked. */
export const joining = z.enum(['open', 'approval', 'invitation']);
export type Joining = z.infer<typeof joining>;
/** Who may join: people of the community, or of any. */
export const reach = z.enum(['community', 'anywhere']);
export type Reach = z.infer<typeof reach>;

export const MEMBERSHIP_STATES = ['asked', 'invited', 'joined', 'left', 'declined', 'removed'] as const;
export const membershipState = z.enum(MEMBERSHIP_STATES);
export type MembershipState = z.infer<typeof membershipState>;

const named = z.strictObject({ id, name: z.string() });
const count = z.number().int().min(0);

const page = {
  introduction: text(2000, 0),
  /** What it wants to reach. */
  aims: text(500, 0),
  joining,
  reach,
  meetings: z.array(meeting).max(5),
  photos: photoInputs(9),
};
export const newGroup = z.strictObject({
  kind: groupKind,
  name: text(30, 2),
  introduction: page.introduction.optional(),
  aims: page.aims.optional(),
  joining: page.joining.optional(),
  reach: page.reach.optional(),
  meetings: page.meetings.optional(),
  photos: page.photos.optional(),
  /** Staff who found a group may say who leads it; default: whoever founds it. */
  leaderId: id.optional(),
});
export type NewGroup = z.infer<typeof newGroup>;
export const groupChange = z.strictObject({
  version: z.number().int(),
  ...newGroup.omit({ leaderId: true }).partial().shape,
});
export type GroupChange = z.infer<typeof groupChange>;

/** From confirmed entries of service: done together, people served, time given in minutes. */
export const groupFigures = z.strictObject({ activities: count, served: count, minutes: count });
export type GroupFigures = z.infer<typeof groupFigures>;

const core = {
  id,
  communityId: id,
  kind: groupKind,
  name: z.string(),
  state: groupState,
  introduction: z.string(),
  joining,
  reach,
  /** Its leaders are known; who else belongs to it is the group's to know. */
  leaders: z.array(named),
  memberCount: count,
  figures: groupFigures,
  createdAt: moment,
  version: z.number().int(),
};
/** Its page: the same for everybody who may see it. */
export const groupFace = z.strictObject({
  ...core,
  communityName: z.string(),
  aims: z.string(),
  meetings: z.array(meeting),
  /** The next three. */
  occasions: z.array(z.strictObject({ at: moment, ends: moment, where: z.string() })),
  photos: z.array(photoSchema),
});
export type GroupFace = z.infer<typeof groupFace>;

export const STEPS = ['propose', 'approve', 'decline', 'rest', 'resume', 'close', 'reopen'] as const;
export const groupAct = z.enum([...STEPS, 'edit', 'people', 'members', 'join', 'leave']);
export type GroupAct = z.infer<typeof groupAct>;
export const groupMine = z.strictObject({
  can: z.array(groupAct),
  membership: z.strictObject({ state: membershipState, leader: z.boolean() }).nullable(),
  /** Why it was declined or closed: for its leaders and staff. */
  reason: z.string().nullable(),
  /** How many ask to join: for its leaders and staff. */
  asking: count.nullable(),
});
export type GroupMine = z.infer<typeof groupMine>;
export const groupView = z.strictObject({ face: groupFace, mine: groupMine });
export type GroupView = z.infer<typeof groupView>;

export const groupRow = z.strictObject({ ...core, photo: photoSchema.nullable() });
export type GroupRow = z.infer<typeof groupRow>;
export const groupPage = pageOf(groupRow);
export const groupFilter = z.strictObject({
  ...paging,
  kind: groupKind.optional(),
  /** Default active; proposed and declined are for staff. */
  state: groupState.optional(),
  /** Part of the name. */
  q: text(30).optional(),
});
export type GroupFilter = z.infer<typeof groupFilter>;

/** What the active and resting groups of a community have done. */
export const communityGroups = z.strictObject({
  groups: count,
  members: count,
  ...groupFigures.shape,
  kinds: z.array(z.strictObject({ kind: groupKind, groups: count })),
});
export type CommunityGroups = z.infer<typeof communityGroups>;

export const ownGroup = z.strictObject({
  id,
  communityId: id,
  kind: groupKind,
  name: z.string(),
  state: groupState,
  membership: membershipState,
  leader: z.boolean(),
  asking: count,
});
export type OwnGroup = z.infer<typeof ownGroup>;
export const ownGroups = pageOf(ownGroup);

export const groupPerson = z.strictObject({
  account: named,
  state: membershipState,
  leader: z.boolean(),
  /** What they said when they asked: for leaders and staff. */
  note: z.string().nullable(),
  since: moment,
});
export type GroupPerson = z.infer<typeof groupPerson>;
export const groupPeople = pageOf(groupPerson);
/** Default joined; those who ask, are asked or were turned down are for leaders and staff. */
export const peopleFilter = z.strictObject({ ...paging, state: membershipState.optional(), q: text(30).optional() });
export type PeopleFilter = z.infer<typeof peopleFilter>;

export const groupStep = z.strictObject({
  version: z.number().int(),
  step: z.enum(STEPS),
  reason: text(200).optional(),
});
export type GroupStepOrder = z.infer<typeof groupStep>;
export const asking = z.strictObject({ note: text(200).optional() });
export type Asking = z.infer<typeof asking>;
export const invitation = z.strictObject({ accountId: id });
/** Lets in who asked, turns them down, sends away; makes a leader, makes a leader a member again. */
export const personAct = z.enum(['accept', 'decline', 'remove', 'lead', 'step-down']);
export type PersonAct = z.infer<typeof personAct>;
export const personOrder = z.strictObject({ act: personAct });

export const groupErrors = defineErrors({
  'group/no-community': { status: 404, zh: '没有这个社区', en: 'There is no such community' },
  'group/not-found': { status: 404, zh: '没有这个团队', en: 'There is no such group' },
  'group/name-taken': { status: 409, zh: '本社区已有同名的团队', en: 'The community has a group of this name' },
  'group/too-many-proposals': {
    status: 409,
    zh: '您已有 {maximum} 个团队在等社区同意，请等结果出来再申请',
    en: 'You have {maximum} groups waiting for approval; please wait for their answers first',
  },
  'group/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'group/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'group/reason-required': { status: 422, zh: '请写明原因', en: 'Please give the reason' },
  'group/no-person': { status: 422, zh: '没有找到这个人', en: 'There is no such person' },
  'group/last-leader': {
    status: 409,
    zh: '团队要有人带：请先把负责人交给别人，或让团队休整、解散',
    en: 'A group needs a leader: hand over first, or let the group rest or close',
  },
  'group/by-invitation': {
    status: 409,
    zh: '这个团队要负责人邀请才能加入',
    en: 'This group is joined by its leaders’ invitation',
  },
  'group/not-here': {
    status: 409,
    zh: '这个团队只收本社区的人',
    en: 'This group is for people of its own community',
  },
});

const happened = z.strictObject({ kind: groupKind, state: groupState });
/** It waits for staff. */
export const groupProposed = defineEvent('groups.proposed', happened);
/** It became active, by approval, by staff founding it, or again after a rest or an end. */
export const groupActivated = defineEvent('groups.activated', happened);
/** Declined, resting or closed: `state` says which. */
export const groupStopped = defineEvent('groups.stopped', happened);
export const groupChanged = defineEvent('groups.changed', happened);
export const groupCredited = defineEvent('groups.credited', groupFigures);
/** Somebody asked, was asked, joined, left, was turned down or sent away, or became (or stopped being) its leader. */
export const groupPeopleChanged = defineEvent(
  'groups.people-changed',
  z.strictObject({ account: id, state: membershipState, leader: z.boolean() }),
);
