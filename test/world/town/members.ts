/** Working party members and volunteers who checked in where they live: what they can do and what they promised. */
import { resident, type Person, type Voice } from './person.js';

export interface Member {
  /** Key of the person. */
  readonly person: string;
  readonly kind: 'party-member' | 'volunteer';
  /** Employer or former employer. */
  readonly unit: string;
  readonly skills: readonly string[];
  readonly pledge: string;
  readonly state: 'confirmed' | 'pending';
}

type Row = [
  key: string,
  sex: 'f' | 'm',
  age: number,
  voice: Voice,
  home: string,
  household: string,
  kind: Member['kind'],
  unit: string,
  skills: string,
  pledge: string,
];

const P = 'party-member';
const V = 'volunteer';

// prettier-ignore
const rows: readonly Row[] = [
  ['秦志远', 'm', 43, 'worker', 'cfy9', '2单元501', P, '青汀区路灯管理所', '电工 路灯 高处作业', '谁家楼下灯不亮，喊我一声，下班就来看。'],
  ['江雪莲', 'f', 39, 'nurse', 'jh7', '2单元1102', P, '云渡市第四医院', '护理 量血压 急救', '每月第一个周六，给楼里老人量血压。'],
  ['丁浩', 'm', 35, 'office', 'cfy6', '2单元202', P, '青汀区税务局', '个税申报 表格填写', '报税季在楼下摆张桌子，帮大家弄明白。'],
  ['毛春生', 'm', 62, 'grandpa', 'ha3', '1单元302', V, '原云渡纺机厂', '木工 修家具 修门窗', '手里的刨子还没生锈，小修小补找我。'],
  ['黄雅静', 'f', 31, 'parent', 'jh2', '1单元902', P, '柳岸小学', '辅导作业 讲故事', '周三晚上陪双职工家的孩子写作业。'],
  ['顾海明', 'm', 50, 'office', 'cfy3', '3单元401', P, '青汀区司法所', '调解 法律咨询', '邻里有疙瘩，坐下来我给倒杯茶。'],
  ['余小桃', 'f', 28, 'office', 'jh1', '1单元1102', V, '望云设计工作室', '画海报 拍照', '社区的海报和合影，我来包。'],
  ['谭立国', 'm', 57, 'worker', 'ha10', '4单元201', P, '云渡自来水公司', '水管 水表 查漏', '水的事懂一点，半夜爆管也能叫我。'],
  ['钟慧', 'f', 46, 'teacher', 'cfy8', '4单元301', P, '云渡三中', '心理倾听 中考指导', '愿意听家长和孩子慢慢说。'],
  ['葛文军', 'm', 41, 'worker', 'fj4', '2单元201', V, '自由职业', '搬重物 三轮车', '有三轮车有力气，老人搬东西别自己扛。'],
  ['尹素梅', 'f', 64, 'auntie', 'fj2', '3单元302', V, '退休', '包饺子 陪聊 代买', '独居的老姐妹，我每天顺路敲敲门。'],
  ['邵俊', 'm', 33, 'office', 'jh5', '1单元1701', P, '云渡数据中心', '修电脑 手机教学', '教老人用手机，一遍不会就三遍。'],
  ['莫秀文', 'f', 52, 'teacher', 'ha5', '1单元402', P, '青汀区图书馆', '阅读 朗诵', '周末管社区阅览室，安静又有书。'],
  ['岳大山', 'm', 48, 'worker', 'ha12', '3单元301', P, '青汀区消防救援站（文职）', '消防检查 灭火器', '楼道清一清，灭火器查一查。'],
  ['阎小芹', 'f', 37, 'parent', 'cfy11', '1单元502', V, '全职妈妈', '护学岗 烘焙', '早上七点半，路口红马甲就是我。'],
  ['史承恩', 'm', 69, 'teacher', 'jh4', '2单元501', P, '云渡师范学校（退休）', '书法 写春联', '年年腊月给大家写春联。'],
  ['童欣', 'f', 25, 'student', 'jh8', '1单元1503', V, '云渡大学研究生', '英语 钢琴', '周日下午免费陪读英语。'],
  ['雷正平', 'm', 45, 'worker', 'cfy2', '1单元302', P, '青汀区交警大队', '停车疏导 交通', '早晚高峰在南门站一会儿。'],
  ['康丽', 'f', 42, 'nurse', 'jh6', '2单元1601', P, '柳岸妇幼保健院', '育儿 健康咨询', '新手爸妈有问题，先别慌，问我。'],
  ['邹新宇', 'm', 30, 'rider', 'ha6', '2单元602', V, '外卖骑手', '巡查 跑腿', '天天在小区里转，看见问题随手拍。'],
  ['孔令芳', 'f', 55, 'auntie', 'cfy7', '3单元402', V, '退休', '广场舞 组织活动', '队伍我来带，音量我来管。'],
  ['白少峰', 'm', 38, 'office', 'cfy10', '3单元302', P, '青汀区市场监管所', '食品安全 消费维权', '吃出问题、买到假货，先来问我。'],
  ['巩玉芬', 'f', 60, 'auntie', 'ha14', '4单元501', V, '退休', '缝补 织毛衣', '扣子掉了、裤脚长了，拿来就改。'],
  ['柯少文', 'm', 27, 'office', 'jh3', '2单元1402', V, '青鸟测绘公司', '无人机 摄影', '给社区拍四季。'],
  ['霍连山', 'm', 66, 'grandpa', 'ha7', '5单元202', P, '原云渡公交公司', '夜间巡逻', '晚上九点，手电筒一亮，巡一圈。'],
  ['邢美玲', 'f', 49, 'office', 'ha8', '3单元501', P, '青汀区民政局', '救助政策 低保申请', '政策怎么用，我一条条讲给你听。'],
  ['闻一舟', 'm', 24, 'student', 'cfy5', '2单元602', V, '云渡职业学院', '修自行车 电动车检查', '链条掉了推到楼下来。'],
  ['祝红霞', 'f', 58, 'auntie', 'fj6', '4单元402', V, '退休', '种花 修剪', '花坛我每周浇一次水。'],
  ['滕国强', 'm', 53, 'worker', 'jh8', '2单元302', P, '云渡电梯检验所', '电梯常识', '电梯有怪声，我先去听听。'],
  ['聂小燕', 'f', 34, 'parent', 'ha11', '4单元302', P, '青汀区文化馆', '声乐 排节目', '社区春晚的节目我来排。'],
  ['戚文斌', 'm', 72, 'grandpa', 'fj1', '4单元201', P, '原纺机厂工会', '调解 讲厂史', '老街坊的事，我说得上话。'],
  ['焦阳', 'm', 29, 'worker', 'ha13', '1单元601', V, '亮工电力照明', '电工 排查线路', '飞线充电不安全，我帮你想办法。'],
  ['鲁淑贤', 'f', 67, 'auntie', 'cfy4', '1单元202', V, '退休', '看护孩子 熬粥', '邻居临时有事，孩子放我家。'],
  ['路远', 'm', 36, 'office', 'cfy1', '4单元501', P, '云渡晚晴律师事务所', '法律咨询 写文书', '每月一次法律门诊，带着问题来。'],
  ['冉小珍', 'f', 40, 'shopkeeper', 'ha2', '3单元502', V, '早餐店主', '送餐 爱心早餐', '八十岁以上的，豆浆送到门口。'],
  ['樊星', 'm', 22, 'student', 'jh7', '1单元1303', V, '云渡大学', '摄影 剪视频', '想给社区的老人拍一套口述故事。'],
];

export const memberPeople = rows.map(([key, sex, age, voice, home, household]): Omit<Person, 'login'> =>
  resident(key, '', sex, age, voice, home, household),
);

export const members: readonly Member[] = rows.map(([person, , , , , , kind, unit, skills, pledge]) => ({
  ...{ person, kind, unit, pledge, skills: skills.split(' ') },
  // The two who came last still wait for the community's nod.
  state: person === '樊星' || person === '冉小珍' ? 'pending' : 'confirmed',
}));
