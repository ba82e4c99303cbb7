/** What accounts, sessions and rights look like on the wire, what can go wrong, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const role = z.enum(['resident', 'member', 'staff', 'supervisor', 'administrator', 'manager', 'worker']);
export const language = z.enum(['zh', 'en']);

/** A mainland mobile number or a mail address. */
export const login = z.string().trim().min(1).max(120);
export const password = text(128, 8);

/** How somebody wants the pages drawn; kept so that it follows them to the next device. */
export const display = z.strictObject({
  theme: z.enum(['auto', 'light', 'dark']).optional(),
  size: z.enum(['standard', 'large', 'larger', 'largest']).optional(),
  elder: z.boolean().optional(),
  images: z.boolean().optional(),
});

export const grantView = z.strictObject({
  id,
  role,
  path: z.string(),
  place: z.string().nullable(),
  /** Null when that place is gone. */
  placeId: id.nullable(),
  subject: z.strictObject({ kind: z.string(), id }).nullable(),
  /** It ends by itself then. */
  until: moment.nullable(),
  /** Borrowed from somebody: it can't be lent on. */
  lent: z.boolean(),
});

export const meView = z.strictObject({
  account: z
    .strictObject({
      id,
      name: z.string(),
      /** Masked: enough to recognize one's own. */
      login: z.string(),
      language,
      display,
      version: z.number().int(),
      grants: z.array(grantView),
    })
    .nullable(),
  community: z.strictObject({ id, path: z.string(), name: z.string() }).nullable(),
});
export type MeView = z.infer<typeof meView>;

export const signIn = z.strictObject({ login, password: z.string().min(1).max(1024) });
export const meChange = z.strictObject({
  version: z.number().int(),
  name: text(30, 1).optional(),
  language: language.optional(),
  display: display.optional(),
});
export type MeChange = z.infer<typeof meChange>;
export const passwordChange = z.strictObject({ current: z.string().min(1).max(1024), new: password });
export const recoveryRequest = z.strictObject({ login });
export const recovery = z.strictObject({ login, code: z.string().regex(/^\d{6}$/), password });

export const sessionView = z.strictObject({ id, device: z.string(), createdAt: moment, current: z.boolean() });
export const sessionPage = pageOf(sessionView);

const named = z.strictObject({ id, name: z.string() });

export const personGrantView = z.strictObject({
  id,
  account: named,
  role,
  path: z.string(),
  /** Where it was given, and for a building its estate; null when that place is gone. */
  place: z.strictObject({ id, name: z.string(), within: z.string().nullable() }).nullable(),
  /** Seen from the place that was asked about. */
  where: z.enum(['here', 'above', 'below']),
  grantedAt: moment,
  /** It ends by itself then. */
  until: moment.nullable(),
  /** Who lent it. */
  lentBy: named.nullable(),
  mine: z.strictObject({ can: z.array(z.enum(['dismiss'])) }),
});
export type PersonGrant = z.infer<typeof personGrantView>;
export const grantPage = pageOf(personGrantView);
export const grantFilter = z.strictObject({
  ...paging,
  // it holds a path and a name
  after: z.string().max(800).optional(),
  /** Part of a name. */
  q: text(30).optional(),
  /** 'false': without those who are in charge of a part of the place only. */
  below: z.literal('false').optional(),
});
export type GrantFilter = z.infer<typeof grantFilter>;
export const newGrant = z.strictObject({
  accountId: id,
  role: z.enum(['staff', 'supervisor', 'administrator']),
  /** It ends by itself then; without, it stays until somebody takes it. */
  until: moment.optional(),
});
export type NewGrant = z.infer<typeof newGrant>;

export const pageFilter = z.strictObject(paging);
export type PageFilter = z.infer<typeof pageFilter>;

/** A right is lent for so many days at most. */
export const LONGEST_LOAN_DAYS = 92;
/** One's own right, to whom, until when. */
export const loan = z.strictObject({ grantId: id, accountId: id, until: moment });
export type Loan = z.infer<typeof loan>;
export const loanView = z.strictObject({
  id,
  role,
  place: z.string().nullable(),
  subject: z.strictObject({ kind: z.string(), id }).nullable(),
  to: named,
  until: moment,
});
export type LoanView = z.infer<typeof loanView>;
export const loanPage = pageOf(loanView);

/** A right that was given or taken. */
export const grantRecordView = z.strictObject({
  id,
  account: named,
  role,
  /** Null when that place is gone. */
  place: z.strictObject({ id, name: z.string() }).nullable(),
  given: z.boolean(),
  until: moment.nullable(),
  lentBy: named.nullable(),
  /** Null: it ended by itself, or the installation began with it. */
  by: named.nullable(),
  at: moment,
});
export type GrantRecordView = z.infer<typeof grantRecordView>;
export const grantRecordPage = pageOf(grantRecordView);

export const personPage = pageOf(z.strictObject({ id, name: z.string() }));
export const personSearch = z.strictObject({ q: text(30) });

export const setupState = z.strictObject({ needed: z.boolean() });
const place = z.strictObject({ code: z.string().regex(/^[a-z0-9-]{1,24}$/), name: text(60) });
export const setup = z.strictObject({
  code: z.string().min(1).max(64),
  city: place,
  district: place,
  street: place,
  community: place,
  administrator: z.strictObject({ login, password, name: text(30) }),
});
export type Setup = z.infer<typeof setup>;

export const accountErrors = defineErrors({
  'account/wrong-credentials': { status: 401, zh: '账号或密码不对', en: 'The account or the password is wrong' },
  'account/login-format': {
    status: 422,
    zh: '请填 11 位手机号或邮箱地址',
    en: 'Give a mobile number of 11 digits or a mail address',
  },
  'account/login-taken': {
    status: 409,
    zh: '这个手机号或邮箱已注册，可以直接登录或找回密码',
    en: 'This number or address is registered: sign in or recover the password',
  },
  'account/common-password': {
    status: 422,
    zh: '这个密码太常见，容易被猜到，请换一个',
    en: 'This password is too common and easily guessed; choose another',
  },
  'account/wrong-password': { status: 422, zh: '现在的密码不对', en: 'The present password is wrong' },
  'account/wrong-code': {
    status: 422,
    zh: '验证码不对或已过期，可以重新获取',
    en: 'The code is wrong or has expired; you can ask for a new one',
  },
  'account/changed': {
    status: 409,
    zh: '资料刚刚在别处修改过，请看最新内容',
    en: 'This was just changed elsewhere; see the fresh version',
  },
  'account/not-found': { status: 404, zh: '没有找到这个人', en: 'There is no such person' },
  'account/last-administrator': { status: 409, zh: '至少要留一位管理员', en: 'At least one administrator must stay' },
  'grant/lent-on': {
    status: 409,
    zh: '这是别人托给您的，不能再托给第三个人',
    en: 'This was lent to you; it can’t be lent on',
  },
  'grant/own': { status: 422, zh: '请选别人，不能托给自己', en: 'Choose somebody other than yourself' },
  'grant/held': { status: 409, zh: '对方已经有这个身份了', en: 'They hold this right already' },
  'grant/past': { status: 422, zh: '截止时间要晚于现在', en: 'The end must lie in the future' },
  'grant/too-long': {
    status: 422,
    zh: '最多托付 {days} 天，也不能晚于您自己的截止时间',
    en: 'At most {days} days, and not beyond the end of your own',
  },
  'account/demo-only-here': {
    status: 403,
    zh: '演示账号只能在本机登录',
    en: 'Demo accounts only work on the machine itself',
  },
  'setup/done': { status: 409, zh: '已经完成初始设置', en: 'The first set-up is done already' },
  'setup/wrong-code': {
    status: 422,
    zh: '设置码不对，请看启动服务的控制台',
    en: 'The set-up code is wrong: see the console that started the server',
  },
});

const accountEvent = z.strictObject({});
export const accountRegistered = defineEvent('accounts.registered', accountEvent);
export const accountChanged = defineEvent('accounts.changed', accountEvent);
export const passwordChanged = defineEvent('accounts.password-changed', accountEvent);
/** Rights were given or taken: caches and open sockets ask again. */
export const rightsChanged = defineEvent('accounts.rights-changed', z.strictObject({ role, given: z.boolean() }));
/** One session ended, or all of an account's. */
export const sessionEnded = defineEvent('accounts.session-ended', z.strictObject({ all: z.boolean() }));
