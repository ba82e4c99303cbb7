/** Greenery, walls and what one sits and plays on; each broken and mended. */
import { person } from './folk.js';
import { blob, box, puff, type Paper } from './paper.js';
import { backdrop, bushes, ground, house, lamp, LEAF, meadow, tree, type Hour } from './town.js';

function park(p: Paper, hour: Hour = 'day'): void {
  backdrop(p, hour, 270, 0.22);
  house(p, 560, 350, 210, 220, { floors: 4, columns: 4 });
  tree(p, 90, 366, 1.15);
  tree(p, 470, 360, 0.85, 'spring');
  bushes(p, -10, 820, 370, 46);
  meadow(p, 372, ['#b9d08a', '#8fb36f']);
}

export function fallenTree(p: Paper, cleared: boolean): void {
  park(p, cleared ? 'day' : 'grey');
  p.sheet('M250 372C300 430 200 500 120 600H690C620 500 500 430 520 372z', ['#e9dcc2', '#cdb993'], 2);
  if (cleared) {
    p.at(150, 540, 1, () =>
      p
        .card(-36, -34, 72, 38, ['#9a6f50', '#6f4c3a'], 8, 4)
        .dot(0, -34, 36, '#e3c295', undefined, 12)
        .dot(0, -34, 20, '#d3ab78', undefined, 6),
    );
    tree(p, 620, 540, 0.8, 'spring');
    p.line('M590 540V440M650 540V440M590 470h60', '#a9825c', 6);
    person(p, 360, 530, 0.95, { coat: ['#5fa08e', '#3d7f70'], style: 'bob', arms: [30, -30] });
    person(p, 430, 540, 0.7, { coat: '#e7b04b', style: 'short', arms: [150, -40] });
    return;
  }
  p.at(120, 530, 1, () => p.path('M-40 10L-26 -60L-10 -36L4 -74L16 -30L34 -50L44 10z', ['#9a6f50', '#6f4c3a']));
  p.at(
    160,
    500,
    1,
    () => {
      p.sheet('M0 -26C120 -34 240 -30 330 -22V18C230 26 110 30 0 26z', ['#a87c5a', '#6f4c3a'], 8);
      const [light, mid, deep] = LEAF.green;
      p.sheet(puff(p, 420, -10, 240, 190, 12), [mid, deep], 8)
        .sheet(puff(p, 360, -50, 150, 110, 10), [light, mid], 5)
        .sheet(puff(p, 480, 20, 140, 110, 10), [light, mid], 5)
        .sheet(puff(p, 400, 50, 120, 80, 9), [mid, deep], 5);
    },
    4,
  );
  for (let i = 0; i < 26; i++)
    p.at(
      p.chance.between(140, 760),
      p.chance.between(420, 590),
      p.chance.between(0.5, 1),
      () => p.path('M-12 0Q0 -10 12 0Q0 10 -12 0z', p.chance.pick(['#86bb73', '#4f9068', '#b9c96a'])),
      p.chance.between(0, 180),
    );
  for (const x of [230, 600])
    p.path(`M${x} 520l20 66h-40z`, ['#f08a4b', '#d9622b'])
      .rect(x - 27, 582, 54, 9, '#c9531f', 4)
      .path(`M${x - 7} 542h14l5 16h-24z`, '#fff6ea');
  p.line('M230 540H600', '#d9622b', 5, '22 16');
}

export function bench(p: Paper, mended: boolean): void {
  park(p, mended ? 'morning' : 'day');
  p.sheet(blob(p, 400, 540, 760, 130, 10), ['#e9dcc2', '#d3bf98'], 2);
  const plank = (y: number, color: readonly [string, string], turn = 0, x = 400, w = 360): void => {
    p.at(x, y, 1, () => p.card(-w / 2, -11, w, 22, color, 8, 5), turn);
  };
  const wood: readonly [string, string] = mended ? ['#d98a4b', '#b8662c'] : ['#a98e72', '#84694f'];
  for (const x of [250, 550]) p.line(`M${x} 420V470H${x + (x < 400 ? -6 : 6)}V552`, mended ? '#39545a' : '#6a6f74', 12);
  plank(414, wood);
  plank(444, wood);
  plank(486, wood);
  if (mended) {
    plank(512, wood);
    person(p, 330, 560, 1, { coat: ['#8f6fae', '#745693'], style: 'bun', hair: '#d9d5d0', arms: [16, -30] });
    person(p, 450, 560, 1, { coat: ['#4b83c4', '#3668a5'], style: 'bald', hair: '#c9c5c0', arms: [30, -130] });
  } else {
    plank(530, wood, 22, 470, 190);
    plank(556, wood, -10, 260, 130);
    p.line('M372 474l10 14l-8 10l12 8', '#5c4632', 3);
    p.at(610, 560, 1, () => p.sheet('M-12 0Q0 -10 12 0Q0 10 -12 0z', '#c98a3d', 2), 30);
  }
}

export function swing(p: Paper, mended: boolean): void {
  park(p, 'day');
  p.sheet(blob(p, 400, 530, 700, 150, 11), ['#efd9ae', '#dcbd84'], 2);
  const [one, two] = mended ? ['#d9622b', '#4b83c4'] : ['#a8705a', '#7f8ea0'];
  p.line('M190 540L250 250L310 540M490 540L550 250L610 540', one ?? '', 15).line('M240 256H560', two ?? '', 17);
  p.line('M300 264V450M352 264V450', '#7a7f86', 4).card(
    288,
    446,
    76,
    16,
    mended ? ['#e7b04b', '#c98f2c'] : ['#9a8468', '#7d684e'],
    6,
    4,
  );
  if (mended) {
    p.line('M440 264L424 440M492 264L500 440', '#7a7f86', 4).card(420, 436, 84, 16, ['#e7b04b', '#c98f2c'], 6, 4);
    person(p, 326, 500, 0.62, { coat: '#e2664f', style: 'bob', skirt: true, arms: [160, -160] });
    person(p, 462, 492, 0.62, { coat: '#5fa08e', style: 'cap', cap: '#e7b04b', arms: [160, -160] });
    person(p, 660, 540, 1, { coat: ['#8f6fae', '#745693'], style: 'bun', hair: '#d9d5d0', arms: [20, -140] });
  } else {
    p.line('M440 264V380L452 410M492 264V540', '#7a7f86', 4).at(
      486,
      548,
      1,
      () => p.card(-40, -8, 80, 16, ['#9a8468', '#7d684e'], 6, 4),
      -58,
    );
    person(p, 640, 548, 0.66, { coat: '#e2664f', style: 'bob', skirt: true, arms: [10, -10] });
    p.line('M190 470L640 470', '#d9622b', 5, '22 16');
  }
}

export function railing(p: Paper, painted: boolean): void {
  backdrop(p, painted ? 'morning' : 'dusk', 260, 0.7);
  p.rect(0, 270, 800, 150, painted ? ['#bfe0e0', '#8fc3c9'] : ['#c98f8a', '#8f6f8a']);
  p.fade(0.6, () => p.line('M120 300h160M380 330h220M90 362h120M520 380h180M300 398h120', '#fff6e0', 3));
  ground(p, 418, ['#e3d6bd', '#c9b690'], '#b8a480');
  tree(p, 720, 470, 1.2, 'spring');
  const metal = painted ? '#0b6b5d' : '#8f5a3c';
  const bars = Array.from({ length: 15 }, (_, i) => 20 + i * 46);
  for (const x of bars) {
    if (!painted && x > 300 && x < 480) continue;
    p.line(`M${x} 500V336`, metal, 8).dot(x, 332, 8, metal);
  }
  p.line(painted ? 'M0 356H680M0 478H680' : 'M0 356H300M480 356H680M0 478H300M480 478H680', metal, 11);
  if (!painted) {
    p.line('M300 356q40 10 60 70M480 356q-30 30 -20 90M300 478q60 20 90 60', metal, 10);
    for (const x of bars)
      if (x <= 300 || x >= 480)
        for (let i = 0; i < 3; i++)
          p.dot(x, p.chance.between(344, 494), p.chance.between(2, 4.5), '#5f3826', undefined, 7);
    p.at(
      390,
      430,
      1,
      () =>
        p.card(-84, -32, 168, 64, ['#ffd35c', '#f0b52e'], 6, 4).text(0, 10, 29, '临水危险', '#7a2a12', { weight: 800 }),
      -3,
    );
  } else {
    person(p, 300, 560, 1, { coat: ['#d9704a', '#b9522f'], style: 'bald', hair: '#c9c5c0', arms: [20, -90] });
    person(p, 390, 560, 1, { coat: ['#5fa08e', '#3d7f70'], style: 'bob', skirt: true, arms: [20, -20] });
  }
}

export function wall(p: Paper, clean: boolean): void {
  p.rect(0, 0, 800, 600, ['#cfe4e6', '#f6ecd6']);
  tree(p, 90, 170, 1.1);
  tree(p, 690, 170, 1.2, 'spring');
  p.card(-20, 120, 840, 380, ['#f6efe2', '#e7dac2'], 0, 6).card(-20, 104, 840, 30, ['#8f9a94', '#6f7c76'], 4, 5);
  ground(p, 494, ['#d2c8b6', '#b9ac94'], '#a59a84');
  if (clean) {
    p.path('M-10 420C120 300 240 360 330 300S560 220 810 330V500H-10z', ['#bfe0c0', '#8fc39a']).path(
      'M-10 460C140 400 300 440 460 380S700 380 810 420V500H-10z',
      ['#7fb88f', '#569a78'],
    );
    p.dot(620, 210, 44, ['#ffd98a', '#f2a65a']);
    for (const [x, y, s] of [
      [180, 410, 1],
      [300, 430, 0.8],
      [450, 400, 1.1],
      [560, 440, 0.9],
      [680, 410, 1],
    ] as const)
      p.at(x, y, s, () => {
        p.line('M0 60V0', '#3d7f5a', 5);
        for (let i = 0; i < 6; i++)
          p.at(
            0,
            0,
            1,
            () => p.dot(0, -17, 9, p.chance.pick(['#f2a8b4', '#f7cf5e', '#e2664f']), undefined, 14),
            i * 60,
          );
        p.dot(0, 0, 8, '#fff3c9');
      });
    p.text(210, 260, 50, '邻里一家亲', '#0b6b5d', { weight: 900, spacing: 8 });
    person(p, 380, 568, 0.9, { coat: ['#e7b04b', '#cf9330'], style: 'bob', skirt: true, arms: [20, -130] });
    return;
  }
  const words = ['疏通下水道', '开锁换锁', '高价收药', '空调维修', '贷款', '搬家', '办证', '家教', '回收旧机'];
  for (let i = 0; i < 24; i++) {
    const [x, y, s] = [p.chance.between(60, 740), p.chance.between(180, 450), p.chance.between(0.7, 1.25)];
    p.at(
      x,
      y,
      s,
      () => {
        const [w, h] = [p.chance.between(80, 128), p.chance.between(52, 84)];
        p.card(-w / 2, -h / 2, w, h, p.chance.pick(['#fff6df', '#ffe08a', '#f3b2a4', '#cfe4ea', '#ffffff']), 1, 3);
        p.text(0, 2, 17, words[i % words.length] ?? '', p.chance.pick(['#b5331f', '#2f4f8a', '#333']), { weight: 800 });
        for (let l = 0; l < 2; l++) p.fade(0.5, () => p.rect(-w * 0.35, 12 + l * 9, w * 0.7, 3, '#7a7266'));
      },
      p.chance.between(-14, 14),
    );
  }
  p.fade(0.5, () => p.path(blob(p, 200, 470, 200, 60), '#cdbd9d').path(blob(p, 600, 476, 240, 50), '#cdbd9d'));
}

export function manhole(p: Paper, covered: boolean): void {
  backdrop(p, 'day', 230);
  house(p, 70, 320, 240, 240, { floors: 4, columns: 4, wall: ['#e6ecdf', '#cfdccb'], trim: '#a9c4ab' });
  bushes(p, -10, 820, 330, 46);
  lamp(p, 640, 420, 0.9, false, false);
  ground(p, 336, ['#d9d3c4', '#bfb5a0'], '#aaa08b');
  p.dot(400, 490, 138, ['#8d949b', '#6c737c'], 'down', 62);
  if (covered) {
    p.dot(400, 484, 122, ['#6f767f', '#50565f'], 'down', 52);
    for (const w of [96, 70, 44])
      p.put(
        `<ellipse cx="400" cy="484" rx="${w}" ry="${w * 0.43}" fill="none" stroke="#8d949b" stroke-width="4" stroke-dasharray="14 9"/>`,
      );
    p.text(400, 492, 22, '春风里', '#a9b0b7', { weight: 800 });
    person(p, 590, 560, 1, { coat: ['#f0863f', '#d9622b'], style: 'helmet', cap: '#e7b04b', arms: [20, -30] });
    person(p, 200, 520, 0.7, { coat: '#4b83c4', style: 'cap', cap: '#e2664f', arms: [60, -60] });
    return;
  }
  p.dot(400, 486, 122, ['#15171c', '#3a3f48'], 'down', 52).dot(400, 500, 100, '#0c0d11', undefined, 36);
  p.at(
    210,
    520,
    1,
    () => p.dot(0, 6, 96, '#1a1420', undefined, 10).dot(0, 0, 100, ['#6f767f', '#50565f'], 'down', 34),
    -16,
  );
  for (const [x, y] of [
    [300, 452],
    [520, 452],
    [290, 566],
    [530, 566],
  ] as const)
    p.line(`M${x} ${y}v-80`, '#d9622b', 8).dot(x, y, 16, '#8a3d18', undefined, 6);
  p.line('M300 386H520V500M300 386V500', '#d9622b', 6, '20 14');
  p.put(`<path d="${box(356, 350, 108, 62, 6)}" fill="#ffd35c"/>`).text(410, 390, 26, '有洞！', '#7a2a12', {
    weight: 900,
  });
}
