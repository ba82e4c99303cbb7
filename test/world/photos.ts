/** The photos of the demo and the tests: drawn by code, the same every time, with what they show in words. */
import sharp from 'sharp';
import * as doors from './drawing/doors.js';
import { portrait } from './drawing/folk.js';
import * as garden from './drawing/garden.js';
import * as gathering from './drawing/gathering.js';
import * as indoors from './drawing/indoors.js';
import { Chance, Paper } from './drawing/paper.js';
import * as papers from './drawing/papers.js';
import * as seasons from './drawing/seasons.js';
import * as street from './drawing/street.js';

type Draw = (p: Paper) => void;
type Mended = (p: Paper, mended: boolean) => void;

interface Drawn {
  alt: string;
  shape: keyof typeof SIZE;
  draw: Draw;
  /** Scenes with the same seed are the same place, before and after. */
  seed?: string;
}

const SIZE = { wide: [800, 600], tall: [600, 800], square: [400, 400] } as const;

const wide = (alt: string, draw: Draw): Drawn => ({ alt, shape: 'wide', draw });
const tall = (alt: string, draw: Draw): Drawn => ({ alt, shape: 'tall', draw });
const face = (alt: string, look: Parameters<typeof portrait>[1]): Drawn => ({
  alt,
  shape: 'square',
  draw: (p) => portrait(p, look),
});
const before = (shape: 'wide' | 'tall', alt: string, scene: Mended): Drawn => ({
  alt,
  shape,
  draw: (p) => scene(p, false),
  seed: scene.name,
});
const after = (shape: 'wide' | 'tall', alt: string, scene: Mended): Drawn => ({
  alt,
  shape,
  draw: (p) => scene(p, true),
  seed: scene.name,
});

const drawn = {
  'lamp-out': before('wide', '夜里不亮的路灯，灯下有位老人打着手电', street.lampAtNight),
  'lamp-lit': after('wide', '路灯修好了，照亮了回家的路', street.lampAtNight),
  'paving-loose': before('wide', '松动翘起的地砖，有积水', street.paving),
  'paving-mended': after('wide', '重新铺平的地砖', street.paving),
  pothole: before('wide', '路面上积了水的大坑', street.pothole),
  'pothole-filled': after('wide', '坑已补平的路面', street.pothole),
  'drain-blocked': before('wide', '下水口被落叶和垃圾堵住，路面积水', street.drain),
  'drain-clear': after('wide', '清理干净的下水口', street.drain),
  'rubbish-heap': before('wide', '垃圾桶旁堆满了垃圾袋和旧家具', street.rubbish),
  'rubbish-cleared': after('wide', '清干净的垃圾投放点', street.rubbish),
  'parking-blocking': before('wide', '两辆车停在消防通道上', street.parking),
  'parking-cleared': after('wide', '畅通的消防通道', street.parking),
  'tree-fallen': before('wide', '大树倒下来压住了小路', garden.fallenTree),
  'tree-cleared': after('wide', '倒树清走了，旁边种了新树苗', garden.fallenTree),
  'bench-broken': before('wide', '断了木条的长椅', garden.bench),
  'bench-mended': after('wide', '修好的长椅，两位老人在聊天', garden.bench),
  'swing-broken': before('wide', '秋千断了一边的链子', garden.swing),
  'swing-mended': after('wide', '修好的秋千，孩子们在玩', garden.swing),
  'railing-rusty': before('wide', '河边生锈断开的栏杆', garden.railing),
  'railing-painted': after('wide', '换好并刷了漆的河边栏杆', garden.railing),
  'wall-ads': before('wide', '贴满小广告的墙', garden.wall),
  'wall-painted': after('wide', '清理后画了画的墙', garden.wall),
  'manhole-open': before('wide', '没有盖的井口', garden.manhole),
  'manhole-covered': after('wide', '装好了新井盖', garden.manhole),
  'pipe-leaking': before('tall', '管道接头漏水，墙面受潮', indoors.pipe),
  'pipe-mended': after('tall', '换了新接头的管道', indoors.pipe),
  'stairwell-cluttered': before('tall', '楼道里堆着纸箱和电动车', indoors.stairwell),
  'stairwell-clear': after('tall', '清理干净的楼道', indoors.stairwell),
  'stair-light-out': before('tall', '楼道灯不亮，有人摸黑上楼', indoors.stairLight),
  'stair-light-on': after('tall', '楼道灯修好了', indoors.stairLight),
  'door-broken': before('tall', '单元门歪了，门禁线露在外面', doors.accessDoor),
  'door-mended': after('tall', '修好的单元门和门禁', doors.accessDoor),
  'lift-stopped': before('tall', '电梯停用，贴着请走楼梯', doors.lift),
  'lift-running': after('tall', '电梯恢复运行', doors.lift),
  'wire-hanging': before('tall', '从楼上拉下来给电动车充电的电线', doors.wire),
  'wire-safe': after('tall', '新建的电动车充电棚', doors.wire),
  flowerbed: wide('开满花的花坛', seasons.flowerbed),
  lanterns: tall('春节挂起的红灯笼和堆雪人的孩子', gathering.festival),
  dancing: wide('傍晚的广场舞', gathering.dancing),
  breakfast: wide('早点摊，蒸笼冒着热气', gathering.breakfast),
  'lost-cat': wide('戴铃铛的橘猫', seasons.lostCat),
  chess: wide('银杏树下下棋的老人', gathering.chess),
  river: wide('清晨在河边健走的邻居', seasons.river),
  autumn: tall('落满银杏叶的小路', seasons.autumn),
  snow: wide('一起扫雪的邻居', seasons.snow),
  cleanup: wide('穿红马甲的志愿者在打扫', gathering.cleanup),
  clinic: wide('社区义诊，医生在量血压', gathering.clinic),
  dumplings: wide('一桌包好的饺子', seasons.dumplings),
  market: wide('便民菜摊', gathering.market),
  library: wide('社区图书角', seasons.library),
  'receipt-grant': tall('帮扶款收据，金额一千元', (p) => papers.receipt(p, papers.grant)),
  'receipt-repair': tall('更换路灯灯头的维修单', (p) => papers.receipt(p, papers.repair)),
  'notice-water': tall('停水通知', papers.notice),
  'keys-found': wide('捡到的一串钥匙', papers.keys),
  'face-aunt': face('短发阿姨', {
    back: ['#fbe0bd', '#f3b48a'],
    coat: ['#e2664f', '#c04a36'],
    style: 'bob',
    hair: '#4a3f48',
    scarf: '#fff1c4',
  }),
  'face-grandpa': face('戴眼镜的老人', {
    back: ['#cfe4e6', '#9cc5b9'],
    coat: ['#5d7f9c', '#46647e'],
    style: 'bald',
    hair: '#d9d5d0',
    old: true,
    glasses: true,
  }),
  'face-grandma': face('梳发髻的老人', {
    back: ['#f3dff0', '#d3b3d3'],
    coat: ['#8f6fae', '#745693'],
    style: 'bun',
    hair: '#dcd8d4',
    old: true,
  }),
  'face-worker': face('戴安全帽的师傅', {
    back: ['#fdf0c4', '#f2cf7a'],
    coat: ['#3f6fb0', '#2f578f'],
    style: 'cap',
    cap: '#e7b04b',
  }),
  'face-staff': face('社区工作者', {
    back: ['#dcf1eb', '#8fcabb'],
    coat: ['#0b6b5d', '#08554a'],
    style: 'bob',
    hair: '#2f2a33',
  }),
  'face-youth': face('戴眼镜的青年', {
    back: ['#d9e4fb', '#a9c0ec'],
    coat: ['#4b83c4', '#3668a5'],
    style: 'short',
    glasses: true,
  }),
} satisfies Record<string, Drawn>;

export type PhotoName = keyof typeof drawn;

/** All of them, at most sixty. */
export const photoNames = Object.keys(drawn).filter((name): name is PhotoName => name in drawn);

/** What a photo shows, in Chinese. */
export const altOf = (name: PhotoName): string => drawn[name].alt;

/** Draws one as a camera would save it: a JPEG, 1600 × 1200 or upright. `scale` is pixels to a unit, 2 by default. */
export async function drawPhoto(name: PhotoName, { scale = 2, quality = 84 } = {}): Promise<Buffer> {
  const photo: Drawn = drawn[name];
  const [width, height] = SIZE[photo.shape];
  const paper = new Paper(width, height, photo.seed ?? name);
  photo.draw(paper);
  const svg = paper.svg(scale, await (grain ??= speckle()));
  return sharp(Buffer.from(svg)).removeAlpha().jpeg({ quality }).toBuffer();
}

let grain: Promise<string> | undefined;

/** The grain of paper: a tile of faint light and dark specks, as a data address. */
async function speckle(): Promise<string> {
  const size = 256;
  const chance = new Chance('grain');
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const shade = chance.next() < 0.5 ? 0 : 255;
    pixels.fill(shade, at, at + 3);
    pixels[at + 3] = Math.floor(chance.between(0, shade ? 22 : 16));
  }
  const png = await sharp(pixels, { raw: { width: size, height: size, channels: 4 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
