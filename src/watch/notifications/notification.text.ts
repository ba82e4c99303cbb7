/** A notice as one sentence, for channels without our client: push, mail, SMS. Holds nothing that is not in the notice. */
import type { NotificationView } from './notification.schema.js';

type Language = 'zh' | 'en';
type Words = Readonly<Record<Language, string>>;
const words = (zh: string, en: string): Words => ({ zh, en });

const STEPS: Readonly<Record<string, Words>> = {
  open: words('收到了', 'received'),
  visit: words('会有人上门看看', 'someone will come and look'),
  find: words('已上门看过', 'we went and looked'),
  accept: words('已受理', 'accepted'),
  reject: words('不予受理，原因和别的办法在里面', 'not taken on; see why, and what else can be done'),
  dispatch: words('已交给承办单位', 'handed to whoever will handle it'),
  sign: words('有人接手了', 'somebody is on it'),
  return: words('原来的办理人不能接着办了，正在另找人', 'whoever had it can’t go on; somebody else is being found'),
  transfer: words('已转给别的单位', 'passed on'),
  contact: words('工作人员已与您联系', 'someone has been in touch'),
  ask: words('需要您补充一点情况', 'we need to know a little more'),
  answer: words('继续办理', 'going on'),
  finish: words('说是办好了，正在核对', 'said to be done; being checked'),
  'send-back': words('核对时发现还差一点', 'the check found something missing'),
  pass: words('办好了', 'done'),
  redo: words('重新办理', 'being done again'),
  withdraw: words('已撤回', 'withdrawn'),
  update: words('有新进展', 'there is news'),
};
const NEWS = words('有新进展', 'there is news');

/** The sentence, in a language. */
export function textOf(notice: NotificationView, language: Language): string {
  const zh = language === 'zh';
  const { kind, params, title } = notice;
  const who = notice.actor?.name ?? (zh ? '有人' : 'Somebody');
  const quoted = title === null ? '' : zh ? `“${title}”` : ` “${title}”`;
  const matter = zh ? `事项 ${params.number ?? ''}${quoted}` : `Case ${params.number ?? ''}${quoted}`;
  switch (kind) {
    case 'reply':
      return zh ? `${who}回复了您的帖子${quoted}` : `${who} replied in your thread${quoted}`;
    case 'answer':
      return zh ? `${who}回复了您的发言${quoted}` : `${who} answered your post${quoted}`;
    case 'mention':
      return zh ? `${who}提到了您${quoted}` : `${who} mentioned you${quoted}`;
    case 'case-step':
      return `${matter}${zh ? '：' : ': '}${stepWords(params.step, params.state)[language]}`;
    case 'assignment':
      if (params.step === 'visit') return zh ? `${matter}：请您上门核实` : `${matter}: please go and look`;
      return zh ? `${matter}：交给您们办理，请签收` : `${matter}: yours to handle, please sign for it`;
    case 'callback-due':
      return zh ? `${matter}：办好了，请说说解决了没有` : `${matter}: done; please tell us whether it is solved`;
    case 'overdue':
      return zh ? `${matter}：已经超过期限` : `${matter}: past its deadline`;
    case 'residency':
      if (params.state === 'confirmed') return zh ? '您的居民身份已确认' : 'You are confirmed as a resident';
      return zh ? '您的住处登记没有通过，请看原因' : 'Your residence was not confirmed; see why';
    case 'vetting':
      return `${title ?? (zh ? '您的报到' : 'Your checking in')}${zh ? '：' : ': '}${decided(params.state)[language]}`;
  }
}

/** What staff decided on a member or an organization. */
function decided(state: string | undefined): Words {
  if (state === 'confirmed' || state === 'approved') return words('通过了', 'approved');
  if (state === 'suspended') return words('暂停了，请看原因', 'suspended; see why');
  if (state === 'left') return words('已移出名单，请看原因', 'taken off the list; see why');
  return words('没有通过，请看原因', 'not approved; see why');
}

/** A verdict says nothing by itself: what it led to does. */
function stepWords(step: string | undefined, state: string | undefined): Words {
  if (state === 'closed') return words('已办结', 'closed');
  if ((step === 'rate' || step === 'redo') && state === 'handling') return words('重新办理', 'being done again');
  return STEPS[step ?? ''] ?? NEWS;
}
