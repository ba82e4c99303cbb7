/** The shops, companies, charities and stations of the circle: what they do, where, and who acts for them. */
import { loginOf, type Person } from './person.js';
import { communities, estates } from './places.js';
import type { CategoryCode } from '../categories.js';

export interface Organization {
  readonly key: string;
  readonly name: string;
  readonly kind: 'merchant' | 'charity' | 'property' | 'station';
  readonly intro: string;
  /** Who to ask for, and the number. */
  readonly contact: { readonly name: string; readonly phone: string };
  readonly categories: readonly CategoryCode[];
  /** Paths of the places it serves. */
  readonly areas: readonly string[];
  readonly managers: readonly string[];
  readonly workers: readonly string[];
  /** Two are still being looked at, one was turned down with a reason. */
  readonly state: 'vetted' | 'pending' | 'declined';
  readonly reason?: string;
}

const everywhere = [communities.chunfeng.path];
const inEstates = (...codes: string[]): string[] =>
  estates.filter(({ code }) => codes.includes(code)).map(({ path }) => path);

type Row = Omit<Organization, 'contact' | 'areas' | 'state' | 'managers' | 'workers'> & {
  readonly people: string;
  readonly areas?: readonly string[];
  readonly state?: Organization['state'];
};

/** `people`: the manager first, then those who work there. */
const rows: readonly Row[] = [
  {
    ...{ key: '暖川供热', name: '暖川供热柳岸服务站', kind: 'merchant', people: '傅建新 戴小军' },
    ...{ categories: ['heating'], intro: '负责柳岸街道的集中供热。报修当天联系，供暖季夜里也有人值班。' },
  },
  {
    ...{ key: '满篮子', name: '满篮子生鲜超市', kind: 'merchant', people: '柏丽娜 项东' },
    ...{
      categories: ['elder-care', 'hardship'],
      intro: '槐安小区南门的生鲜超市，早七晚九半，给走不动的老人送菜上门。',
    },
  },
  {
    ...{ key: '老灶台', name: '老灶台家常菜', kind: 'merchant', people: '涂满堂 桂小玲' },
    ...{ categories: ['elder-care'], intro: '开了十一年的家常菜馆，后厨敞开看；工作日给高龄老人做软和的午饭。' },
  },
  {
    ...{ key: '百草安', name: '百草安药房', kind: 'merchant', people: '车慧兰 单文' },
    ...{ categories: ['health'], intro: '药师在店，晚上九点前能送药；过期药可以拿来回收。' },
  },
  {
    ...{ key: '小铁匠', name: '小铁匠锁具', kind: 'merchant', people: '铁成 木小林' },
    ...{ categories: ['access-control', 'safety'], intro: '公安备案的开锁换锁，门禁、对讲、闭门器都修。' },
  },
  {
    ...{ key: '阿水管道', name: '阿水管道疏通', kind: 'merchant', people: '水长福 水小波' },
    ...{ categories: ['water', 'sanitation'], intro: '疏通、查漏、换管，父子俩干了二十年。先看后报价，修不好不收钱。' },
  },
  {
    ...{ key: '升平电梯', name: '升平电梯维保', kind: 'merchant', people: '荣升 包国伟' },
    ...{ categories: ['lift'], intro: '锦河花园十六部电梯的维保单位，困人三十分钟内到场。' },
  },
  {
    ...{ key: '蓝皂洗衣', name: '蓝皂洗衣', kind: 'merchant', people: '蓝雪 宫小妹' },
    ...{ categories: ['elder-care'], intro: '春风苑北门洗衣店，窗帘被罩上门取送，独居老人的被子换季免费洗一次。' },
  },
  {
    ...{ key: '老许维修', name: '老许家电维修', kind: 'merchant', people: '许长安 裘胜利' },
    ...{ categories: ['power', 'elder-care'], intro: '冰箱洗衣机电饭锅，能修绝不劝你换。每月十五号在广场义修。' },
  },
  {
    ...{ key: '小橘子', name: '小橘子课后托管', kind: 'merchant', people: '成心怡 步青' },
    ...{ categories: ['suggestion'], intro: '放学后四点到七点的托管和作业辅导，给困难家庭留了六个免费名额。' },
  },
  {
    ...{ key: '墨点图文', name: '墨点图文打印', kind: 'merchant', people: '墨小涵 池明' },
    ...{ categories: ['policy'], intro: '打印复印、证件照、老照片翻新；给老人打表格不收钱。' },
  },
  {
    ...{ key: '亮工照明', name: '亮工电力照明', kind: 'merchant', people: '明卫国 焦大鹏' },
    ...{
      categories: ['lighting', 'power', 'charging'],
      intro: '路灯、楼道灯、充电棚线路的安装维修，持证电工，两小时内答复。',
    },
  },
  {
    ...{ key: '锦春物业', name: '锦春物业服务', kind: 'property', people: '栾永胜 解小军' },
    ...{
      categories: ['property', 'parking', 'fire-passage', 'greenery', 'noise', 'paving', 'sanitation'],
      intro: '春风苑和锦河花园的物业公司，前台早八晚六，夜里有值班电话。',
      areas: inEstates('cfy', 'jh'),
    },
  },
  {
    ...{ key: '暖灯慈善', name: '暖灯慈善互助会', kind: 'charity', people: '佟爱华 鹿鸣' },
    ...{
      categories: ['hardship', 'health'],
      intro: '街坊们自己攒起来的互助会，给大病和急难家庭救急，每一笔都贴在墙上。',
    },
  },
  {
    ...{ key: '春芽助困', name: '春芽助困协会', kind: 'charity', people: '祖丽萍 阮小军' },
    ...{ categories: ['hardship', 'elder-care'], intro: '帮上学的孩子和独居老人：助学、送餐、结对。' },
  },
  {
    ...{ key: '市政养护', name: '柳岸市政养护站', kind: 'station', people: '常路生 路小平' },
    ...{
      categories: ['paving', 'lighting', 'water', 'greenery', 'sanitation'],
      intro: '街道的道路、井盖、路灯杆和行道树归我们管。',
    },
  },
  {
    ...{ key: '卫生站', name: '春风里社区卫生服务站', kind: 'station', people: '宁静怡 时珍' },
    ...{ categories: ['health', 'elder-care'], intro: '家庭医生签约、慢病随访、打疫苗，周一到周六开门。' },
  },
  {
    ...{ key: '快净家政', name: '快净家政', kind: 'merchant', people: '吉小芳', state: 'pending' },
    ...{ categories: ['elder-care'], intro: '钟点工、擦玻璃、照看老人。' },
  },
  {
    ...{ key: '团团宠物', name: '团团宠物店', kind: 'merchant', people: '卜小满', state: 'pending' },
    ...{ categories: ['pets'], intro: '洗护、寄养、领养咨询。' },
  },
  {
    ...{ key: '速贷咨询', name: '速捷信息咨询', kind: 'merchant', people: '贺老六', state: 'declined' },
    ...{
      categories: ['policy'],
      intro: '各类咨询。',
      reason: '经营范围和服务社区无关，材料也不齐，请补齐营业执照后再申请。',
    },
  },
];

export const organizations: readonly Organization[] = rows.map(({ people, areas, state, ...row }, i) => {
  const [manager = '', ...workers] = people.split(' ');
  const contact = { name: manager, phone: `0000-555${String(2001 + i)}` };
  return { ...row, contact, areas: areas ?? everywhere, managers: [manager], workers, state: state ?? 'vetted' };
});

/** Numbers to sign in with: the street lamp shop's and the charity's people have the short ones that the demo prints. */
const short: Record<string, number> = { 明卫国: 41, 焦大鹏: 42, 佟爱华: 51, 鹿鸣: 52, 栾永胜: 43, 水长福: 44 };

export const organizationPeople: readonly Person[] = rows
  .flatMap(({ people }) => people.split(' '))
  .map((key, i) => ({
    ...{
      key,
      name: key,
      login: loginOf(short[key] ?? 5001 + i),
      sex: i % 3 === 0 ? 'f' : 'm',
      age: 28 + ((i * 7) % 30),
    },
    ...{ voice: 'shopkeeper', community: 'chunfeng', home: null, residency: null, grants: [] },
  }));
