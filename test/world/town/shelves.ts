/** What the shops of the demo have on their shelves, and how they take orders. */

export interface ShelfGood {
  readonly name: string;
  readonly shelf: string;
  readonly words: string;
  readonly ways: readonly ('pickup' | 'delivery' | 'visit')[];
  /** Name, price in fen, stock (null: not counted). */
  readonly variants: readonly (readonly [name: string, price: number, stock: number | null])[];
  /** Minutes of a service, and how many at a time. */
  readonly slots?: { readonly minutes: number; readonly capacity: number };
}
export interface Shelves {
  readonly shop: string;
  readonly words: string;
  readonly delivery?: { readonly fee: number; readonly minimum: number; readonly freeFrom: number };
  readonly visitFee?: number;
  readonly goods: readonly ShelfGood[];
}

const both = ['pickup', 'delivery'] as const;
const shop = ['pickup'] as const;
const home = ['visit'] as const;

export const shelves: readonly Shelves[] = [
  {
    shop: '满篮子',
    words: '早上八点前下单，十点前送到；走不动的老人送菜上楼。',
    delivery: { fee: 300, minimum: 2000, freeFrom: 5000 },
    goods: [
      {
        name: '土鸡蛋',
        shelf: '蛋奶',
        words: '郊区散养，两天一进。',
        ways: both,
        variants: [
          ['10 枚', 1680, 26],
          ['30 枚', 4680, 8],
        ],
      },
      { name: '鲜牛奶', shelf: '蛋奶', words: '当天到店，巴氏杀菌。', ways: both, variants: [['', 650, 3]] },
      { name: '小白菜', shelf: '蔬菜', words: '一把约一斤，带着露水。', ways: both, variants: [['', 350, 40]] },
      { name: '土豆', shelf: '蔬菜', words: '面的，炖肉好吃。', ways: both, variants: [['5 斤', 900, 30]] },
      { name: '五花肉', shelf: '肉', words: '可以说怎么切，写在备注里。', ways: both, variants: [['1 斤', 1980, 12]] },
    ],
  },
  {
    shop: '老灶台',
    words: '饭点忙，请提前一小时下单。',
    delivery: { fee: 200, minimum: 1000, freeFrom: 4000 },
    goods: [
      {
        name: '软和午饭',
        shelf: '老人餐',
        words: '少油少盐，两菜一汤，牙口不好也能吃。',
        ways: both,
        variants: [['一份', 1200, 50]],
      },
      {
        name: '红烧肉',
        shelf: '家常菜',
        words: '一份六两，能加饭。',
        ways: both,
        variants: [
          ['小份', 2600, 15],
          ['大份', 4200, 6],
        ],
      },
      {
        name: '手工水饺',
        shelf: '家常菜',
        words: '白菜猪肉，现包现煮。',
        ways: both,
        variants: [['20 个', 1800, null]],
      },
    ],
  },
  {
    shop: '百草安',
    words: '只送非处方药；用药问题店里药师在电话上等您。',
    delivery: { fee: 0, minimum: 0, freeFrom: 0 },
    goods: [
      { name: '电子血压计', shelf: '器械', words: '大字屏，店里教会为止。', ways: both, variants: [['', 15900, 5]] },
      { name: '创可贴', shelf: '常备', words: '一盒一百片。', ways: both, variants: [['', 980, 60]] },
      { name: '退热贴', shelf: '常备', words: '儿童款，一盒六片。', ways: both, variants: [['', 1800, 2]] },
    ],
  },
  {
    shop: '蓝皂洗衣',
    words: '上门取件，三天送回。',
    visitFee: 500,
    goods: [
      {
        name: '被子清洗',
        shelf: '大件',
        words: '烘干消毒，换季打八折已算在内。',
        ways: ['pickup', 'visit'],
        variants: [
          ['单人', 2800, null],
          ['双人', 3800, null],
        ],
      },
      { name: '窗帘清洗', shelf: '大件', words: '按米算，包拆装。', ways: home, variants: [['每米', 1500, null]] },
    ],
  },
  {
    shop: '老许维修',
    words: '能修绝不劝换，修不好只收上门费。',
    visitFee: 2000,
    goods: [
      {
        name: '家电上门检修',
        shelf: '上门',
        words: '冰箱、洗衣机、热水器，一小时一家。',
        ways: home,
        variants: [['', 3000, null]],
        slots: { minutes: 60, capacity: 1 },
      },
      { name: '电饭锅小修', shelf: '到店', words: '坐等半小时。', ways: shop, variants: [['', 1500, null]] },
    ],
  },
  {
    shop: '小铁匠',
    words: '开锁要看身份证和门牌，请理解。',
    visitFee: 1000,
    goods: [
      {
        name: '换 B 级锁芯',
        shelf: '上门',
        words: '含工钱，当面拆封。',
        ways: home,
        variants: [
          ['普通', 12800, 10],
          ['加厚门', 16800, 4],
        ],
      },
      {
        name: '配钥匙',
        shelf: '到店',
        words: '两分钟一把。',
        ways: shop,
        variants: [
          ['普通', 500, null],
          ['电脑钥匙', 2500, null],
        ],
      },
    ],
  },
  {
    shop: '亮工照明',
    words: '持证电工上门，灯泡可以不买我们的。',
    delivery: { fee: 300, minimum: 0, freeFrom: 3000 },
    visitFee: 1500,
    goods: [
      {
        name: 'LED 灯泡',
        shelf: '灯具',
        words: '十瓦暖光，两年包换。',
        ways: both,
        variants: [
          ['E27', 1200, 48],
          ['E14', 1100, 5],
        ],
      },
      {
        name: '楼道感应灯',
        shelf: '灯具',
        words: '声光双控，送装一体另选上门。',
        ways: both,
        variants: [['', 3900, 9]],
      },
      {
        name: '上门换灯',
        shelf: '上门',
        words: '老人家里不收登高费。',
        ways: home,
        variants: [
          ['一盏', 2000, null],
          ['三盏以内', 4500, null],
        ],
        slots: { minutes: 60, capacity: 2 },
      },
    ],
  },
];
