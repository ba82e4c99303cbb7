/** Honour rolls on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { day } from './entry.schema.js';

export const rollPeriod = z.enum(['month', 'quarter', 'year']);
export const rollOrder = z.strictObject({
  period: rollPeriod,
  /** Any day of the period. */
  day,
  /** The community, or an estate or building of it: whoever lives there. */
  placeId: id,
  /** So many stars at least. */
  least: z.number().int().min(1).max(10_000),
  /** The first so many; those on a level with the last are in. */
  top: z.number().int().min(1).max(500),
});
export type RollOrder = z.infer<typeof rollOrder>;
export const rollPublication = z.strictObject({ ...rollOrder.shape, title: text(60) });
export type RollPublication = z.infer<typeof rollPublication>;

const named = z.strictObject({ id, name: z.string() });
const figures = {
  rank: z.number().int(),
  stars: z.number().int(),
  minutes: z.number().int(),
  served: z.number().int(),
};
/** For staff, before it is published: everybody by name, and who agreed to be shown by it. */
export const rollPreview = z.strictObject({
  from: day,
  to: day,
  place: named,
  lines: z.array(z.strictObject({ ...figures, account: named, shown: z.boolean(), entries: z.number().int() })),
});
export type RollPreview = z.infer<typeof rollPreview>;

const head = {
  id,
  communityId: id,
  kind: z.enum(['service', 'vote']),
  title: z.string(),
  place: z.string(),
  from: day,
  to: day,
  state: z.enum(['published', 'withdrawn']),
  reason: z.string().nullable(),
  people: z.number().int(),
  publishedAt: moment,
  version: z.number().int(),
};
export const rollItem = z.strictObject(head);
export const rollPage = pageOf(rollItem);
export type RollPage = z.infer<typeof rollPage>;
export const rollFace = z.strictObject({
  ...head,
  lines: z.array(
    z.strictObject({
      ...figures,
      /** Null: a neighbour who did not agree to be shown, or no longer does. */
      account: named.nullable(),
      votes: z.number().int().nullable(),
      words: z.string().nullable(),
    }),
  ),
});
export const rollView = z.strictObject({
  face: rollFace,
  mine: z.strictObject({
    can: z.array(z.enum(['withdraw'])),
    /** One's own rank, if one is on it, and the entries that made it. */
    rank: z.number().int().nullable(),
    entries: z.array(id),
    /** For staff: whose entries made each line. */
    trace: z.array(z.strictObject({ account: named, entries: z.array(id) })),
  }),
});
export type RollView = z.infer<typeof rollView>;
export const rollFilter = z.strictObject(paging);

export const rollErrors = defineErrors({
  'roll/not-found': { status: 404, zh: '没有这张光荣榜', en: 'There is no such honour roll' },
  'roll/empty': {
    status: 422,
    zh: '这段时间没有人达到，换个时间或少要几颗星',
    en: 'Nobody reached this in that time; choose another time or fewer stars',
  },
  'roll/not-here': { status: 422, zh: '这个地方不在本社区', en: 'This place is not in the community' },
  'roll/changed': {
    status: 409,
    zh: '刚刚有人动过这张榜，请看最新内容',
    en: 'Somebody has just changed this roll; see the fresh version',
  },
});
export const rollPublished = defineEvent('service.roll-published', z.strictObject({ people: z.array(id) }));
export const rollWithdrawn = defineEvent('service.roll-withdrawn', z.strictObject({}));
