/** What places look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, pageOf } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const PLACE_KINDS = ['city', 'district', 'street', 'community', 'estate', 'building', 'household'] as const;
export const placeKind = z.enum(PLACE_KINDS);
export type PlaceKind = z.infer<typeof placeKind>;

/** Facts that routing and the law ask for: who manages an estate; what a public site of a community must show. */
export const placeFacts = z.strictObject({
  managedBy: z.enum(['company', 'self', 'street', 'owners']).optional(),
  households: z.number().int().min(0).max(100_000).optional(),
  address: text(200).optional(),
  phone: text(40).optional(),
  icp: text(60).optional(),
  about: text(2000).optional(),
});
export type PlaceFacts = z.infer<typeof placeFacts>;

/** So many may lie right below one place: they are listed and put in order whole. */
export const MOST_BELOW = 2_000;

const code = z.string().regex(/^[a-z0-9-]{1,24}$/);

export const placeView = z.strictObject({
  id,
  parentId: id.nullable(),
  kind: placeKind,
  path: z.string(),
  name: z.string(),
  facts: placeFacts,
  version: z.number().int(),
  children: z.number().int(),
});
export type PlaceView = z.infer<typeof placeView>;
export const placePage = pageOf(placeView);

export const communityView = z.strictObject({
  id,
  path: z.string(),
  name: z.string(),
  within: z.string(),
  facts: placeFacts,
});
export type CommunityView = z.infer<typeof communityView>;
export const communityList = pageOf(communityView);

/** `any`: all there are. `pages`, `desk`: those that somebody's pages, or their desk, may be about. */
export const communityFilter = z.strictObject({
  of: z.enum(['any', 'pages', 'desk']).optional(),
  /** In its name, or in the name of what it lies in. */
  words: text(40).optional(),
  after: z.string().max(200).optional(),
  size: z.coerce.number().int().min(1).max(100).optional(),
});
export type CommunityFilter = z.infer<typeof communityFilter>;

/** Which community something is about, null while there is none, and among how many it may be chosen. */
const communityChoice = z.strictObject({ community: communityView.nullable(), choices: z.number().int() });
export type CommunityChoice = z.infer<typeof communityChoice>;
/** What somebody's pages are about, and what their desk is about; no desk for those who work nowhere. */
export const communityHere = z.strictObject({ pages: communityChoice, desk: communityChoice.nullable() });
export type CommunityHere = z.infer<typeof communityHere>;
/** The id that the device remembers; that of another community counts for nothing. */
export const communityWanted = z.strictObject({ chosen: id.optional() });

export const newPlace = z.strictObject({
  code,
  name: text(60),
  kind: placeKind,
  position: z.number().int().optional(),
  facts: placeFacts.optional(),
});
export type NewPlace = z.infer<typeof newPlace>;
export const newPlaces = z.strictObject({ places: z.array(newPlace).min(1).max(500) });
export const placeChange = z.strictObject({
  version: z.number().int(),
  name: text(60).optional(),
  position: z.number().int().optional(),
  facts: placeFacts.optional(),
});
export type PlaceChange = z.infer<typeof placeChange>;

/** Everything right below a place, in its new order. */
export const placeOrder = z.strictObject({ places: z.array(id).min(1).max(MOST_BELOW) });

export const placeErrors = defineErrors({
  'place/not-found': { status: 404, zh: '没有这个地点', en: 'There is no such place' },
  'place/wrong-level': {
    status: 422,
    zh: '{kind} 不能建在这一级下面',
    en: 'A {kind} does not belong under this place',
  },
  'place/code-taken': { status: 409, zh: '这个代码已被同级地点使用', en: 'A sibling already has this code' },
  'place/changed': {
    status: 409,
    zh: '有人刚刚修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'place/order-incomplete': {
    status: 422,
    zh: '下面的地点刚刚有变化，请看最新内容再排',
    en: 'What lies below has just changed; see the fresh list and order it again',
  },
  'place/too-many': {
    status: 422,
    zh: '同一处下面最多 {most} 个地点',
    en: 'At most {most} places can lie right below one',
  },
  'place/in-use': { status: 409, zh: '下面还有地点，不能删除', en: 'There are places below; it can’t be removed' },
});

const placeEvent = z.strictObject({ kind: placeKind });
export const placeAdded = defineEvent('places.added', placeEvent);
export const placeChanged = defineEvent('places.changed', placeEvent);
export const placeRemoved = defineEvent('places.removed', placeEvent);
