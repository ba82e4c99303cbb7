/** What can go wrong with posts, needs and claims, said to whoever tried. */
import { defineErrors } from '../../platform/http/index.js';

export const demandErrors = defineErrors({
  'demand/not-found': { status: 404, zh: '没有找到，可能已经撤下', en: 'Not found: it may have been taken down' },
  'demand/changed': {
    status: 409,
    zh: '刚刚有人改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'demand/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'demand/no-place': {
    status: 422,
    zh: '请选这个社区里的地方',
    en: 'Please choose a place in this community',
  },
  'demand/no-heading': { status: 422, zh: '请从列表里选一类', en: 'Please choose one of the list' },
  'demand/heading-used': {
    status: 409,
    zh: '“{name}”下面还有内容，不能删去',
    en: '“{name}” is in use and can’t be removed',
  },
  'demand/capacity-taken': {
    status: 409,
    zh: '已经有 {taken} 位认领，人数不能比这少',
    en: '{taken} have claimed this already: it can’t be fewer',
  },
  'demand/term-over': {
    status: 422,
    zh: '截止日期要在开始之后、今天之后',
    en: 'It must end after it begins, and after today',
  },
  'need/claimed': {
    status: 409,
    zh: '已有人认领，请先商量好再向上反映',
    en: 'Somebody has claimed this: agree with them first',
  },
  'need/whom-required': { status: 422, zh: '请写明向谁反映', en: 'Please say who is asked' },
  'need/no-other': { status: 422, zh: '请选另一项还在办的需求', en: 'Please choose another need that still stands' },
  'claim/not-found': { status: 404, zh: '没有找到这次认领', en: 'There is no such claim' },
  'claim/closed': { status: 409, zh: '现在不能认领了', en: 'This can’t be claimed any more' },
  'claim/not-yours': {
    status: 403,
    zh: '报到并经社区确认的人、通过审核的单位才能认领',
    en: 'Only confirmed members and vetted organizations can claim this',
  },
  'claim/has-it': { status: 409, zh: '对方已经认领了这一项', en: 'They have claimed this already' },
  'claim/too-late': {
    status: 409,
    zh: '已经过了一分钟，请用“退回”并说明原因',
    en: 'More than a minute has passed: please give it back and say why',
  },
  'claim/not-offered': { status: 409, zh: '这一项现在没有交接给您', en: 'This is not offered to you' },
  'claim/has-case': { status: 409, zh: '已经为它开过事项', en: 'A case was opened for this already' },
});
