/** Service posts of the community, by family, and what residents said they need: on both tracks, some of it done. */

export interface PostScript {
  readonly family: 'policy' | 'order' | 'environment' | 'care' | 'culture' | 'skills';
  readonly title: string;
  readonly words: string;
  readonly capacity: number;
  readonly skills: readonly string[];
  /** Keys of members, in the order in which they claimed it. */
  readonly claims: readonly string[];
}
export interface NeedScript {
  readonly category:
    'facilities' | 'surroundings' | 'safety' | 'elderly' | 'children' | 'health' | 'leisure' | 'convenience';
  /** Key of the building. */
  readonly at: string;
  readonly asker: string;
  readonly title: string;
  readonly skills: readonly string[];
  /** told: staff have not looked yet; can: open; ask: asked of somebody; met: done. */
  readonly stands: 'told' | 'can' | 'ask' | 'met';
  /** Who claimed it, or who was asked. */
  readonly who: string;
  /** What those who were asked answered. */
  readonly answer?: string;
  readonly private?: true;
}

const words = (text: string): readonly string[] => (text ? text.split(' ') : []);
type PostRow = [
  family: PostScript['family'],
  title: string,
  about: string,
  capacity: number,
  skills: string,
  claims: string,
];
// prettier-ignore
const postRows: readonly PostRow[] = [
  ['policy', '政策宣讲岗', '每月一次，把新政策讲成大白话。', 4, '救助政策 低保申请', '邢美玲 丁浩'],
  ['policy', '反诈提醒岗', '跟身边老人念叨念叨，不明链接不点。', 6, '手机教学', '邵俊'],
  ['policy', '医保社保代办岗', '帮不会上网的老人填表、跑一趟。', 3, '表格填写', '丁浩 邵俊 邢美玲'],
  ['order', '夜间巡逻岗', '晚九点，两人一组走一圈。', 4, '夜间巡逻 巡查', '霍连山 邹新宇'],
  ['order', '护学岗', '上学日早七点二十到八点，路口红马甲。', 6, '护学岗 交通', '阎小芹 雷正平'],
  ['order', '停车疏导岗', '早晚高峰在南门站半小时。', 3, '停车疏导 交通', '雷正平'],
  ['order', '邻里调解岗', '有疙瘩的，坐下来倒杯茶。', 3, '调解', '顾海明 戚文斌'],
  ['environment', '楼道清洁岗', '一人一个单元，每周看一眼。', 12, '', '鲁淑贤 闻一舟 樊星'],
  ['environment', '花坛养护岗', '浇水、修剪，天旱多跑一趟。', 4, '种花 修剪', '祝红霞'],
  ['environment', '垃圾分类引导岗', '早晚各半小时，站桶边说一句。', 8, '', '孔令芳 尹素梅'],
  ['care', '独居老人敲门岗', '每天顺路敲一敲，听见应声再走。', 8, '陪聊 代买', '尹素梅 鲁淑贤 江雪莲'],
  ['care', '爱心送餐岗', '中午送到门口，雨天也送。', 3, '送餐 三轮车', '葛文军'],
  ['care', '陪同就医岗', '挂号、取药、推轮椅。', 4, '护理', '江雪莲'],
  ['culture', '社区阅览室管理岗', '周末开门，保持安静。', 2, '阅读', '莫秀文 童欣 史承恩'],
  ['culture', '文艺排练岗', '带队伍、管音量。', 3, '声乐 排节目 组织活动', '聂小燕 孔令芳'],
  ['culture', '课后陪读岗', '周三晚上陪双职工家的孩子写作业。', 5, '辅导作业 英语', '黄雅静 童欣'],
  ['skills', '水电维修岗', '小修小补，下班就来。', 4, '电工 水管', '秦志远 谭立国 焦阳'],
  ['skills', '法律咨询岗', '每月一次门诊，带着问题来。', 2, '法律咨询', '路远 顾海明 白少峰'],
  ['skills', '健康顾问岗', '量血压、看化验单。', 3, '护理 健康咨询 量血压', '江雪莲 康丽'],
];
export const servicePosts: readonly PostScript[] = postRows.map(([family, title, about, capacity, skills, claims]) => ({
  ...{ family, title, words: about, capacity, skills: words(skills), claims: words(claims) },
}));

type NeedRow = [
  category: NeedScript['category'], at: string, asker: string, title: string, skills: string,
  stands: NeedScript['stands'], who: string, answer?: string,
]; // prettier-ignore
// prettier-ignore
const needRows: readonly NeedRow[] = [
  ['facilities', 'cfy12', '王秀兰', '东门第二盏路灯不亮', '电工 路灯', 'can', '秦志远'],
  ['facilities', 'cfy8', '李卫民', '楼梯扶手松了', '木工', 'met', '毛春生'],
  ['facilities', 'ha3', '高振华', '单元门闭门器坏了，夜里咣当响', '修门窗', 'can', ''],
  ['facilities', 'fj2', '吴德福', '老楼加装电梯', '', 'ask', '区住建局', '已列入明年加装名单，先做入户征求意见。'],
  ['facilities', 'ha10', '唐国庆', '地下车库漏水', '', 'ask', '物业公司'],
  ['facilities', 'jh5', '林晓峰', '儿童滑梯缺一块板', '木工', 'can', '毛春生'],
  ['facilities', 'fj4', '冯立军', '晾衣架立柱生锈', '', 'told', ''],
  ['surroundings', 'cfy8', '张桂芳', '楼后堆了旧家具', '搬重物', 'met', '葛文军'],
  ['surroundings', 'jh1', '宋佩佩', '宠物便便袋箱空了没人补', '', 'can', ''],
  ['surroundings', 'ha7', '袁志刚', '河边有人倒泔水', '', 'ask', '区城管局'],
  ['surroundings', 'cfy3', '董玉梅', '花坛想换成好养的花', '种花', 'can', '祝红霞'],
  ['surroundings', 'ha3', '罗美玲', '冬天树枝压在电线上', '', 'ask', '供电公司', '下月三号停电半天修剪。'],
  ['safety', 'jh3', '孙雨桐', '北门到公交站一段路太黑', '', 'ask', '路灯管理所'],
  ['safety', 'ha6', '赵鹏程', '楼道里给电动车充电', '消防检查 电动车检查', 'can', '岳大山'],
  ['safety', 'cfy12', '周建国', '消防栓箱打不开', '消防检查', 'met', '岳大山'],
  ['safety', 'jh5', '何佳宁', '校门口接孩子时车太多', '交通', 'can', ''],
  ['safety', 'cfy6', '程立新', '斑马线磨得看不清', '', 'ask', '交警大队', '已排进本季度重画。'],
  ['elderly', 'fj2', '郭淑珍', '想有人教用手机挂号', '手机教学', 'met', '邵俊'],
  ['elderly', 'ha10', '韩素英', '办一个老人食堂', '', 'ask', '街道办事处', '正在找地方，先从送餐做起。'],
  ['elderly', 'fj2', '吴德福', '买米买油拿不上五楼', '代买 搬重物', 'can', ''],
  ['elderly', 'cfy8', '张桂芳', '想学拍照给外地的儿女看', '拍照 手机教学', 'can', '余小桃'],
  ['elderly', 'cfy12', '王秀兰', '定期有人上门理发', '理发', 'can', ''],
  ['elderly', 'fj4', '冯立军', '轮椅坡道太陡', '', 'told', ''],
  ['children', 'jh5', '林晓峰', '放学后到六点没人看', '辅导作业', 'can', '黄雅静'],
  ['children', 'jh5', '何佳宁', '想有一间亲子阅览角', '阅读', 'met', '莫秀文'],
  ['children', 'jh1', '梁文博', '暑假办个小小讲解员', '朗诵', 'can', ''],
  ['children', 'cfy12', '陈晓燕', '二手童书交换', '', 'can', '童欣'],
  ['children', 'jh7', '许文静', '开一个普惠托育点', '', 'ask', '区教育局'],
  ['health', 'cfy6', '程立新', '楼下放一台自动除颤器', '', 'ask', '区卫健委', '已拨一台，装在社区门厅。'],
  ['health', 'jh7', '许文静', '每月给老人测血糖', '量血压 护理', 'can', '江雪莲'],
  ['health', 'ha3', '高振华', '有人陪着聊聊心里话', '心理倾听', 'can', '钟慧'],
  ['health', 'fj2', '郭淑珍', '每周陪去医院透析', '护理 开车', 'can', ''],
  ['leisure', 'cfy3', '于海波', '添一张乒乓球桌', '', 'met', '毛春生'],
  ['leisure', 'ha1', '邱美华', '广场舞换个不吵人的地方', '组织活动', 'can', '孔令芳'],
  ['leisure', 'jh4', '史承恩', '春节前开一次写春联', '书法 写春联', 'can', '史承恩'],
  ['leisure', 'cfy6', '萧子涵', '想有个能打篮球的半场', '', 'ask', '区文体局'],
  ['leisure', 'jh1', '梁文博', '周末放一场露天电影', '', 'told', ''],
  ['convenience', 'ha7', '曹小满', '配钥匙、磨剪子的师傅来一趟', '', 'can', ''],
  ['convenience', 'jh1', '宋佩佩', '快递柜加一组', '', 'ask', '快递公司', '下周装，放在三号楼南侧。'],
  ['convenience', 'ha1', '邱美华', '衣服改裤脚没地方去', '缝补', 'met', '巩玉芬'],
  ['convenience', 'ha6', '赵鹏程', '骑手歇脚喝水的地方', '', 'told', ''],
];
/** Whose need is nobody else's business. */
const PRIVATE = new Set(['每周陪去医院透析', '有人陪着聊聊心里话']);

export const serviceNeeds: readonly NeedScript[] = needRows.map(
  ([category, at, asker, title, skills, stands, who, answer]) => ({
    ...{ category, at, asker, title, skills: words(skills), stands, who },
    ...(answer === undefined ? {} : { answer }),
    ...(PRIVATE.has(title) ? { private: true as const } : {}),
  }),
);
