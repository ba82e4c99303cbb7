/**
 * What the house knows of a person: one row for each thing that hangs on an account, with who sees it and where the person finds
 * it. A test holds it against the database: every column that points to an account is in here, or among those that only say
 * who did something to somebody else's (`DOERS`).
 */
import { p, sql, type Sql } from '../../platform/db/index.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}
const words = (zh: string, en: string): Words => ({ zh, en });

const SELF = words('只有您自己', 'Only you');
const STAFF = words('您和社区工作人员', 'You and the community’s staff');
const CHOSEN = words('您自己选的人', 'Whoever you chose');
const EVERYBODY = words('所有人', 'Everybody');
const SUPERVISORS = words('您和督导', 'You and the supervisors');

export interface Known {
  /** The table and the column that says whose it is. */
  readonly column: string;
  readonly name: Words;
  readonly seenBy: Words;
  /** The page where the person sees it. */
  readonly address: string;
  /** Table and condition: what is about the person. */
  readonly rows: Sql;
}
const ME = sql`${p('account')}::uuid`;

/** In the order of the page. */
export const KNOWN: readonly Known[] = [
  {
    column: 'residency.account_id',
    name: words('住处登记', 'Where you live'),
    seenBy: STAFF,
    address: '/me/residency',
    rows: sql`residency where account_id = ${ME}`,
  },
  {
    column: 'member.account_id',
    name: words('报到和特长', 'Checking in, skills'),
    seenBy: CHOSEN,
    address: '/members',
    rows: sql`member where account_id = ${ME}`,
  },
  {
    column: 'group_membership.account_id',
    name: words('参加的团队', 'Groups you are in'),
    seenBy: CHOSEN,
    address: '/groups',
    rows: sql`group_membership where account_id = ${ME}`,
  },
  {
    column: 'service_part.account_id',
    name: words('为别人做的事', 'What you did for others'),
    seenBy: CHOSEN,
    address: '/me',
    rows: sql`service_part where account_id = ${ME}`,
  },
  {
    column: 'service_day.account_id',
    name: words('每天得的星', 'Stars of each day'),
    seenBy: STAFF,
    address: '/me',
    rows: sql`service_day where account_id = ${ME}`,
  },
  {
    column: 'service_entry.served_account',
    name: words('别人为您做的事', 'What others did for you'),
    seenBy: STAFF,
    address: '/me',
    rows: sql`service_entry where served_account = ${ME}`,
  },
  {
    column: 'service_consent.account_id',
    name: words('是否愿意上光荣榜', 'Whether your name may be shown'),
    seenBy: SELF,
    address: '/me',
    rows: sql`service_consent where account_id = ${ME}`,
  },
  {
    column: 'member_board.account_id',
    name: words('亮身份', 'Your place on the board of members'),
    seenBy: CHOSEN,
    address: '/members',
    rows: sql`member_board where account_id = ${ME}`,
  },
  {
    column: 'service_need.asker_id',
    name: words('提出的需求', 'Needs you told of'),
    seenBy: STAFF,
    address: '/me',
    rows: sql`service_need where asker_id = ${ME}`,
  },
  {
    column: 'demand_claim.claimed_by',
    name: words('认领的岗位和需求', 'Posts and needs you claimed'),
    seenBy: EVERYBODY,
    address: '/me',
    rows: sql`demand_claim where claimed_by = ${ME}`,
  },
  {
    column: 'basket_line.account_id',
    name: words('购物篮', 'Your baskets'),
    seenBy: SELF,
    address: '/me',
    rows: sql`basket_line where account_id = ${ME}`,
  },
  {
    column: 'shop_order.buyer_id',
    name: words('下过的订单', 'Your orders'),
    seenBy: STAFF,
    address: '/me',
    rows: sql`shop_order where buyer_id = ${ME}`,
  },
  {
    column: 'order_rating.buyer_id',
    name: words('写过的评价', 'Your ratings'),
    seenBy: EVERYBODY,
    address: '/me',
    rows: sql`order_rating where buyer_id = ${ME}`,
  },
  {
    column: 'account_grant.account_id',
    name: words('身份和权限', 'Roles and rights'),
    seenBy: STAFF,
    address: '/settings',
    rows: sql`account_grant where account_id = ${ME}`,
  },
  {
    column: 'grant_record.account_id',
    name: words('身份和权限的变动', 'How your rights changed'),
    seenBy: STAFF,
    address: '/settings',
    rows: sql`grant_record where account_id = ${ME}`,
  },
  {
    column: 'case_person.account_id',
    name: words('您反映的和与您有关的事', 'Cases you reported or that concern you'),
    seenBy: STAFF,
    address: '/services',
    rows: sql`case_person where account_id = ${ME}`,
  },
  {
    column: 'thread.author_id',
    name: words('发表的帖子', 'Threads you wrote'),
    seenBy: EVERYBODY,
    address: '/me/posts',
    rows: sql`thread where author_id = ${ME}`,
  },
  {
    column: 'post.author_id',
    name: words('说过的话', 'What you said in threads'),
    seenBy: EVERYBODY,
    address: '/me/posts',
    rows: sql`post where author_id = ${ME}`,
  },
  {
    column: 'media.owner_id',
    name: words('上传的照片', 'Photos you sent'),
    seenBy: CHOSEN,
    address: '/me/posts',
    rows: sql`media where owner_id = ${ME}`,
  },
  {
    column: 'portrait.account_id',
    name: words('头像', 'Your portrait'),
    seenBy: EVERYBODY,
    address: '/profile',
    rows: sql`portrait where account_id = ${ME}`,
  },
  {
    column: 'notification.account_id',
    name: words('收到的消息', 'Notices you got'),
    seenBy: SELF,
    address: '/inbox',
    rows: sql`notification where account_id = ${ME}`,
  },
  {
    column: 'draft.account_id',
    name: words('没发出的草稿', 'Drafts'),
    seenBy: SELF,
    address: '/post',
    rows: sql`draft where account_id = ${ME}`,
  },
  {
    column: 'read_mark.account_id',
    name: words('读到哪里的记号', 'How far you read'),
    seenBy: SELF,
    address: '/boards',
    rows: sql`read_mark where account_id = ${ME}`,
  },
  {
    column: 'session.account_id',
    name: words('登录的设备', 'Devices signed in'),
    seenBy: SELF,
    address: '/settings',
    rows: sql`session where account_id = ${ME}`,
  },
  {
    column: 'look.about_id',
    name: words('谁看过您的资料', 'Looks at your facts'),
    seenBy: SUPERVISORS,
    address: '/me/known',
    rows: sql`look where about_id = ${ME}`,
  },
];

/** Columns that say who did something, decided, or was there: what was done is somebody else's, or stands above. */
export const DOERS: readonly string[] = [
  'community_group.decided_by',
  'community_group.founded_by',
  'grant_record.by_id',
  'grant_record.lent_by',
  'invitation.created_by',
  'look.by_id',
  'member.decided_by',
  'notification.actor_id',
  'notification_box.account_id',
  'organization.applied_by',
  'organization.decided_by',
  'post_revision.editor_id',
  'recovery_code.account_id',
  'member_board_batch.published_by',
  'member_board_batch.withdrawn_by',
  'residency.decided_by',
  'service_entry.decided_by',
  'service_entry.recorded_by',
  'service_need.decided_by',
  'service_post.created_by',
  'service_rules.created_by',
];
