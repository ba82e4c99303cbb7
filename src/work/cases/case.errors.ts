/** What can go wrong with cases: code, status, message in both languages. */
import { defineErrors } from '../../platform/http/index.js';

export const caseErrors = defineErrors({
  'case/changed': {
    status: 409,
    zh: '有人刚刚办过这件事，请看最新情况',
    en: 'Somebody has just done something here; see the fresh case',
  },
  'case/not-now': { status: 409, zh: '这一步现在不能办', en: 'This step can’t be taken now' },
  'case/reason-required': { status: 422, zh: '请写明原因', en: 'Please give the reason' },
  'case/after-photo-required': {
    status: 422,
    zh: '这类事情办完要拍一张照片',
    en: 'Matters of this kind need a photo of what was done',
  },
  'case/returned-twice': {
    status: 409,
    zh: '已退回两次，要由督办负责人来派单',
    en: 'Returned twice already: a supervisor dispatches it now',
  },
  'case/not-returnable': {
    status: 409,
    zh: '已退回两次，这次不能再退',
    en: 'Returned twice already: it can’t be returned again',
  },
  'case/return-too-late': {
    status: 409,
    zh: '派单超过两个工作日，不能再退回；可以签收后转办',
    en: 'More than two working days after the dispatch it can’t be returned; sign and transfer it',
  },
  'case/finding-first': { status: 409, zh: '请先填写走访情况', en: 'Record what the visit found first' },
  'case/redo-needs-decision': {
    status: 409,
    zh: '已经重办过一次，再次重办要由督办负责人决定',
    en: 'It was redone once: a supervisor decides about another time',
  },
  'case/no-redo-asked': { status: 409, zh: '没有人要求重办', en: 'Nobody asked for a redo' },
  'case/calls-first': {
    status: 409,
    zh: '拨打三次未接通后，才能记为未联系上',
    en: 'Three failed calls first, then it counts as not reached',
  },
  'case/not-in-community': { status: 422, zh: '这个地点不在本社区', en: 'This place is not in the community' },
  'case/person-not-found': { status: 422, zh: '没有找到这个人', en: 'There is no such person' },
  'case/thread-has-case': {
    status: 409,
    zh: '这个帖子已经转成事项了',
    en: 'This thread has become a case already',
  },
});
