/** What is known of people: what they said and reported, and what they were told. */
import { sql } from '../../platform/db/index.js';
import { CHOSEN, EVERYBODY, SELF, STAFF, ME, words, type Known } from './known.shape.js';

export const WHAT_I_SAID: readonly Known[] = [
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
    column: 'notification.account_id',
    name: words('收到的消息', 'Notices you got'),
    seenBy: SELF,
    address: '/inbox',
    rows: sql`notification where account_id = ${ME}`,
  },
  {
    column: 'push_device.account_id',
    name: words('接收提醒的设备', 'Devices that get notices'),
    seenBy: SELF,
    address: '/settings/notices',
    rows: sql`push_device where account_id = ${ME}`,
  },
  {
    column: 'notice_choice.account_id',
    name: words('提醒的选择', 'What you are told, and how'),
    seenBy: SELF,
    address: '/settings/notices',
    rows: sql`notice_choice where account_id = ${ME}`,
  },
  {
    column: 'notice_setting.account_id',
    name: words('免打扰的时间', 'Your quiet hours'),
    seenBy: SELF,
    address: '/settings/notices',
    rows: sql`notice_setting where account_id = ${ME}`,
  },
  {
    column: 'notice_delivery.account_id',
    name: words('发给您的提醒', 'What was sent to you'),
    seenBy: SELF,
    address: '/settings/notices/log',
    rows: sql`notice_delivery where account_id = ${ME}`,
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
];
