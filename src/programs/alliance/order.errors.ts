/** What can go wrong with baskets and orders: code, status, message in both languages. */
import { defineErrors } from '../../platform/http/index.js';

export const orderErrors = defineErrors({
  'order/not-found': { status: 404, zh: '没有这个订单', en: 'There is no such order' },
  'order/changed': {
    status: 409,
    zh: '订单刚刚有了变化，请看最新情况',
    en: 'The order has just changed; see the fresh one',
  },
  'order/not-now': { status: 409, zh: '这一步现在不能办', en: 'This step can’t be taken now' },
  'order/reason-required': { status: 422, zh: '请写明原因', en: 'Please give the reason' },
  'order/own-shop': { status: 409, zh: '不能在自己的店里下单', en: 'You can’t order from your own shop' },
  'order/shop-closed': {
    status: 409,
    zh: '这家店现在不接单，购物车给您留着',
    en: 'The shop takes no orders now; your basket is kept',
  },
  'order/prices-changed': {
    status: 409,
    zh: '有商品改了价，请看新价格再下单；购物车没有变',
    en: 'Some prices have changed: look at them and order again; your basket is as it was',
  },
  'order/sold-out': {
    status: 409,
    zh: '手慢了一步，有的商品不够了；购物车没有变',
    en: 'Somebody was faster: there is not enough of something; your basket is as it was',
  },
  'order/not-on-sale': {
    status: 409,
    zh: '有商品已经下架；购物车没有变',
    en: 'Something is not on sale any more; your basket is as it was',
  },
  'order/slot-required': { status: 422, zh: '这项服务要先选时间', en: 'Choose a time for this service' },
  'order/slot-gone': {
    status: 409,
    zh: '选的时间已经约满或过了，请换一个时间',
    en: 'That time is full or over; please choose another',
  },
  'order/way-not-offered': {
    status: 422,
    zh: '这几样东西不能都用这种方式，请换一种或分开下单',
    en: 'Not all of these can be had in this way: choose another, or order them apart',
  },
  'order/address-required': { status: 422, zh: '请写送到哪里', en: 'Please say where to bring it' },
  'order/out-of-area': { status: 422, zh: '这个地址不在配送范围', en: 'This address is not delivered to' },
  'order/below-minimum': {
    status: 422,
    zh: '还差一点到起送价，可以再加几样或到店自取',
    en: 'Below the least amount for a delivery: add something, or collect it yourself',
  },
  'order/wish-past': { status: 422, zh: '希望的时间要在今后两周内', en: 'Wish for a time within the next two weeks' },
  'order/undo-too-late': { status: 409, zh: '超过十分钟，不能撤回了', en: 'After ten minutes it can’t be undone' },
  'order/disputed-before': {
    status: 409,
    zh: '这个订单已经请社区看过了',
    en: 'The community has been asked about this order before',
  },
  'order/dispute-too-late': {
    status: 409,
    zh: '交付超过十五天，请直接到“上报”里反映',
    en: 'More than fifteen days after the hand-over: please report it as a matter of its own',
  },
  'order/no-category': {
    status: 409,
    zh: '社区还没有设事项类别，暂时不能受理争议',
    en: 'The community has no categories of cases yet, so disputes can’t be taken',
  },
  'order/not-handed': { status: 409, zh: '交付以后才可以', en: 'Only once it was handed over' },
  'payment/off': {
    status: 409,
    zh: '这里还不能在线付款，请在交付时付',
    en: 'Paying on line is off here: pay at the hand-over',
  },
  'order/rated-before': { status: 409, zh: '这个订单已经评价过了', en: 'This order was rated before' },
  'order/answered-before': {
    status: 409,
    zh: '没有可回复的评价，或已经回复过',
    en: 'There is no rating to answer, or it was answered before',
  },
  'basket/full': { status: 409, zh: '购物车最多放 {maximum} 样', en: 'A basket holds at most {maximum} things' },
});
