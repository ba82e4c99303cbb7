/** What units that members work for look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const UNIT_KINDS = ['government', 'institution', 'enterprise', 'school', 'hospital', 'social', 'other'] as const;
export const unitKind = z.enum(UNIT_KINDS);
export type UnitKind = z.infer<typeof unitKind>;

const phone = z.string().regex(/^\+?[\d -]{5,20}$/);
const named = z.strictObject({ id, name: z.string() });

/** A unit to be named in a form. */
export const unitChoice = z.strictObject({ id, name: z.string(), kind: unitKind });
export type UnitChoice = z.infer<typeof unitChoice>;
export const unitChoices = pageOf(unitChoice);
export const unitSearch = z.strictObject({ q: text(60).optional() });

export const newUnit = z.strictObject({
  name: text(60, 2),
  kind: unitKind,
  contactName: text(30).nullish(),
  contactPhone: phone.nullish(),
});
export type NewUnit = z.infer<typeof newUnit>;
export const unitChange = z.strictObject({ version: z.number().int(), ...newUnit.partial().shape });
export type UnitChange = z.infer<typeof unitChange>;
export const unitMerge = z.strictObject({ version: z.number().int(), into: id });

/** A unit as staff of its place work with it. */
export const unitView = z.strictObject({
  id,
  name: z.string(),
  kind: unitKind,
  contactName: z.string().nullable(),
  /** Masked; see `reveal`. */
  contactPhone: z.string().nullable(),
  /** Members confirmed in the communities there. */
  members: z.number().int(),
  communities: z.array(named),
  version: z.number().int(),
});
export type UnitView = z.infer<typeof unitView>;
export const unitPage = pageOf(unitView);
export const unitFilter = z.strictObject({ ...paging, q: text(60).optional() });
export type UnitFilter = z.infer<typeof unitFilter>;

/** Names that members typed and that no unit has: to be made one, or merged into one by that name. */
export const typedUnits = pageOf(z.strictObject({ name: z.string(), members: z.number().int() }));

const why = z.enum(['contact', 'confirm', 'other']);
export const unitReveal = z.strictObject({ reason: why });
export const unitRevealed = z.strictObject({ contactName: z.string().nullable(), contactPhone: z.string().nullable() });

export const unitErrors = defineErrors({
  'unit/not-found': { status: 404, zh: '没有这个单位', en: 'There is no such unit' },
  'unit/name-taken': { status: 409, zh: '这里已有同名的单位', en: 'There is a unit of this name here' },
  'unit/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'unit/merge-itself': { status: 422, zh: '不能并到自己', en: 'A unit can’t be merged into itself' },
  'unit/no-community': { status: 422, zh: '没有这个社区', en: 'There is no such community' },
});

const happened = z.strictObject({ kind: unitKind });
export const unitAdded = defineEvent('units.added', happened);
export const unitChanged = defineEvent('units.changed', happened);
/** It took the members of another row for the same unit. */
export const unitMerged = defineEvent('units.merged', z.strictObject({ from: id }));
export const unitPaired = defineEvent('units.paired', z.strictObject({ community: id, paired: z.boolean() }));
export const unitSeen = defineEvent('units.contact-seen', z.strictObject({ reason: why }));
