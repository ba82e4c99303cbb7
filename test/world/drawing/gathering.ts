/** Where neighbours come together: festivals, dances, breakfast, chess, clinics, the market. */
import { person, type Look } from './folk.js';
import { box, puff, type Paper } from './paper.js';
import { backdrop, bushes, ground, house, lamp, meadow, tree, treeline } from './town.js';

export const AUNTS: readonly Look[] = [
  { coat: ['#e2664f', '#c04a36'], style: 'bun', hair: '#d9d5d0' },
  { coat: ['#e7b04b', '#cf9330'], style: 'bob', hair: '#4a3f48' },
  { coat: ['#5fa08e', '#3d7f70'], style: 'bun', hair: '#8a8590' },
  { coat: ['#8f6fae', '#745693'], style: 'bob', hair: '#33303a' },
];

function lantern(p: Paper, x: number, y: number, s: number): void {
  p.at(x, y, s, () => {
    p.glow(0, 0, 90, '#ff8a4a', 0.5).line('M0 -76V-44M0 44V84', '#c98f2c', 3);
    p.sheet('M-46 0C-46 -50 46 -50 46 0S-46 50 -46 0z', ['#f0563a', '#c22c20'], 5);
    p.fade(0.45, () => p.line('M-20 -34Q-34 0 -20 34M20 -34Q34 0 20 34M0 -38V38', '#ffb26b', 3));
    p.rect(-20, -46, 40, 11, '#e7b04b', 3).rect(-20, 35, 40, 11, '#e7b04b', 3);
    p.text(0, 12, 32, '福', '#ffe08a', { weight: 900, serif: true });
    for (const t of [-8, 0, 8]) p.line(`M${t} 50v44`, '#e7b04b', 2.5);
  });
}

export function festival(p: Paper): void {
  backdrop(p, 'dusk', 420, 0.15);
  house(p, 330, 560, 250, 420, { floors: 6, columns: 4, wall: ['#e8b48c', '#c98a6a'], trim: '#b56a4c', lit: 0.6 });
  house(p, -80, 560, 220, 330, { floors: 5, columns: 4, wall: ['#e0a888', '#bf8068'], trim: '#a9604a', lit: 0.5 });
  ground(p, 558, ['#eef0f2', '#cfd5dc'], '#b9c1ca');
  p.line('M-10 120Q300 260 610 90', '#7a3a2a', 4).line('M-10 330Q300 440 610 300', '#7a3a2a', 3);
  for (const [x, y, s] of [
    [70, 232, 1],
    [230, 276, 1.15],
    [400, 262, 1],
    [545, 216, 0.9],
    [130, 452, 0.75],
    [330, 470, 0.75],
    [500, 432, 0.7],
  ] as const)
    lantern(p, x, y, s);
  for (let i = 0; i < 50; i++)
    p.fade(0.8, () => p.dot(p.chance.between(0, 600), p.chance.between(0, 760), p.chance.between(1, 3.4), '#ffffff'));
  p.at(470, 730, 1, () =>
    p
      .dot(0, -34, 48, ['#ffffff', '#dfe6ee'])
      .dot(0, -104, 34, ['#ffffff', '#e6ecf2'])
      .dot(-10, -110, 4, '#33303a')
      .dot(12, -110, 4, '#33303a')
      .path('M2 -102l26 6l-26 6z', '#f0863f')
      .rect(-30, -80, 60, 13, '#e2452f', 6)
      .rect(10, -76, 14, 40, '#e2452f', 5),
  );
  person(p, 160, 740, 1.15, {
    coat: ['#e2452f', '#c22c20'],
    style: 'bob',
    skirt: true,
    arms: [30, -140],
    scarf: '#fff1c4',
  });
  person(p, 250, 748, 0.9, {
    coat: ['#e7b04b', '#cf9330'],
    style: 'cap',
    cap: '#c22c20',
    arms: [140, -30],
    scarf: '#c22c20',
  });
}

export function dancing(p: Paper): void {
  backdrop(p, 'dusk', 270, 0.5);
  treeline(p, 320, ['#6f6a8c', '#584f78'], 40);
  ground(p, 360, ['#e0b79a', '#b98a86'], '#c99a88');
  lamp(p, 60, 400, 0.9, true);
  lamp(p, 640, 400, 0.9, true);
  p.card(640, 430, 100, 90, ['#3a3743', '#29262f'], 8, 5)
    .dot(690, 462, 20, '#5d5a66')
    .dot(690, 462, 9, '#8a8792')
    .dot(690, 500, 11, '#5d5a66');
  p.fade(0.85, () => p.text(620, 420, 34, '♪', '#fff1c4').text(752, 404, 44, '♫', '#fff1c4'));
  const rows = [
    [0.66, 420, 6],
    [0.82, 490, 5],
    [1.02, 576, 5],
  ] as const;
  rows.forEach(([s, y, n], row) => {
    for (let i = 0; i < n; i++) {
      const look = AUNTS[(i + row * 2) % AUNTS.length] ?? { coat: '#e2664f' };
      person(p, 110 + ((i + (row % 2) * 0.5) * 560) / n + row * 8, y, s, {
        ...look,
        legs: '#4a3f5c',
        arms: [148, -62],
      });
    }
  });
}

export function breakfast(p: Paper): void {
  backdrop(p, 'morning', 230, 0.15);
  house(p, -40, 360, 260, 300, { floors: 5, columns: 4 });
  house(p, 600, 360, 260, 260, { floors: 4, columns: 4, wall: ['#e6ecdf', '#cfdccb'], trim: '#a9c4ab' });
  ground(p, 356, ['#dfd2ba', '#c4b08c'], '#b09c78');
  p.rect(166, 150, 12, 400, '#8a5a3c').rect(622, 150, 12, 400, '#8a5a3c');
  for (let i = 0; i < 10; i++)
    p.sheet(
      `M${140 + i * 52} 130h52v70a26 26 0 0 1 -52 0z`,
      i % 2 ? ['#fdf6e3', '#efe2c6'] : ['#e2564a', '#c23c32'],
      4,
    );
  p.card(130, 92, 540, 46, ['#8f3a2c', '#742c20'], 6, 4).text(400, 126, 29, '豆浆　油条　小笼包', '#ffe6ae', {
    weight: 800,
  });
  person(p, 330, 474, 1.05, { coat: ['#fdfbf4', '#e3ddd0'], style: 'cap', cap: '#fdfbf4', arms: [60, -70] });
  person(p, 480, 474, 1.05, { coat: ['#5fa08e', '#3d7f70'], style: 'bun', arms: [30, -40] });
  p.card(150, 420, 500, 130, ['#c98a56', '#a5693a'], 8, 7).rect(150, 420, 500, 16, '#e0a874', 6);
  for (const [x, n] of [
    [230, 4],
    [560, 3],
  ] as const)
    for (let i = 0; i < n; i++)
      p.card(x - 54, 396 - i * 30, 108, 32, i % 2 ? ['#e3bd84', '#c99a5c'] : ['#edcb98', '#d3a66a'], 8, 3).line(
        `M${x - 46} ${412 - i * 30}h92`,
        '#b5864c',
        2,
      );
  for (const x of [215, 250, 545, 580]) p.fade(0.6, () => p.line(`M${x} 282c-22 -30 20 -44 -4 -80`, '#ffffff', 9));
  for (let i = 0; i < 6; i++)
    p.at(360 + i * 17, 404 - (i % 3) * 5, 1, () => p.card(-38, -6, 76, 13, ['#f0b45a', '#d18f34'], 6, 2), -16 + i * 5);
  p.card(470, 372, 44, 50, ['#ffffff', '#e3e6e4'], 8, 3).dot(492, 374, 20, '#f6ead0', undefined, 6);
  person(p, 110, 570, 1.05, { coat: ['#4b83c4', '#3668a5'], style: 'short', arms: [20, -70] });
  person(p, 716, 570, 1, { coat: ['#e7b04b', '#cf9330'], style: 'bob', skirt: true, arms: [70, -20] });
}

export function chess(p: Paper): void {
  backdrop(p, 'day', 260, 0.8);
  meadow(p, 350, ['#c9d79a', '#a2bb7c']);
  ground(p, 420, ['#e0d3ba', '#c4b08c'], '#b09c78');
  tree(p, 400, 440, 2.1, 'gold');
  for (let i = 0; i < 26; i++)
    p.at(
      p.chance.between(60, 740),
      p.chance.between(430, 590),
      p.chance.between(0.5, 1),
      () => p.path('M0 0Q-12 -14 0 -20Q12 -14 0 0z', p.chance.pick(['#f2b544', '#fbdc7c', '#d98c2e'])),
      p.chance.between(0, 360),
    );
  person(p, 250, 540, 1.2, { coat: ['#5d7f9c', '#46647e'], style: 'bald', hair: '#d9d5d0', arms: [20, -70] });
  person(p, 550, 540, 1.2, { coat: ['#a5745a', '#865841'], style: 'cap', cap: '#5f5248', arms: [70, -20] });
  person(p, 160, 520, 1, { coat: ['#8a9a6c', '#6c7c50'], style: 'short', hair: '#8a8590', arms: [20, -20] });
  p.card(290, 462, 220, 28, ['#c98a56', '#a5693a'], 6, 6)
    .rect(310, 490, 18, 76, '#8a5a3c')
    .rect(472, 490, 18, 76, '#8a5a3c');
  p.path('M306 462L330 436H470L494 462z', ['#f0d3a0', '#e0b878']).line(
    'M330 449h140M366 462l10 -26M400 462v-26M434 462l-10 -26',
    '#9a6a3c',
    1.6,
  );
  for (const [x, y, c] of [
    [352, 452, '#b5331f'],
    [388, 444, '#2f3a34'],
    [420, 454, '#b5331f'],
    [452, 446, '#2f3a34'],
  ] as const)
    p.dot(x, y + 2, 11, '#8a5a3c', undefined, 6)
      .dot(x, y, 11, '#fdf1d6', undefined, 6)
      .dot(x, y, 6, c, undefined, 3);
}

export function cleanup(p: Paper): void {
  backdrop(p, 'day', 250, 0.16);
  house(p, 520, 350, 260, 260, { floors: 4, columns: 4, wall: ['#e6ecdf', '#cfdccb'], trim: '#a9c4ab' });
  tree(p, 100, 366, 1.1);
  bushes(p, -10, 820, 366, 46);
  ground(p, 370, ['#e0d8c6', '#c6bba3'], '#b3a78d');
  p.card(250, 240, 330, 60, ['#d8432f', '#b5301f'], 4, 5).text(415, 281, 31, '党员志愿服务队', '#ffe6ae', {
    weight: 800,
  });
  p.rect(254, 296, 6, 110, '#8a5a3c').rect(570, 296, 6, 110, '#8a5a3c');
  const vest = ['#e2452f', '#c22c20'] as const;
  for (const [x, y, s, style, hair] of [
    [160, 530, 1.1, 'short', '#33303a'],
    [310, 500, 0.95, 'bob', '#33303a'],
    [450, 556, 1.2, 'bald', '#d9d5d0'],
    [600, 510, 1, 'bun', '#6a6570'],
    [710, 560, 1.15, 'cap', '#33303a'],
  ] as const) {
    person(p, x, y, s, { coat: vest, style, hair, cap: '#e2452f', arms: [40, -54] });
    p.line(`M${x + 40 * s} ${y - 84 * s}L${x + 62 * s} ${y}`, '#a9825c', 6).path(
      `M${x + 48 * s} ${y - 10}h30l8 24h-46z`,
      ['#e6c36a', '#c99d3e'],
    );
  }
}

export function clinic(p: Paper): void {
  backdrop(p, 'day', 240, 0.85);
  tree(p, 90, 380, 1.4);
  tree(p, 720, 380, 1.3, 'spring');
  ground(p, 376, ['#e0d8c6', '#c6bba3'], '#b3a78d');
  p.sheet('M140 210L400 110L660 210z', ['#2f8f7c', '#0b6b5d'], 6)
    .rect(150, 210, 10, 330, '#8fa19f')
    .rect(640, 210, 10, 330, '#8fa19f');
  p.sheet(box(150, 206, 500, 44, 0), ['#fdfbf4', '#e6ede6'], 3).text(400, 239, 28, '义诊　量血压　测血糖', '#0b6b5d', {
    weight: 800,
  });
  person(p, 330, 490, 1.1, { coat: ['#ffffff', '#dfe6e6'], style: 'bob', arms: [30, -60] });
  person(p, 480, 490, 1.1, { coat: ['#ffffff', '#dfe6e6'], style: 'short', arms: [60, -30] });
  p.card(190, 430, 420, 120, ['#fdfbf4', '#dfe3da'], 6, 6).path(
    'M386 460h28v22h22v28h-22v22h-28v-22h-22v-28h22z',
    '#d8432f',
  );
  p.card(240, 404, 80, 28, ['#6d8fb0', '#4f7092'], 6, 3).card(500, 396, 46, 36, ['#e6ede6', '#c3cfc6'], 6, 3);
  person(p, 150, 580, 1.1, { coat: ['#8f6fae', '#745693'], style: 'bun', hair: '#d9d5d0', arms: [20, -80] });
  person(p, 660, 580, 1.1, { coat: ['#a5745a', '#865841'], style: 'bald', hair: '#c9c5c0', arms: [80, -16] });
}

export function market(p: Paper): void {
  backdrop(p, 'day', 220, 0.84);
  ground(p, 360, ['#dfd2ba', '#c4b08c'], '#b09c78');
  for (let i = 0; i < 16; i++)
    p.sheet(`M${i * 50} 90h50v80a25 25 0 0 1 -50 0z`, i % 2 ? ['#fdf6e3', '#efe2c6'] : ['#3f8f6f', '#2f7358'], 4);
  p.rect(40, 170, 12, 260, '#8a5a3c').rect(748, 170, 12, 260, '#8a5a3c');
  person(p, 250, 430, 1.05, { coat: ['#4b83c4', '#3668a5'], style: 'cap', cap: '#e6c36a', arms: [40, -50] });
  person(p, 560, 430, 1.05, { coat: ['#e2664f', '#c04a36'], style: 'bob', arms: [40, -130] });
  const goods = [
    ['#e2452f', '#f0563a'],
    ['#4f9068', '#86bb73'],
    ['#f0863f', '#f2a65a'],
    ['#8f6fae', '#745693'],
    ['#f7cf5e', '#fbdc7c'],
  ] as const;
  goods.forEach((colors, i) => {
    const x = 40 + i * 148;
    p.card(x, 420, 138, 130, ['#c98a56', '#a5693a'], 6, 6).rect(x, 420, 138, 14, '#e0a874', 4);
    for (let n = 0; n < 20; n++)
      p.sheet(puff(p, x + 18 + (n % 5) * 25, 424 - Math.floor(n / 5) * 15, 30, 28, 7), p.chance.pick(colors), 2);
    p.card(x + 44, 470, 52, 34, '#fdfbf4', 3, 3).text(x + 70, 494, 20, `${3 + i}.5`, '#b5331f', { weight: 800 });
  });
}
