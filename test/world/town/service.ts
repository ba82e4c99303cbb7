/** What members of the town did for their neighbours: told in the week and month it happened. */
import type { ServiceCategory } from '../../../src/commons/service/index.js';

export interface Deed {
  readonly by: readonly (readonly [person: string, minutes: number])[];
  readonly what: string;
  readonly category: ServiceCategory;
  readonly daysAgo: number;
  readonly served: number;
  /** Whom it was done for, if they confirm it themselves. */
  readonly for?: string;
  /** Whom it was done for, by name only. */
  readonly named?: string;
  readonly end: 'served' | 'staff' | 'waits' | 'declined';
}

type Row = [
  by: string,
  category: ServiceCategory,
  daysAgo: number,
  served: number,
  what: string,
  end: Deed['end'],
  whom?: string,
];

// prettier-ignore
const rows: readonly Row[] = [
  ['秦志远 90', 'repair', 2, 1, '给王阿姨家换了厨房和过道的灯管', 'waits', '王秀兰'],
  ['秦志远 120', 'patrol', 9, 260, '和物业一起查了九栋到十二栋的楼道照明', 'staff'],
  ['秦志远 60', 'repair', 23, 1, '周建国家跳闸，晚上过去看了线路', 'served', '周建国'],
  ['秦志远 150', 'green', 37, 400, '清理楼前枯枝，把落叶装车运走', 'staff'],
  ['江雪莲 180', 'care', 6, 32, '周六在活动室给老人量血压、讲用药', 'staff'],
  ['江雪莲 180', 'care', 34, 28, '周六在活动室给老人量血压', 'staff'],
  ['江雪莲 60', 'care', 16, 1, '教张桂芳用血糖仪，记了一张表', 'served', '张桂芳'],
  ['丁浩 120', 'errand', 12, 9, '帮九位邻居在手机上办了个税申报', 'staff'],
  ['毛春生 90', 'repair', 4, 1, '给五栋的老人修好了掉下来的柜门', 'waits', '五栋杜大爷'],
  ['毛春生 150', 'repair', 28, 3, '修了活动室的三把椅子和一扇窗', 'staff'],
  ['黄雅静 120', 'teach', 5, 6, '周三晚上陪六个孩子写作业', 'staff'],
  ['黄雅静 120', 'teach', 19, 5, '周三晚上陪孩子们写作业、讲故事', 'staff'],
  ['顾海明 75', 'mediation', 11, 2, '楼上楼下为晾衣滴水说到一块儿', 'staff'],
  ['余小桃 240', 'culture', 14, 90, '给重阳节活动拍照、做相册', 'staff'],
  ['谭立国 45', 'repair', 3, 1, '半夜关总阀，换了爆掉的软管', 'waits', '周建国'],
  ['谭立国 600', 'repair', 8, 1, '检修水表', 'declined'],
  ['秦志远 90,丁浩 90,毛春生 90,余小桃 60', 'green', 20, 500, '一起清理南门绿地，装了四十多袋垃圾', 'staff'],
];

export const deeds: readonly Deed[] = rows.map(([by, category, daysAgo, served, what, end, whom]) => ({
  ...{ category, daysAgo, served, what, end },
  by: by.split(',').map((one) => {
    const [person = '', minutes = '60'] = one.split(' ');
    return [person, Number(minutes)] as const;
  }),
  ...(whom === undefined ? {} : whom.length > 3 ? { named: whom } : { for: whom }),
}));
