/** The categories of a community's cases on the wire: what a matter is called and what its kind implies. */
import { z } from 'zod';
import { audience } from '../../commons/forum/index.js';
import { grade } from '../../ground/calendar/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, pageOf } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** The homes of the four pillars; each keeps one colour through the product. */
export const pillar = z.enum(['members', 'culture', 'services', 'aid']);
export type Pillar = z.infer<typeof pillar>;

/** Whoever is responsible: a member (the id is the account's) or an organization. */
export const lead = z.strictObject({ kind: z.enum(['member', 'organization']), id });
/** The same with the name it had when the case was handed over. */
export const namedLead = lead.extend({ name: z.string() });

export const categoryMark = z.strictObject({
  id,
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  icon: z.string(),
  pillar,
});
export type CategoryMark = z.infer<typeof categoryMark>;

const icon = z.string().regex(/^[a-z0-9-]{1,40}$/);
const facts = {
  zh: text(20),
  en: text(40),
  /** Name of a lucide icon. */
  icon,
  pillar,
  grade,
  /** Cases of this kind are private unless staff say otherwise: health, hardship. */
  private: z.boolean(),
  /** A case can't be finished without a photo of what was done. */
  afterPhoto: z.boolean(),
  /** Accepted cases go to this unit by themselves. */
  unit: lead.nullable(),
  /** Audience that a thread of this category gets, whatever its author chose. */
  audience: audience.nullable(),
  /** Whether private cases of this kind stand, masked, in the community's public list. */
  masked: z.boolean(),
  position: z.number().int().min(0).max(10_000),
};

export const categoryView = z.strictObject({
  id,
  code: z.string(),
  ...facts,
  unit: namedLead.nullable(),
  active: z.boolean(),
  version: z.number().int(),
});
export type CategoryView = z.infer<typeof categoryView>;
export const categoryPage = pageOf(categoryView);

export const newCategory = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  zh: facts.zh,
  en: facts.en,
  icon,
  pillar,
  grade: grade.optional(),
  private: z.boolean().optional(),
  afterPhoto: z.boolean().optional(),
  unit: lead.nullish(),
  audience: facts.audience.optional(),
  masked: z.boolean().optional(),
  position: facts.position.optional(),
});
export type NewCategory = z.infer<typeof newCategory>;

export const categoryChange = newCategory
  .omit({ code: true })
  .partial()
  .extend({ version: z.number().int(), active: z.boolean().optional() });
export type CategoryChange = z.infer<typeof categoryChange>;

export const categoryErrors = defineErrors({
  'category/not-found': { status: 404, zh: '没有这个类别', en: 'There is no such category' },
  'category/code-taken': { status: 409, zh: '这个代码已经有了', en: 'A category of this community has this code' },
  'category/changed': {
    status: 409,
    zh: '有人刚刚修改过这个类别，请看最新内容',
    en: 'Somebody has just changed this category; see the fresh version',
  },
});

/** A category was added, changed or switched off: pages that list them fetch again. */
export const categoryChanged = defineEvent('cases.category-changed', z.strictObject({ code: z.string() }));
