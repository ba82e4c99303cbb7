/** What organizations look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoInput, photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { openingHours } from './organization.hours.js';

export const ORGANIZATION_KINDS = ['merchant', 'charity', 'property', 'station'] as const;
export const organizationKind = z.enum(ORGANIZATION_KINDS);
export type OrganizationKind = z.infer<typeof organizationKind>;

export const ORGANIZATION_STATES = ['applied', 'approved', 'declined', 'suspended', 'left'] as const;
export const organizationState = z.enum(ORGANIZATION_STATES);
export type OrganizationState = z.infer<typeof organizationState>;

const named = z.strictObject({ id, name: z.string() });
const phone = z.string().regex(/^\+?[\d -]{5,20}$/);
const categoryCode = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/);

const page = {
  introduction: text(2000, 0),
  address: text(200).nullable(),
  /** Shown to everybody, such as the shop's own number. */
  publicPhone: phone.nullable(),
  photos: photoInputs(6),
  /** Null: not said. */
  hours: openingHours.nullable(),
};
const contact = {
  /** The person staff ring up; shown to nobody else. */
  contactName: text(30),
  contactPhone: phone,
};
/** What staff look at before they approve; afterwards only staff change it. */
const vetted = {
  name: text(40, 2),
  kind: organizationKind,
  /** Codes of the case categories it takes; none: all. */
  categories: z.array(categoryCode).max(30),
  /** Places it serves, in the community; none: the whole community. */
  areaIds: z.array(id).max(50),
};

export const application = z.strictObject({
  name: vetted.name,
  kind: vetted.kind,
  ...contact,
  introduction: page.introduction.optional(),
  address: page.address.optional(),
  publicPhone: page.publicPhone.optional(),
  photos: page.photos.optional(),
  hours: page.hours.optional(),
  categories: vetted.categories.optional(),
  areaIds: vetted.areaIds.optional(),
  /** A photo of the licence: private, seen by its managers and the community's staff. */
  licence: photoInput.optional(),
});
export type Application = z.infer<typeof application>;

export const organizationChange = z.strictObject({
  version: z.number().int(),
  ...application.partial().shape,
});
export type OrganizationChange = z.infer<typeof organizationChange>;

/** Its page: the same for everybody who may see it. */
export const organizationFace = z.strictObject({
  id,
  communityId: id,
  kind: organizationKind,
  name: z.string(),
  state: organizationState,
  introduction: z.string(),
  address: z.string().nullable(),
  publicPhone: z.string().nullable(),
  photos: z.array(photoSchema),
  hours: openingHours.nullable(),
  /** By the community's clock when it was asked; null: not said. */
  openNow: z.boolean().nullable(),
  areas: z.array(named),
  categories: z.array(z.string()),
  createdAt: moment,
  version: z.number().int(),
});
export type OrganizationFace = z.infer<typeof organizationFace>;

export const ORGANIZATION_ACTS = [
  'edit',
  'edit-vetted',
  'apply',
  'approve',
  'decline',
  'warn',
  'suspend',
  'resume',
  'leave',
  'expel',
  'people',
  'reveal',
] as const;
export const organizationAct = z.enum(ORGANIZATION_ACTS);
export type OrganizationAct = z.infer<typeof organizationAct>;

/** What only this reader may see and do. */
export const organizationMine = z.strictObject({
  can: z.array(organizationAct),
  role: z.enum(['manager', 'worker']).nullable(),
  /** For its managers; for staff with the number masked, see `reveal`. */
  contact: z.strictObject({ name: z.string(), phone: z.string() }).nullable(),
  licence: photoSchema.nullable(),
  /** Why it was declined or suspended: for managers and staff. */
  reason: z.string().nullable(),
});
export type OrganizationMine = z.infer<typeof organizationMine>;
export const organizationView = z.strictObject({ face: organizationFace, mine: organizationMine });
export type OrganizationView = z.infer<typeof organizationView>;

/** A row of a community's list. */
export const organizationRow = z.strictObject({
  id,
  kind: organizationKind,
  name: z.string(),
  state: organizationState,
  introduction: z.string(),
  photo: photoSchema.nullable(),
  categories: z.array(z.string()),
  createdAt: moment,
  version: z.number().int(),
});
export type OrganizationRow = z.infer<typeof organizationRow>;
export const organizationPage = pageOf(organizationRow);
export const organizationFilter = z.strictObject({
  ...paging,
  kind: organizationKind.optional(),
  /** Other than approved: for staff. */
  state: organizationState.optional(),
  /** Part of the name. */
  q: text(40).optional(),
});
export type OrganizationFilter = z.infer<typeof organizationFilter>;

/** The organizations somebody belongs to. */
export const ownOrganization = z.strictObject({
  id,
  communityId: id,
  kind: organizationKind,
  name: z.string(),
  state: organizationState,
  role: z.enum(['manager', 'worker']),
});
export const ownOrganizations = pageOf(ownOrganization);
export type OwnOrganization = z.infer<typeof ownOrganization>;

export const versioned = z.strictObject({ version: z.number().int() });
export const reasoned = z.strictObject({ version: z.number().int(), reason: text(200) });

/** Until when: the clock resumes it then. */
export const suspension = z.strictObject({ version: z.number().int(), reason: text(200), until: moment.optional() });
/** A manager may say why, and need not. */
export const leaving = z.strictObject({ version: z.number().int(), reason: text(200).optional() });

export const organizationPerson = z.strictObject({
  account: named,
  role: z.enum(['manager', 'worker']),
  since: moment,
  /** It ends by itself then: taken on until a day, or lent by a manager. */
  until: moment.nullable(),
});
export type OrganizationPerson = z.infer<typeof organizationPerson>;
export const organizationPeople = pageOf(organizationPerson);
export const newPerson = z.strictObject({
  accountId: id,
  role: z.enum(['manager', 'worker']),
  /** Only until then. */
  until: moment.optional(),
});
export type NewPerson = z.infer<typeof newPerson>;

/** Why somebody looks at a whole number; kept with who and when. */
const whyContact = z.enum(['vetting', 'case', 'emergency', 'other']);
export const contactReveal = z.strictObject({ reason: whyContact });
export type ContactReveal = z.infer<typeof contactReveal>;
export const contactRevealed = z.strictObject({ name: z.string(), phone: z.string() });

export const organizationErrors = defineErrors({
  'organization/no-community': { status: 404, zh: '没有这个社区', en: 'There is no such community' },
  'organization/not-found': { status: 404, zh: '没有这个单位', en: 'There is no such organization' },
  'organization/name-taken': {
    status: 409,
    zh: '本社区已有同名的单位',
    en: 'The community has an organization of this name',
  },
  'organization/no-area': {
    status: 422,
    zh: '服务范围里有不属于本社区的地点',
    en: 'One of the places served is not in the community',
  },
  'organization/too-many-applications': {
    status: 409,
    zh: '您已有 {maximum} 份申请在等待审核，请等结果出来再申请',
    en: 'You have {maximum} applications waiting; please wait for their answers first',
  },
  'organization/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'organization/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'organization/vetted-field': {
    status: 409,
    zh: '已审核的名称、类型、执照和服务范围只能由社区修改',
    en: 'Name, kind, licence and services were vetted: ask the community’s staff to change them',
  },
  'organization/last-manager': { status: 409, zh: '至少要留一位负责人', en: 'At least one manager must stay' },
  'organization/no-person': { status: 422, zh: '没有找到这个人', en: 'There is no such person' },
  'organization/not-vetted': {
    status: 409,
    zh: '这个单位还没通过社区审核，或已暂停',
    en: 'This organization is not vetted, or is suspended',
  },
  'organization/not-serving': {
    status: 409,
    zh: '这个单位不服务这个地点',
    en: 'This organization does not serve this place',
  },
});

const happened = z.strictObject({ kind: organizationKind, state: organizationState });
export const organizationApplied = defineEvent('organizations.applied', happened);
/** It was approved, declined, suspended, resumed, or left: `state` says which. */
export const organizationDecided = defineEvent('organizations.decided', happened);
export const organizationChanged = defineEvent('organizations.changed', happened);
export const organizationStaffed = defineEvent(
  'organizations.staffed',
  z.strictObject({ account: id, role: z.enum(['manager', 'worker']), given: z.boolean() }),
);
/** Somebody looked at the whole contact number. */
export const contactSeen = defineEvent('organizations.contact-seen', z.strictObject({ reason: whyContact }));
