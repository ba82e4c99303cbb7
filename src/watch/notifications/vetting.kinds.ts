/** Kinds of notices about applications: one's home, one's checking in, one's organization. */
import { defineKinds, said, words, type Words } from './notification.shape.js';

const DECIDED: Readonly<Record<string, Words>> = {
  'member confirmed': words('您报到好了，谢谢您来帮忙', 'You are checked in. Thank you for helping'),
  'member declined': words('您的报到没有通过，请看原因', 'Your checking in was not accepted; see why'),
  'member asked': words('社区还有一句话想问您，答复了就能确认', 'Staff have one question before they confirm you'),
  'member lapsed': words('您的联系证过期了，请到社区年审', 'Your contact card has expired; ask staff to renew it'),
  'member left': words('您已被移出报到名单，请看原因', 'You were taken off the list of members; see why'),
  'organization approved': words(
    '您的单位通过了，居民现在看得到',
    'Your organization is approved; residents can see it now',
  ),
  'organization declined': words('您的单位没有通过，请看原因', 'Your organization was not approved; see why'),
  'organization left': words('您的单位已退出联盟，请看原因', 'Your organization is no longer in the alliance; see why'),
  'organization warned': words(
    '社区警告了您的单位，请看原因',
    'Your organization was warned by the community; see why',
  ),
  'organization suspended': words('您的单位暂停了，请看原因', 'Your organization is suspended for now; see why'),
};
const DECISION = words('您的申请有了结果', 'Your application was decided');

export const vettingKinds = defineKinds({
  residency: {
    group: 'membership',
    subjects: ['residency'],
    icon: 'house',
    tone: 'primary',
    say: ({ params }) =>
      params['state'] === 'confirmed'
        ? words('您的住处确认了，欢迎您', 'Your home is confirmed. Welcome')
        : words('您的住处没有通过确认，请看原因', 'Your home was not confirmed; see why'),
  },
  vetting: {
    group: 'membership',
    subjects: ['member', 'organization'],
    icon: 'stamp',
    tone: 'primary',
    say: ({ subject, params }) => DECIDED[`${subject.kind} ${said(params['state'])}`] ?? DECISION,
  },
});
