/** What neighbours of the demo ordered in the last days, and how it went. */

export interface OrderScript {
  readonly shop: string;
  /** Good, variant ('' where there is one), how many. */
  readonly lines: readonly (readonly [name: string, variant: string, quantity: number])[];
  readonly way: 'pickup' | 'delivery' | 'visit';
  /** Hours before the present at which it was placed. */
  readonly hoursAgo: number;
  /** How far it has come. */
  readonly ends: 'placed' | 'accepted' | 'ready' | 'handed' | 'done' | 'refused' | 'cancelled' | 'disputed';
  /** What the buyer wrote. */
  readonly note?: string;
  /** Stars, what the buyer said, what the shop answered. */
  readonly rated?: readonly [stars: number, words: string, answer?: string];
  /** Of a refusal, a cancellation, a dispute. */
  readonly why?: string;
}

const bulbs = [['LED 灯泡', 'E27', 2]] as const;
const lunch = [['软和午饭', '一份', 1]] as const;
const eggs = [['土鸡蛋', '10 枚', 1]] as const;

export const orderScripts: readonly OrderScript[] = [
  { shop: '亮工照明', lines: bulbs, way: 'pickup', hoursAgo: 0.2, ends: 'placed', note: '下班顺路来拿' },
  { shop: '亮工照明', lines: [['楼道感应灯', '', 1], ...bulbs], way: 'delivery', hoursAgo: 0.4, ends: 'placed' },
  {
    shop: '亮工照明',
    lines: [['楼道感应灯', '', 2]],
    way: 'delivery',
    hoursAgo: 3,
    ends: 'accepted',
    note: '三单元一楼和二楼各一盏',
  },
  { shop: '亮工照明', lines: [['LED 灯泡', 'E27', 4]], way: 'pickup', hoursAgo: 5, ends: 'ready' },
  {
    shop: '亮工照明',
    lines: bulbs,
    way: 'pickup',
    hoursAgo: 26,
    ends: 'handed',
    rated: [5, '问得细，灯泡亮。', '有问题随时来。'],
  },
  {
    shop: '亮工照明',
    lines: [['LED 灯泡', 'E14', 3]],
    way: 'delivery',
    hoursAgo: 75,
    ends: 'handed',
    rated: [4, '送得快，包装简单了点。'],
  },
  { shop: '亮工照明', lines: bulbs, way: 'delivery', hoursAgo: 50, ends: 'refused', why: '今天送货的师傅请假了' },
  {
    shop: '亮工照明',
    lines: [['楼道感应灯', '', 1]],
    way: 'pickup',
    hoursAgo: 98,
    ends: 'disputed',
    why: '装上三天就不亮了，店里说是我装得不对。',
  },
  {
    shop: '满篮子',
    lines: [...eggs, ['小白菜', '', 2], ['土豆', '5 斤', 1]],
    way: 'delivery',
    hoursAgo: 0.3,
    ends: 'placed',
  },
  {
    shop: '满篮子',
    lines: [...eggs, ['五花肉', '1 斤', 1]],
    way: 'delivery',
    hoursAgo: 2,
    ends: 'accepted',
    note: '肉切小块',
  },
  { shop: '满篮子', lines: [['鲜牛奶', '', 2]], way: 'pickup', hoursAgo: 4, ends: 'ready' },
  {
    shop: '满篮子',
    lines: [['土鸡蛋', '30 枚', 1]],
    way: 'delivery',
    hoursAgo: 28,
    ends: 'handed',
    rated: [5, '一个没碎，送上五楼，谢谢小项。', '应该的，您慢用。'],
  },
  {
    shop: '满篮子',
    lines: [...eggs, ['小白菜', '', 3]],
    way: 'delivery',
    hoursAgo: 52,
    ends: 'handed',
    rated: [3, '菜有点蔫。', '抱歉，下次给您换早上那批。'],
  },
  {
    shop: '满篮子',
    lines: [['五花肉', '1 斤', 2]],
    way: 'pickup',
    hoursAgo: 30,
    ends: 'cancelled',
    why: '家里人已经买了',
  },
  { shop: '老灶台', lines: lunch, way: 'delivery', hoursAgo: 1, ends: 'accepted' },
  {
    shop: '老灶台',
    lines: [
      ['红烧肉', '小份', 1],
      ['手工水饺', '20 个', 1],
    ],
    way: 'pickup',
    hoursAgo: 6,
    ends: 'handed',
  },
  { shop: '老灶台', lines: lunch, way: 'delivery', hoursAgo: 27, ends: 'handed', rated: [5, '我爸说比我做的软和。'] },
  { shop: '老灶台', lines: [['手工水饺', '20 个', 2]], way: 'delivery', hoursAgo: 51, ends: 'handed' },
  {
    shop: '百草安',
    lines: [['电子血压计', '', 1]],
    way: 'pickup',
    hoursAgo: 29,
    ends: 'handed',
    rated: [5, '店里教了我三遍，会用了。'],
  },
  { shop: '百草安', lines: [['退热贴', '', 2]], way: 'delivery', hoursAgo: 7, ends: 'handed' },
  { shop: '蓝皂洗衣', lines: [['被子清洗', '双人', 2]], way: 'visit', hoursAgo: 49, ends: 'accepted' },
  {
    shop: '蓝皂洗衣',
    lines: [['窗帘清洗', '每米', 6]],
    way: 'visit',
    hoursAgo: 80,
    ends: 'handed',
    rated: [4, '洗得干净，晚了半天。', '下次一定准时。'],
  },
  {
    shop: '老许维修',
    lines: [['电饭锅小修', '', 1]],
    way: 'pickup',
    hoursAgo: 54,
    ends: 'handed',
    rated: [5, '十五块钱救回一口锅。'],
  },
  { shop: '小铁匠', lines: [['换 B 级锁芯', '普通', 1]], way: 'visit', hoursAgo: 31, ends: 'handed' },
  { shop: '小铁匠', lines: [['配钥匙', '普通', 2]], way: 'pickup', hoursAgo: 32, ends: 'cancelled', why: '钥匙找到了' },
];
