/** The groups that people choose by: what comes how. Few, in words that everybody knows; every kind of notice is in one. */
import type { Words } from './notification.words.js';

/**
 * At once; only where another channel did not reach them (for kinds that matter); in the summary; not at all. The inbox has
 * everything in any case.
 */
export const MODES = ['now', 'fallback', 'digest', 'off'] as const;
export type Mode = (typeof MODES)[number];

/** Ways out of the house. The page itself is none: it is always told. */
export const CHANNELS = ['push', 'wechat', 'mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface GroupSpec {
  name: Words;
  /** What is in it, for the page of settings. */
  about: Words;
  /** What holds for whoever chose nothing. */
  defaults: Readonly<Record<Channel, Mode>>;
}

const group = (
  zh: string,
  en: string,
  aboutZh: string,
  aboutEn: string,
  defaults: GroupSpec['defaults'],
): GroupSpec => ({
  name: { zh, en },
  about: { zh: aboutZh, en: aboutEn },
  defaults,
});

/** Somebody waits for an answer: the phone says so, and another channel when the phone can't be reached. */
const WAITED_FOR = { push: 'now', wechat: 'fallback', mail: 'fallback', sms: 'fallback' } as const;
/** Good to know at once, not worth a message that costs money. */
const GOOD_TO_KNOW = { push: 'now', wechat: 'fallback', mail: 'digest', sms: 'off' } as const;
/** For a quiet hour. */
const NO_HURRY = { push: 'digest', wechat: 'off', mail: 'digest', sms: 'off' } as const;

export const GROUPS = {
  help: group('紧急求助', 'Urgent help', '有人求助、夜间值班', 'Somebody calls for help; night duty', WAITED_FOR),
  cases: group('交给我办的事', 'Mine to handle', '请签收、超期、重办', 'To sign for, overdue, to do again', WAITED_FOR),
  reports: group('我反映的事', 'What I reported', '每一步进展、请您评价', 'Each step, and your verdict', GOOD_TO_KNOW),
  forum: group('邻里讨论', 'Neighbours', '有人回复、提到您', 'Replies and mentions', GOOD_TO_KNOW),
  conversations: group('私聊', 'Conversations', '工作人员或邻居发来的话', 'Private messages', GOOD_TO_KNOW),
  notices: group(
    '社区公告',
    'Community notices',
    '公示、停水停电',
    'Announcements, water and power cuts',
    GOOD_TO_KNOW,
  ),
  membership: group(
    '身份与报到',
    'Home and membership',
    '住处、报到、联系证',
    'Home, checking in, contact card',
    GOOD_TO_KNOW,
  ),
  demands: group(
    '岗位与需求',
    'Posts and needs',
    '认领、候补、结对走访',
    'Claims, waiting lists, visits',
    GOOD_TO_KNOW,
  ),
  service: group('服务与荣誉', 'Service and honour', '服务记录、星星、考核', 'Entries, stars, appraisal', NO_HURRY),
  feedback: group(
    '感谢与意见',
    'Thanks and complaints',
    '锦旗、感谢、对您的意见',
    'Pennants, thanks, complaints',
    GOOD_TO_KNOW,
  ),
  groups: group('我的团队', 'My groups', '加入、活动、团队通知', 'Joining, activities, news', GOOD_TO_KNOW),
  orders: group('订单与优惠', 'Orders and offers', '下单、送达、优惠券', 'Orders, deliveries, coupons', GOOD_TO_KNOW),
  organization: group('我的单位', 'My organization', '审核、提醒、联盟', 'Vetting, warnings, alliance', GOOD_TO_KNOW),
  account: group('账号与权限', 'Account and rights', '登录、角色变动', 'Sign-ins, changes of role', GOOD_TO_KNOW),
} as const satisfies Readonly<Record<string, GroupSpec>>;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as [Group, ...Group[]];
