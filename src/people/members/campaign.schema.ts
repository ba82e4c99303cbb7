/** What check-in campaigns look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const campaignState = z.enum(['open', 'closed']);
export type CampaignState = z.infer<typeof campaignState>;
const named = z.strictObject({ id, name: z.string() });

export const newCampaign = z.strictObject({
  title: text(60, 2),
  words: text(2000, 0).optional(),
  deadline: moment,
  /** Members who are confirmed already count from the start. */
  includeMembers: z.boolean().optional(),
});
export type NewCampaign = z.infer<typeof newCampaign>;
export const campaignChange = z.strictObject({
  version: z.number().int(),
  title: text(60, 2).optional(),
  words: text(2000, 0).optional(),
  deadline: moment.optional(),
  state: campaignState.optional(),
});
export type CampaignChange = z.infer<typeof campaignChange>;

const target = z.number().int().min(1).max(1_000_000);
/** Replaces all targets; what is not named is expected as the roster says. */
export const campaignTargets = z.strictObject({
  version: z.number().int(),
  units: z.array(z.strictObject({ unitId: id, target })).max(1000),
  communities: z.array(z.strictObject({ communityId: id, target })).max(2000),
});
export type CampaignTargets = z.infer<typeof campaignTargets>;

/** Checked in: confirmed, or on paper. Waiting: sent in, not confirmed yet. Check-in rate = checked in ÷ target. */
const tally = { target: z.number().int(), checkedIn: z.number().int(), waiting: z.number().int() };
export const campaignFace = z.strictObject({
  id,
  place: named,
  title: z.string(),
  words: z.string(),
  deadline: moment,
  state: campaignState,
  openedAt: moment,
  closedAt: moment.nullable(),
  version: z.number().int(),
});
export const campaignMine = z.strictObject({
  can: z.array(z.enum(['check-in', 'join', 'edit', 'close', 'reopen', 'remind', 'import', 'missing'])),
  /** Whether my check-in counts in it. */
  joined: z.boolean(),
  remindedAt: moment.nullable(),
});
export const campaignView = z.strictObject({ face: campaignFace, mine: campaignMine });
export type CampaignView = z.infer<typeof campaignView>;
export const campaignPage = pageOf(campaignView);
export const campaignFilter = z.strictObject({ ...paging, state: campaignState.optional() });
export type CampaignFilter = z.infer<typeof campaignFilter>;

export const coverage = z.strictObject({
  total: z.strictObject(tally),
  communities: z.array(z.strictObject({ ...named.shape, ...tally })),
  /** For those who work there; what has no known unit stands under null. */
  units: z.array(z.strictObject({ id: id.nullable(), name: z.string().nullable(), ...tally })).nullable(),
});
export type Coverage = z.infer<typeof coverage>;

/** Somebody of the roster who has not checked in: masked. */
export const missingPerson = z.strictObject({
  id,
  name: z.string(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  community: z.string(),
  building: z.string().nullable(),
  /** Whether a reminder reaches them: somebody registered with this number. */
  account: z.boolean(),
});
export type MissingPerson = z.infer<typeof missingPerson>;
export const missingPage = pageOf(missingPerson);
export const missingFilter = z.strictObject({ ...paging, unitId: id.optional(), communityId: id.optional() });
export type MissingFilter = z.infer<typeof missingFilter>;
export const reminded = z.strictObject({ people: z.number().int() });

export const campaignErrors = defineErrors({
  'campaign/not-found': { status: 404, zh: '没有这次报到活动', en: 'There is no such campaign' },
  'campaign/wrong-place': {
    status: 422,
    zh: '报到活动要由社区或它的上级发起',
    en: 'A campaign belongs to a community or to a place above one',
  },
  'campaign/past': { status: 422, zh: '截止时间要在今后', en: 'The deadline must lie ahead' },
  'campaign/closed': { status: 409, zh: '这次报到已经结束', en: 'This campaign is over' },
  'campaign/not-here': {
    status: 422,
    zh: '这次报到不包括您的社区',
    en: 'This campaign does not include your community',
  },
  'campaign/no-unit': { status: 422, zh: '有单位不属于这里', en: 'One of the units is not known here' },
  'campaign/no-community': { status: 422, zh: '有社区不属于这里', en: 'One of the communities is not here' },
  'campaign/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'campaign/reminded': { status: 409, zh: '今天已经提醒过了，明天再来', en: 'They were reminded today; try tomorrow' },
});

const nothing = z.strictObject({});
export const campaignOpened = defineEvent('campaigns.opened', nothing);
export const campaignChanged = defineEvent('campaigns.changed', nothing);
/** Those missing are to be told: whoever has an account. */
export const campaignReminded = defineEvent('campaigns.reminded', nothing);
/** A roster came or went, somebody was checked in on paper: the coverage is another. */
export const campaignCounted = defineEvent('campaigns.counted', nothing);
