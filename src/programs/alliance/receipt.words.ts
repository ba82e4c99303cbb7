/** What a receipt says, in both languages. */

export interface ReceiptWords {
  title: (number: string) => string;
  shop: string;
  buyer: string;
  placed: string;
  handed: string;
  paid: string;
  pays: Readonly<Record<'cash' | 'wechat' | 'alipay' | 'card' | 'online' | 'none', string>>;
  what: string;
  price: string;
  quantity: string;
  sum: string;
  fee: string;
  total: string;
  foot: string;
}

export const receiptWords: Readonly<Record<'zh' | 'en', ReceiptWords>> = {
  zh: {
    title: (number) => `收据 ${number}`,
    shop: '商家',
    buyer: '买家',
    placed: '下单',
    handed: '交付',
    paid: '付款',
    pays: { cash: '现金', wechat: '微信', alipay: '支付宝', card: '刷卡', online: '在线付款', none: '没有收款' },
    what: '商品或服务',
    price: '单价',
    quantity: '数量',
    sum: '金额',
    fee: '配送或上门费',
    total: '合计',
    foot: '本收据记录交付和付款，不是税务发票；发票请向商家索取。',
  },
  en: {
    title: (number) => `Receipt ${number}`,
    shop: 'Shop',
    buyer: 'Buyer',
    placed: 'Ordered',
    handed: 'Handed over',
    paid: 'Paid',
    pays: {
      cash: 'in cash',
      wechat: 'by WeChat',
      alipay: 'by Alipay',
      card: 'by card',
      online: 'on line',
      none: 'nothing was charged',
    },
    what: 'Goods or service',
    price: 'Price',
    quantity: 'Number',
    sum: 'Amount',
    fee: 'Delivery or visit',
    total: 'Total',
    foot: 'It records the hand-over and the payment; for a tax invoice ask the shop.',
  },
};
