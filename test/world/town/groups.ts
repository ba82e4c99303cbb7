/** The groups of 春风里: who leads them, who came, when they meet. All invented. */

export interface Group {
  readonly name: string;
  readonly kind: 'studio' | 'service-team' | 'hobby-team' | 'branch' | 'sector-home';
  readonly introduction: string;
  readonly aims: string;
  readonly joining: 'open' | 'approval' | 'invitation';
  readonly reach: 'community' | 'anywhere';
  readonly meetings: readonly object[];
  /** The leader first. */
  readonly people: readonly string[];
  /** Those who ask to join. */
  readonly asking: readonly string[];
  readonly state: 'active' | 'proposed' | 'resting';
}

const weekly = (weekday: number, start: string, minutes: number, where: string): object => ({
  ...{ every: 'week', weekday, nth: null, start, minutes, where },
});
const monthly = (nth: number, weekday: number, start: string, minutes: number, where: string): object => ({
  ...{ every: 'month', weekday, nth, start, minutes, where },
});

type Row = Pick<Group, 'name' | 'kind' | 'introduction' | 'aims' | 'meetings'> & { people: string } & Partial<
    Pick<Group, 'joining' | 'reach' | 'state'> & { asking: string }
  >;

const rows: readonly Row[] = [
  {
    ...{ name: '毛师傅木工工作室', kind: 'studio', people: '毛春生 葛文军 霍连山 闻一舟', asking: '柯少文' },
    introduction: '桌腿松了、门关不严、小板凳散架了，拿来坐一会儿就好。工具齐，木料有剩的都送您。',
    ...{ aims: '一年修好三百件，让能用的东西不进垃圾桶。', joining: 'approval' },
    meetings: [weekly(6, '14:00', 180, '春风苑 3 号楼架空层'), monthly(2, 7, '09:00', 120, '槐安小区广场义修')],
  },
  {
    ...{ name: '老顾调解室', kind: 'studio', people: '顾海明 戚文斌 路远 钟慧', joining: 'approval' },
    introduction: '楼上楼下、老人孩子、物业停车，先坐下来喝杯茶。顾海明在司法所干了二十年，戚老是街坊都认的人。',
    ...{ aims: '小事不出楼，大事有人管。', meetings: [weekly(4, '19:00', 120, '居委会一楼调解室')] },
  },
  {
    ...{ name: '晚晴法律工作室', kind: 'studio', people: '路远 邢美玲 白少峰', joining: 'invitation' },
    introduction: '遗嘱、租房、买到假货、劳动合同，每月一次门诊，平时在版块里留言也答。',
    ...{ aims: '让每位邻居都问得起律师。', meetings: [monthly(1, 6, '09:30', 150, '社区图书角')] },
  },
  {
    ...{ name: '江护士健康小屋', kind: 'studio', people: '江雪莲 康丽 宁静怡', joining: 'approval' },
    introduction: '量血压、测血糖、看化验单、教急救。走不动的，说一声我们上门。',
    ...{ aims: '八十岁以上的邻居，每月见一面。', meetings: [monthly(1, 6, '08:30', 120, '锦河花园 7 号楼大厅')] },
  },
  {
    ...{ name: '红马甲护学队', kind: 'service-team', people: '阎小芹 雷正平 鲁淑贤 黄雅静 孔令芳' },
    introduction: '早上七点半、下午四点半，柳岸小学路口的红马甲。缺一个人就多一个孩子没人看着。',
    aims: '上学路上零事故。',
    meetings: [1, 2, 3, 4, 5].map((day) => weekly(day, '07:20', 40, '柳岸小学东路口')),
  },
  {
    ...{ name: '夜巡手电队', kind: 'service-team', people: '霍连山 岳大山 邹新宇 葛文军 焦阳' },
    introduction: '晚上九点，手电筒一亮，巡一圈：消防通道、飞线充电、没锁的单元门。',
    ...{
      aims: '让晚归的人放心。',
      meetings: [weekly(2, '21:00', 60, '南门岗亭集合'), weekly(5, '21:00', 60, '南门岗亭集合')],
    },
  },
  {
    ...{ name: '敲门问安队', kind: 'service-team', people: '尹素梅 鲁淑贤 冉小珍 祝红霞 巩玉芬', asking: '余小桃' },
    introduction: '三十一位独居老人，每天有人敲敲门、说句话、看看缺什么。',
    ...{
      aims: '没有一位老人超过一天没人问。',
      joining: 'approval',
      meetings: [weekly(1, '08:30', 30, '居委会门口碰头')],
    },
  },
  {
    ...{ name: '春风合唱团', kind: 'hobby-team', people: '聂小燕 莫秀文 童欣 史承恩 钟慧 康丽', reach: 'anywhere' },
    introduction: '会唱不会唱都来，先开嗓再说。年年社区春晚压轴。',
    ...{ aims: '今年排一首四声部。', meetings: [weekly(3, '19:30', 90, '文化活动室')] },
  },
  {
    ...{ name: '翰墨书画社', kind: 'hobby-team', people: '史承恩 余小桃 莫秀文' },
    introduction: '写字、画画、裱画。腊月给大家写春联，一年写出六百副。',
    ...{ aims: '教会五十个孩子拿毛笔。', meetings: [weekly(7, '14:30', 120, '社区图书角')] },
  },
  {
    ...{ name: '四季摄影小组', kind: 'hobby-team', people: '柯少文 余小桃 樊星', state: 'resting' },
    introduction: '给社区拍四季，给老人拍一套口述故事。',
    ...{ aims: '年底办一次楼道影展。', meetings: [] },
  },
  {
    ...{
      name: '先锋维修功能型党支部',
      kind: 'branch',
      people: '秦志远 谭立国 滕国强 岳大山 邵俊',
      joining: 'approval',
    },
    introduction: '电工、水工、电梯、消防，几位在职党员组成，不转组织关系，下班后轮值。',
    ...{ aims: '应急维修一小时内有人到。', reach: 'anywhere', meetings: [monthly(5, 5, '19:00', 90, '党群服务中心')] },
  },
  {
    ...{ name: '快递骑手之家', kind: 'sector-home', people: '邹新宇 葛文军', reach: 'anywhere' },
    introduction: '热水、充电、歇脚、修车，还有一面墙的“顺手办”：路上看见什么，拍下来就行。',
    ...{
      aims: '让跑在路上的党员有个家，也让骑手成为社区的眼睛。',
      meetings: [weekly(2, '14:30', 60, '党群服务中心一楼')],
    },
  },
  {
    ...{ name: '阳台种菜互助会', kind: 'hobby-team', people: '祝红霞 巩玉芬', state: 'proposed' },
    introduction: '换苗、换种子、堆肥不臭。',
    ...{ aims: '把公共花坛还给花。', meetings: [weekly(6, '16:00', 60, '槐安小区 8 号楼前')] },
  },
];

export const groups: readonly Group[] = rows.map(({ people, asking, ...row }) => ({
  ...{ joining: 'open', reach: 'community', state: 'active' },
  ...row,
  people: people.split(' '),
  asking: asking?.split(' ') ?? [],
}));
