/** The rules by which a community counts service: on the wire, in its rows, and what can go wrong with them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** What kinds of service there are; the rules weigh them. */
export const SERVICE_CATEGORIES = [
  'care',
  'repair',
  'green',
  'patrol',
  'teach',
  'culture',
  'mediation',
  'errand',
  // What a solved case counts as, for whoever handled it and for a neighbour who spoke up.
  'case',
  'report',
  'other',
] as const;
export const serviceCategory = z.enum(SERVICE_CATEGORIES);
export type ServiceCategory = z.infer<typeof serviceCategory>;

/** Per cent: 150 counts one and a half times. */
const factor = z.number().int().min(0).max(500);

export const serviceRules = z.strictObject({
  /** So many weighed minutes earn a star. */
  minutesPerStar: z.number().int().min(5).max(1440),
  /** A confirmed entry earns at least so many stars, however short it was. */
  leastStars: z.number().int().min(0).max(5),
  /** Nobody earns more than so many stars for one day. */
  starsADay: z.number().int().min(1).max(50),
  /** Points for a weighed hour. */
  pointsPerHour: z.number().int().min(0).max(1000),
  /** Minutes that a solved case counts for whoever handled it. */
  caseMinutes: z.number().int().min(1).max(480),
  /** Minutes that it counts for a neighbour who spoke up for somebody else. */
  reportMinutes: z.number().int().min(1).max(480),
  factors: z.strictObject(
    Object.fromEntries(SERVICE_CATEGORIES.map((one) => [one, factor])) as Record<ServiceCategory, typeof factor>,
  ),
});
export type ServiceRules = z.infer<typeof serviceRules>;

export const rulesOrder = z.strictObject({
  /** Of the rules that were seen: 0 where the community has none of its own yet. */
  version: z.number().int().min(0),
  rules: serviceRules,
  /** Why. */
  note: text(200).optional(),
});
export type RulesOrder = z.infer<typeof rulesOrder>;

const edition = z.strictObject({
  version: z.number().int(),
  rules: serviceRules,
  note: z.string().nullable(),
  by: z.strictObject({ id, name: z.string() }).nullable(),
  at: moment.nullable(),
});
export const rulesView = z.strictObject({
  current: edition,
  /** The ones before, newest first. */
  earlier: z.array(edition),
  can: z.array(z.enum(['edit'])),
});
export type RulesView = z.infer<typeof rulesView>;
export type RulesEdition = z.infer<typeof edition>;

const sum = z.strictObject({ stars: z.number().int(), points: z.number().int() });
/** What other rules would have made of the last ninety days. */
export const rulesPreview = z.strictObject({
  entries: z.number().int(),
  people: z.number().int(),
  now: sum,
  then: sum,
  /** People who would have more stars, and fewer. */
  more: z.number().int(),
  fewer: z.number().int(),
  sample: z.array(
    z.strictObject({
      what: z.string(),
      category: serviceCategory,
      minutes: z.number().int(),
      stars: z.number().int(),
      would: z.number().int(),
    }),
  ),
});
export type RulesPreview = z.infer<typeof rulesPreview>;

export const rulesErrors = defineErrors({
  'service/rules-changed': {
    status: 409,
    zh: '刚刚有人改过规则，请看最新的规则',
    en: 'Somebody has just changed the rules; see the fresh ones',
  },
});

export const rulesChanged = defineEvent('service.rules-changed', z.strictObject({ version: z.number().int() }));
