/** What the shops of the circle offer: fifteen, invented like the shops. */
export interface DemoOffer {
  /** Key of the organization. */
  readonly shop: string;
  readonly order: {
    readonly kind: 'amount' | 'percent' | 'gift' | 'service';
    readonly title: string;
    readonly words: string;
    readonly terms?: string;
    readonly percent?: number;
    readonly amountCents?: number;
    readonly minimumCents?: number;
    readonly audience?: 'all' | 'residents' | 'elders' | 'members' | 'stars';
    readonly stars?: number;
    readonly stock?: number;
    readonly perPerson?: number;
    readonly perHousehold?: number;
    readonly validDays?: number;
    readonly hours?: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
  };
  /** From today. */
  readonly days: number;
  /** Who has claimed one; of those before the bar, it is used already. */
  readonly claimed?: string;
}

const workdays = [1, 2, 3, 4, 5];

export const demoOffers: readonly DemoOffer[] = [
  {
    shop: '满篮子',
    order: {
      ...{ kind: 'amount', title: '买菜满三十减五', words: '蔬菜、水果、蛋奶都算，称好重量再出示。', amountCents: 500 },
      ...{ minimumCents: 3000, stock: 300, perPerson: 2, terms: '不与会员价同享。' },
    },
    ...{ days: 30, claimed: '周建国|王秀兰' },
  },
  {
    shop: '满篮子',
    order: {
      ...{
        kind: 'service',
        title: '老人送菜上门，免跑腿费',
        words: '上午十点前打电话，中午前送到门口。',
        audience: 'elders',
      },
      ...{ stock: 100, perPerson: 4, hours: [{ days: workdays, from: '08:00', to: '12:00' }] },
    },
    days: 60,
    claimed: '|王秀兰',
  },
  {
    shop: '老灶台',
    order: {
      ...{
        kind: 'percent',
        title: '工作日午饭八折',
        words: '一荤两素加汤，少油少盐可以说一声。',
        percent: 20,
        stock: 200,
      },
      ...{ hours: [{ days: workdays, from: '10:30', to: '13:30' }], perPerson: 4, validDays: 7 },
    },
    days: 21,
  },
  {
    shop: '老灶台',
    order: {
      ...{ kind: 'gift', title: '志愿者凭星送一碗热汤', words: '谢谢您为大家跑腿。', audience: 'stars', stars: 3 },
      ...{ stock: 80, terms: '每次到店一碗，点一份主食即可。' },
    },
    days: 90,
  },
  {
    shop: '百草安',
    order: {
      ...{ kind: 'service', title: '免费测血压、整理小药箱', words: '药师帮您看看家里的药有没有过期。', stock: 150 },
      ...{ perHousehold: 1, hours: [{ days: [2, 4], from: '14:00', to: '17:00' }] },
    },
    days: 45,
  },
  {
    shop: '百草安',
    order: {
      ...{
        kind: 'amount',
        title: '常备药满五十减八',
        words: '感冒药、创可贴、体温计等。',
        amountCents: 800,
        minimumCents: 5000,
      },
      ...{ stock: 120, terms: '处方药不参加。' },
    },
    days: 30,
  },
  {
    shop: '小铁匠',
    order: {
      ...{
        kind: 'percent',
        title: '换锁芯九折',
        words: '公安备案，先报价后动手。',
        percent: 10,
        audience: 'residents',
      },
      perHousehold: 1,
    },
    days: 60,
  },
  {
    shop: '阿水管道',
    order: {
      ...{
        kind: 'service',
        title: '免费查一次漏',
        words: '水费突然变多的人家，先来看看哪里漏。',
        stock: 40,
        perHousehold: 1,
      },
      audience: 'residents',
    },
    days: 60,
  },
  {
    shop: '蓝皂洗衣',
    order: {
      ...{ kind: 'gift', title: '换季洗一床送一条毛巾', words: '被子、窗帘都算，上门取送。', stock: 60 },
      terms: '送完为止。',
    },
    days: 30,
  },
  {
    shop: '蓝皂洗衣',
    order: {
      ...{
        kind: 'service',
        title: '独居老人洗被子免费',
        words: '一年两次，打电话上门来取。',
        audience: 'elders',
        stock: 50,
      },
    },
    days: 120,
  },
  {
    shop: '老许维修',
    order: {
      ...{ kind: 'service', title: '小家电免费检查', words: '电饭锅、电扇、收音机，能修绝不劝您换。', stock: 100 },
      hours: [{ days: [6, 7], from: '09:00', to: '16:00' }],
    },
    days: 60,
  },
  {
    shop: '墨点图文',
    order: {
      ...{
        kind: 'gift',
        title: '老照片翻新送一张六寸',
        words: '把老照片拿来，我们小心扫、小心还。',
        stock: 30,
        perPerson: 1,
      },
    },
    days: 40,
  },
  {
    shop: '墨点图文',
    order: {
      ...{
        kind: 'percent',
        title: '报到成员打印五折',
        words: '入户表、通知、海报都行。',
        percent: 50,
        audience: 'members',
      },
      perPerson: 10,
    },
    days: 90,
  },
  {
    shop: '亮工照明',
    order: {
      ...{
        kind: 'amount',
        title: '换节能灯减十元',
        words: '包安装，旧灯带走。',
        amountCents: 1000,
        minimumCents: 4000,
      },
      ...{ stock: 80, perPerson: 2 },
    },
    ...{ days: 45, claimed: '周建国|王秀兰' },
  },
  {
    shop: '小橘子',
    order: {
      ...{
        kind: 'service',
        title: '免费试托管一个下午',
        words: '放学来试一次，孩子喜欢再说。',
        stock: 20,
        perHousehold: 1,
      },
      hours: [{ days: workdays, from: '16:00', to: '19:00' }],
    },
    days: 30,
  },
];
