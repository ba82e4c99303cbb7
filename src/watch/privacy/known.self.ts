/** What is known of people: who they are here, and what they may do. */
import { sql } from '../../platform/db/index.js';
import { CHOSEN, EVERYBODY, SELF, STAFF, SUPERVISORS, ME, words, type Known } from './known.shape.js';

export const WHO_I_AM: readonly Known[] = [
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
    column: 'member_board.account_id',
    name: words('亮身份', 'Your place on the board of members'),
    seenBy: CHOSEN,
    address: '/identity/mine',
    rows: sql`member_board where account_id = ${ME}`,
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
    column: 'portrait.account_id',
    name: words('头像', 'Your portrait'),
    seenBy: EVERYBODY,
    address: '/profile',
    rows: sql`portrait where account_id = ${ME}`,
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
