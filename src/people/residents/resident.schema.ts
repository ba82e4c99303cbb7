/** What registration and residence look like on the wire, what can go wrong, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { login, password } from '../../ground/accounts/index.js';

export const RESIDENCY_STATES = ['pending', 'confirmed', 'declined', 'moved'] as const;
export const residencyState = z.enum(RESIDENCY_STATES);
export type ResidencyState = z.infer<typeof residencyState>;

const named = z.strictObject({ id, name: z.string() });
/** Where somebody lives within the building, such as 3单元502: seen by the person and the community's staff only. */
const household = text(60);
/** The code on the building's notice; spaces, dashes and case don't matter. */
const invitation = z.string().trim().min(1).max(40);

/** What somebody says about where they live. A right invitation confirms it at once. */
export const residencyClaim = z.strictObject({
  communityId: id,
  buildingId: id.optional(),
  household: household.optional(),
  invitation: invitation.optional(),
});
export type ResidencyClaim = z.infer<typeof residencyClaim>;

export const registration = z.strictObject({
  login,
  password,
  name: text(30),
  ...residencyClaim.shape,
  language: z.enum(['zh', 'en']).optional(),
  /** Version of the terms and the privacy notice that were agreed to. */
  consent: z.strictObject({ version: text(20) }),
});
export type RegistrationOrder = z.infer<typeof registration>;

/** One's own residence. */
export const residencyView = z.strictObject({
  id,
  community: z.strictObject({ id, path: z.string(), name: z.string() }),
  building: named.nullable(),
  household: z.string().nullable(),
  state: residencyState,
  reason: z.string().nullable(),
  version: z.number().int(),
  createdAt: moment,
  decidedAt: moment.nullable(),
});
export type ResidencyView = z.infer<typeof residencyView>;
export const myResidency = z.strictObject({ residency: residencyView.nullable() });

/** A residence as staff see it: the phone or mail address masked. */
export const residentView = z.strictObject({
  id,
  account: z.strictObject({ id, name: z.string(), login: z.string() }),
  building: named.nullable(),
  household: z.string().nullable(),
  state: residencyState,
  reason: z.string().nullable(),
  version: z.number().int(),
  createdAt: moment,
  decidedAt: moment.nullable(),
  decidedBy: named.nullable(),
});
export type ResidentView = z.infer<typeof residentView>;
export const residentPage = pageOf(residentView);
export const residentFilter = z.strictObject({ ...paging, state: residencyState.optional() });

export const confirmation = z.strictObject({ version: z.number().int() });
/** Declining and removing say why; the person reads it. */
export const refusal = z.strictObject({ version: z.number().int(), reason: text(200) });
export const departure = z.strictObject({ version: z.number().int() });

export const invitationView = z.strictObject({ code: z.string(), createdAt: moment, uses: z.number().int() });
export type InvitationView = z.infer<typeof invitationView>;
/** The building's valid code, if there is one. */
export const invitationState = z.strictObject({ building: named, invitation: invitationView.nullable() });
export type InvitationState = z.infer<typeof invitationState>;

/** A community's buildings in one list, for the form of registration. */
export const buildingView = z.strictObject({ id, name: z.string(), estate: z.string().nullable() });
export const buildingList = pageOf(buildingView);

export const residentErrors = defineErrors({
  'residency/no-community': { status: 422, zh: '没有这个社区，请重新选择', en: 'There is no such community' },
  'residency/no-building': {
    status: 422,
    zh: '这栋楼不在所选社区里，请重新选择',
    en: 'This building is not in the chosen community',
  },
  'residency/wrong-invitation': {
    status: 422,
    zh: '邀请码不对或已停用；可以先不填，由社区工作人员确认',
    en: 'The invitation code is wrong or no longer valid; leave it out and staff will confirm you',
  },
  'residency/changed': {
    status: 409,
    zh: '刚刚有人处理过，请看最新情况',
    en: 'Somebody has just dealt with this; see the fresh state',
  },
  'residency/decided': { status: 409, zh: '这份申请已经处理过了', en: 'This has been decided already' },
  'residency/none': { status: 404, zh: '还没有登记住处', en: 'No residence is registered' },
});

const data = z.strictObject({ account: id });
export const residencyClaimed = defineEvent('residents.claimed', data);
export const residencyConfirmed = defineEvent(
  'residents.confirmed',
  z.strictObject({ account: id, by: z.enum(['staff', 'invitation']) }),
);
export const residencyDeclined = defineEvent('residents.declined', data);
export const residencyEnded = defineEvent('residents.ended', data);
export const invitationRenewed = defineEvent('residents.invitation-renewed', z.strictObject({}));
export const invitationRevoked = defineEvent('residents.invitation-revoked', z.strictObject({}));
