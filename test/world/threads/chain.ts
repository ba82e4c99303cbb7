/** The longest thread: everybody adds one line, past three hundred floors. Some lines are written, some put together. */
import { membersWhoLiveHere, residents } from '../cast.js';
import type { ThreadScript } from '../script.types.js';
import { dice } from '../seed.js';
import { mentionsIn, timed, type Line } from './tell.js';

const written = `
愿每一盏灯都有人记得修
希望十年以后我们还在一个院子里吵吵闹闹
给夜里送水的师傅留一口热的
孩子说：想让柳河里多几条鱼，不要多几只鞋
祝楼上的琴声早日弹到下一首
我没什么文化，就一句：大家都好好的
但愿明年槐花开的时候，田老还坐在第一排
希望我家的猫少上一回树，消防员少来一回
想对三栋说：你们的葱油饼闻得我加班加不下去
谢谢你们让一个外地人敢说“我家”
希望菜市场的大姐对我笑一次，一次就行
愿所有上夜班的人白天都睡得着
祝高三的孩子们笔下有光
愿每个不爱说话的人，都有一把晒得到太阳的椅子
我爱人去年走了，谢谢你们每天跟我打招呼
祝关师傅的记性一直这么好
希望电梯永远不咯噔
愿好人修灯的时候手不冷
请把我的名字写在最角落，我就是想参加一下
今年最高兴的事：学会了跟女儿视频
祝春风里的春风年年都来
希望超市的秤一直这么准
但愿我儿子的鞋带能系一天
楼道干净了，心也宽了
希望有人教我跳舞，我左脚总踩右脚
愿每个摔倒的西红柿都有人捡
写给纺机的老姐妹：机器停了，咱们没停
谢谢不知道名字的你，替我按住了电梯门
想把柳河的晚霞装一瓶寄给我妈
祝每一位独居的人，窗帘每天都拉开
希望我种的香菜明年能活
愿骑手们的电池比我的耐心长
请大家少按喇叭，多按门铃
我八十八，能写字，手有点抖，写一个“安”字
今年最大的进步：倒库从七把变成四把
希望阅览室的灯亮到最后一个人
祝三花和她的四个孩子
谢谢邻居借我的梯子，我换亮了客厅，也换亮了心情
愿我们都能慢一点，等一等走得慢的人
希望广场舞加一个适合膝盖不好的队
我是新搬来的，第一句话：大家好
祝每一个凌晨四点和面的人
希望快递小哥摔倒的时候有人扶，我扶过一次
但愿坏了的东西都能修，修不好的也被好好道别
谢谢十一栋的包子，它先让我走了
写一句给二十年后的自己：你还住这儿吗
希望我爷爷的棋友们都长命百岁，不然他没对手
愿雨天公伞桶永远是满的
希望社区通知一直说人话
祝掌柜少学手机响
愿这幅长卷挂在谁都看得见的地方
我想说：冬天的姜茶真的很辣，也真的很好
小时候在这里学骑车，现在教孩子在这里学骑车
谢谢老许，让我的收音机又开口了
希望每一个问题都有编号，每一个编号都有结果
愿孩子们捡到的瓶盖一年比一年少
想吃冉姐的油条，从外地写的这一句
祝楼下的桂花今年晚点谢
我妈说不会写，我替她写：谢谢你们叫她名字
愿家家锅里有热的，门口有灯
今天出院，第一件事是来接这个龙
希望有人记得我们厂的那首歌
愿所有的误会都能坐下来喝壶茶
祝修鞋的大爷退休快乐
我要说的前面都说了，那就再说一遍：谢谢
`
  .trim()
  .split('\n');

const helpers =
  `对门的大姐 楼上的小伙子 一楼的奶奶 隔壁单元的大爷 同一部电梯里的姑娘 值夜班的保安师傅 送奶的大哥 常走夜路的那位大叔 扫楼道的阿姨 租在顶楼的学生 药房的店长 修车摊的小哥 幼儿园的老师 开三轮的师傅 楼长 卖豆腐的两口子`.split(
    ' ',
  );
const deeds =
  `替我收过三次快递 下雨天帮我关过窗 教会我妈用视频 给孩子找回过球 在我发烧时端来一碗粥 帮我把米扛上楼 半夜陪我找过狗 把伞塞给我就跑了 替我家老人按过电梯 在雪天扫出一条路 记得我不吃香菜 给我指过一条近路 借我一把改锥至今没催 在楼道里跟我说过早安 帮我抬过冰箱 替我喂过一礼拜的猫 给我家窗台放过一盆花 把掉下来的衣服叠好挂在门上`.split(
    ' ',
  );
const seasons = `立春那天 清明前后 小满 三伏天里 中秋晚上 霜降的早上 第一场雪 腊月二十三 停电那晚 台风过后`.split(' ');
const memories =
  `大家在楼下一起包饺子 孩子们举着灯笼跑成一条龙 老人们把凳子搬到树下讲古 满院子都是晒被子的味道 河边站满了看晚霞的人 有人给全楼熬了一锅梨汤 门卫挨家提醒收衣服 小孩给每辆车顶都堆了雪人 邻居们打着手电找一只猫 十几个人一起推一辆抛锚的车`.split(
    ' ',
  );
const hopes =
  `再亮一点 再慢一点 再暖一点 少一点灰 多一把椅子 多一棵桂花 少一声喇叭 多几个笑脸 平平安安 年年有人回来`.split(' ');
const corners =
  `三栋的台阶 柳河的步道 槐安的老钟 锦河的电梯 家属院的老槐树 车棚的灯 菜市场的路 南门的站台 阅览室的窗 小广场的地砖`.split(
    ' ',
  );

const TITLE = '【接龙】写一句想对春风里说的话，凑够三百句写成一幅长卷';
const BODY = `史承恩老师答应了：凑够三百句，他用小楷写成一幅长卷，元旦挂在社区大厅。

规则只有三条：

1. 一人一句，二十来字，写心里话；
2. 不点名批评，可以点名感谢；
3. 不会打字的老人，请家里人代写，注明“代”。

我先来：**愿这里的每一扇窗，都有人惦记。**`;

/** Every line that can be put together, each said once. */
function composed(): string[] {
  const drawn = dice('chain');
  const pairs = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
    first.flatMap((a) => second.map((b): [A, B] => [a, b]));
  const thanks = drawn
    .some(pairs(helpers, deeds), 120)
    .map(([who, deed]) => drawn.pick([`谢谢${who}，${deed}`, `想对${who}说声谢谢：您${deed}`, `忘不了${who}${deed}`]));
  const remembered = drawn
    .some(pairs(seasons, memories), 55)
    .map(([when, what]) =>
      drawn.pick([`记得${when}，${what}`, `${when}，${what}，我在`, `最想再过一次${when}：${what}`]),
    );
  const hoped = drawn
    .some(pairs(corners, hopes), 60)
    .map(([where, hope]) => drawn.pick([`愿${where}${hope}`, `希望${where}${hope}`, `祝${where}${hope}`]));
  return drawn.shuffle([...written, ...thanks, ...remembered, ...hoped]);
}

export function drawChain(): ThreadScript {
  const drawn = dice('chain of lines');
  const when = { daysAgo: 26, time: '09:10' };
  const author = '余小桃';
  const people = drawn
    .shuffle(
      [...residents, ...membersWhoLiveHere].filter(({ key, residency }) => key !== author && residency === 'confirmed'),
    )
    .map(({ key }) => key);
  const asides = drawn.shuffle(
    '这句我要放在正中间 记下了，一个字不改 看哭了 这句最短，也最长 收好了，谢谢您 这一句配一朵桂花 念给史老师听了，他点了点头 这句画一只猫在旁边 我给您留了靠边的位置 这个“代”字写得真好 笑出声了，要留着 这句孩子们来抄 您放心，名字写得小小的'.split(
      ' ',
    ),
  );
  const lines = composed();
  const said = lines.flatMap((line, i): Line[] => {
    const number = i + 2;
    const prefix = drawn.pick(['', '', '', `接${number}：`, `${number}. `, '接龙：', '代我妈写：', '我来：']);
    const floor = { author: people[i % people.length], body: prefix + line, within: false };
    const answer = number % 50 === 0 ? milestone(number) : drawn.chance(0.05) ? asides.pop() : undefined;
    return answer === undefined ? [floor] : [floor, { author, body: answer, within: true }];
  });
  const closing: Line[] = [
    { author: '史承恩', body: '三百句够了，墨已经研好，今晚开笔。', within: false },
    { author, body: '谢谢每一位，长卷元旦见。还想写的接着写，我们加纸。', within: false },
  ];
  return {
    ...{
      key: 'chain',
      board: 'events',
      author,
      title: TITLE,
      body: BODY,
      mentions: mentionsIn(BODY),
      photos: ['lanterns'],
    },
    ...{ audience: 'public', category: null, place: null, when, pinned: true },
    replies: timed('chain', when, [...said, ...closing]),
  };
}

const milestone = (number: number): string =>
  number % 100 === 0 ? `第${number}句！史老师说可以裁纸了。` : `五十句一格，现在是第${number}句，谢谢您。`;
