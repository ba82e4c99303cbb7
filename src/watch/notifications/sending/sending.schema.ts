/** What the settings of notices look like on the wire: devices, channels, quiet hours, and the log of what was sent. */
import { z } from 'zod';
import { IANAZone } from 'luxon';
import { defineErrors, id, moment, pageOf, paging } from '../../../platform/http/index.js';
import { CHANNELS, GROUP_NAMES, MODES } from '../notification.groups.js';

const sentence = z.strictObject({ zh: z.string(), en: z.string() });
const channel = z.enum(CHANNELS);
const mode = z.enum(MODES);
const group = z.enum(GROUP_NAMES);
const minute = z.number().int().min(0).max(1439);
const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${bytes}}=*$`));

/** As a browser's PushSubscription has it. */
export const deviceOrder = z.strictObject({
  endpoint: z.url().max(1000),
  keys: z.strictObject({ p256dh: base64url(87), auth: base64url(22) }),
});
export type DeviceOrder = z.infer<typeof deviceOrder>;

export const deviceView = z.strictObject({
  id,
  /** Browser and system, such as "Chrome · Windows". */
  label: z.string(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
  createdAt: moment,
  deliveredAt: moment.nullable(),
});
export const deviceList = pageOf(deviceView);
export type DeviceList = z.infer<typeof deviceList>;

/** Times are minutes of the person's day. */
const preferences = z.strictObject({
  quiet: z.boolean(),
  quietFrom: minute,
  quietTo: minute,
  /** Null: that of the community. */
  zone: z
    .string()
    .max(60)
    .refine((zone) => IANAZone.isValidZone(zone), { params: { error: 'notice/zone' } })
    .nullable(),
  digestAt: minute,
  digestEvery: z.enum(['day', 'week']),
  /** Whether names and titles may stand on a locked screen. */
  details: z.boolean(),
});
const choice = z.strictObject({ group, channel, mode });
export type Choice = z.infer<typeof choice>;

export const sendingView = z.strictObject({
  /** What a browser subscribes with. */
  key: z.string(),
  preferences,
  /** The zone that holds. */
  zone: z.string(),
  version: z.number().int(),
  /** The channels that are set up here, and the address that one has there, masked. */
  channels: z.array(z.strictObject({ channel, address: z.string().nullable() })),
  groups: z.array(
    z.strictObject({
      group,
      name: sentence,
      about: sentence,
      modes: z.partialRecord(channel, mode),
      chosen: z.boolean(),
    }),
  ),
});
export type SendingView = z.infer<typeof sendingView>;
export const sendingChange = preferences.partial().extend({
  version: z.number().int(),
  choices: z
    .array(choice)
    .max(GROUP_NAMES.length * CHANNELS.length)
    .optional(),
  /** Forgets all choices: what is good for most holds again. */
  reset: z.literal(true).optional(),
});
export type SendingChange = z.infer<typeof sendingChange>;

export const deliveryView = z.strictObject({
  id,
  channel,
  /** The device, or the masked address. */
  to: z.string(),
  text: sentence,
  address: z.string(),
  mode: z.enum(['now', 'fallback', 'digest']),
  state: z.enum(['waiting', 'sent', 'seen', 'gone', 'failed', 'expired']),
  /** Code of what went wrong, or `quiet`. */
  reason: z.string().nullable(),
  dueAt: moment,
  doneAt: moment.nullable(),
  /** When the device showed it. */
  shownAt: moment.nullable(),
  createdAt: moment,
});
export const deliveryPage = pageOf(deliveryView);
export type DeliveryPage = z.infer<typeof deliveryPage>;
export const deliveryFilter = z.strictObject(paging);
export type DeliveryFilter = z.infer<typeof deliveryFilter>;

/** What became of a message sent to try a device. */
export const trialView = z.strictObject({ sent: z.boolean(), reason: z.string().nullable() });
export type TrialView = z.infer<typeof trialView>;

export const sendingErrors = defineErrors({
  'notice/device-not-found': { status: 404, zh: '没有这台设备', en: 'There is no such device' },
  'notice/delivery-not-found': { status: 404, zh: '没有这条记录', en: 'There is no such delivery' },
  'notice/push-service': {
    status: 422,
    zh: '这个浏览器的推送地址不能用，请换一个浏览器试试',
    en: 'The push address of this browser can’t be used; please try another browser',
  },
  'notice/zone': { status: 422, zh: '不认识这个时区', en: 'Unknown time zone' },
  'notice/changed': {
    status: 409,
    zh: '设置在别处改过了，请看看现在的',
    en: 'The settings were changed elsewhere; see how they are now',
  },
});
