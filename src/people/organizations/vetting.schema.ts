/** The checklist, the charter and the history of an organization on the wire. */
import { z } from 'zod';
import { photoInput, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { organizationKind } from './organization.schema.js';

const item = z.strictObject({ id, kind: organizationKind, zh: z.string(), en: z.string(), required: z.boolean() });
export const checklist = z.strictObject({ items: z.array(item), next: z.null() });
export type Checklist = z.infer<typeof checklist>;
/** The whole list anew; those with an id stay what they are. */
export const checklistChange = z.strictObject({
  items: z
    .array(
      z.strictObject({ id: id.optional(), kind: organizationKind, zh: text(60), en: text(120), required: z.boolean() }),
    )
    .max(60),
});
export type ChecklistChange = z.infer<typeof checklistChange>;

export const charterView = z.strictObject({
  number: z.number().int(),
  words: z.string(),
  /** Those that are in already sign a new one until then. */
  signBy: moment,
  publishedAt: moment,
});
export type CharterView = z.infer<typeof charterView>;
/** Null while a community has none. */
export const charterHere = z.strictObject({ charter: charterView.nullable() });
export const newCharter = z.strictObject({ words: text(10_000, 10), signBy: moment });
export type NewCharter = z.infer<typeof newCharter>;
export const signing = z.strictObject({ number: z.number().int() });

const named = z.strictObject({ id, name: z.string() });
/** For its people and for staff. */
export const vettingView = z.strictObject({
  items: z.array(
    z.strictObject({
      ...item.omit({ kind: true }).shape,
      check: z
        .strictObject({
          by: named,
          at: moment,
          note: z.string().nullable(),
          photo: photoSchema.nullable(),
        })
        .nullable(),
    }),
  ),
  charter: z
    .strictObject({ ...charterView.shape, signed: z.strictObject({ by: named, at: moment }).nullable() })
    .nullable(),
  warnings: z.number().int(),
  suspendedUntil: moment.nullable(),
  history: z.array(
    z.strictObject({
      id,
      step: z.string(),
      by: named.nullable(),
      at: moment,
      reason: z.string().nullable(),
      until: moment.nullable(),
    }),
  ),
  can: z.array(z.enum(['check', 'sign'])),
});
export type VettingView = z.infer<typeof vettingView>;
export const checkOrder = z.strictObject({ note: text(200).nullable(), photo: photoInput.optional() });
export type CheckOrder = z.infer<typeof checkOrder>;
export const itemParam = z.strictObject({ id, itemId: id });

export const vettingErrors = defineErrors({
  'organization/hours': {
    status: 422,
    zh: '时间段要从早到晚排列，互不重叠',
    en: 'Times must be in order and must not overlap',
  },
  'organization/unchecked': {
    status: 409,
    zh: '还有 {n} 项必查的没有核对',
    en: '{n} of the things to check are still open',
  },
  'organization/unsigned': {
    status: 409,
    zh: '负责人还没有签署公约',
    en: 'Its manager has not signed the charter yet',
  },
  'organization/until-past': { status: 422, zh: '结束日期要在今天以后', en: 'It must end in the future' },
  'organization/no-item': { status: 404, zh: '没有这一项', en: 'There is no such item' },
  'organization/charter-changed': {
    status: 409,
    zh: '公约有了新版本，请看过新的再签',
    en: 'There is a new version of the charter: please read it first',
  },
  'organization/no-charter': { status: 409, zh: '社区还没有公约', en: 'The community has no charter yet' },
});

export const checklistChanged = defineEvent('organizations.checklist-changed', z.strictObject({}));
export const charterPublished = defineEvent(
  'organizations.charter-published',
  z.strictObject({ number: z.number().int() }),
);
export const charterSigned = defineEvent('organizations.charter-signed', z.strictObject({ number: z.number().int() }));
export const organizationChecked = defineEvent(
  'organizations.checked',
  z.strictObject({ item: id, checked: z.boolean() }),
);
export const organizationWarned = defineEvent('organizations.warned', z.strictObject({ warnings: z.number().int() }));
