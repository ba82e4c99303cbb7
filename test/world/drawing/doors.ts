/** Doors, lifts and wires of the houses; each broken and mended. */
import { room } from './indoors.js';
import { ebike, person } from './folk.js';
import { box, type Paper } from './paper.js';
import { bushes, ground, house } from './town.js';

export function accessDoor(p: Paper, mended: boolean): void {
  p.rect(0, 0, 600, 800, ['#f2dfc2', '#e3c59d']);
  for (let y = 0; y < 660; y += 34)
    for (let x = (y / 34) % 2 ? -40 : 0; x < 600; x += 80)
      p.fade(0.5, () => p.rect(x + 2, y + 2, 76, 30, p.chance.pick(['#eed6b3', '#e9cca3', '#f3e0c4']), 2));
  p.card(90, 96, 420, 70, ['#0b6b5d', '#08554a'], 8, 6).text(300, 142, 34, '7 号楼 2 单元', '#fdf6e3', { weight: 700 });
  ground(p, 680, ['#d2c8b6', '#b9ac94'], '#a59a84');
  p.rect(130, 190, 340, 496, '#4c565c');
  p.rect(146, 206, 308, 480, mended ? ['#c9dfe2', '#e9e4d2'] : ['#5a666d', '#49545b']);
  if (mended) p.glow(300, 300, 190, '#fff1c4', 0.8);
  const leaf = (): void => {
    p.card(-74, 0, 148, 474, ['#7a8d94', '#5d7078'], 4, 5)
      .rect(-56, 24, 112, 220, ['#cfe4ea', '#9cc0ca'], 3)
      .fade(0.5, () => p.path('M-50 230L20 30h26L-24 230z', '#ffffff'));
    for (let i = 0; i < 4; i++) p.rect(-56, 270 + i * 46, 112, 30, '#6a7d85', 3);
  };
  p.at(224, 210, 1, leaf);
  p.at(mended ? 376 : 392, mended ? 210 : 236, 1, leaf, mended ? 0 : 9);
  p.card(490, 340, 70, 120, ['#39434a', '#262e34'], 10, 4);
  for (let i = 0; i < 9; i++) p.rect(502 + (i % 3) * 17, 396 + Math.floor(i / 3) * 17, 12, 12, '#7d8a90', 3);
  p.rect(502, 352, 46, 30, mended ? ['#8fe0b4', '#4fae84'] : '#1a2024', 4);
  if (mended) {
    p.glow(525, 367, 60, '#8fe0b4', 0.6);
    person(p, 210, 740, 1.35, { coat: ['#d9704a', '#b9522f'], style: 'bun', hair: '#d9d5d0', arms: [20, -110] });
  } else {
    p.line('M540 396q40 40 10 90M548 410q30 60 -10 110', '#c9503f', 4).line('M534 460q10 40 -8 76', '#e7b04b', 4);
    p.at(
      300,
      420,
      1,
      () =>
        p
          .card(-62, -56, 124, 112, '#fff6df', 4, 4)
          .text(0, -8, 31, '门坏了', '#b5331f', { weight: 800 })
          .text(0, 30, 21, '当心夹手', '#7a4a3a', { weight: 600 }),
      -5,
    );
    p.card(330, 690, 60, 22, ['#9a7a5c', '#7d5f43'], 4, 4);
  }
}

export function lift(p: Paper, running: boolean): void {
  room(p, ['#eef0ea', '#dcdfd6'], '#c3ccc6', ['#cdbfa6', '#ab9a7c'], 660);
  p.card(110, 130, 380, 534, ['#aab4b8', '#8d999e'], 6, 6);
  p.rect(136, 156, 328, 508, running ? ['#fff3cd', '#f0d9a0'] : '#333a42');
  if (running) {
    p.glow(300, 190, 220, '#ffffff', 0.8);
    person(p, 250, 650, 1.35, { coat: ['#8f6fae', '#745693'], style: 'bun', hair: '#d9d5d0', arms: [20, -14] });
    person(p, 352, 650, 1.35, { coat: ['#3f6fb0', '#2f578f'], style: 'short', arms: [14, -20] });
    p.card(130, 156, 60, 508, ['#d5dcde', '#aab4b8'], 2, 4, 'right').card(
      410,
      156,
      60,
      508,
      ['#aab4b8', '#d5dcde'],
      2,
      4,
      'right',
    );
  } else {
    p.card(136, 156, 150, 508, ['#c3cbce', '#dfe4e5', '#aab4b8'], 2, 4, 'right').card(
      330,
      156,
      134,
      508,
      ['#c3cbce', '#dfe4e5', '#aab4b8'],
      2,
      4,
      'right',
    );
    p.at(
      300,
      420,
      1,
      () =>
        p
          .card(-120, -70, 240, 140, ['#ffd35c', '#f0b52e'], 6, 6)
          .text(0, -8, 45, '电梯故障', '#7a2a12', { weight: 900 })
          .text(0, 42, 28, '请走楼梯', '#7a2a12', { weight: 700 }),
      -4,
    );
  }
  p.card(226, 66, 148, 46, '#262e34', 8, 4).text(
    300,
    100,
    32,
    running ? '▲ 12' : '— —',
    running ? '#8fe0b4' : '#e2664f',
    { weight: 700 },
  );
  p.card(516, 380, 44, 96, ['#d5dcde', '#aab4b8'], 8, 3)
    .dot(538, 408, 12, running ? '#ffe08a' : '#8d999e')
    .dot(538, 446, 12, '#8d999e');
  if (!running) {
    person(p, 130, 760, 1.4, { coat: ['#d9704a', '#b9522f'], style: 'bald', hair: '#c9c5c0', arms: [20, -24] });
    p.sheet(box(196, 690, 70, 66, 8), ['#7fb0cf', '#5a8fb0'], 4).line('M206 690q25 -40 50 0', '#46728a', 5);
  }
}

export function wire(p: Paper, safe: boolean): void {
  p.rect(0, 0, 600, 800, ['#cfe4e6', '#f6ecd6']);
  house(p, 40, 640, 520, 690, { floors: 6, columns: 4, wall: ['#f3e2c8', '#e4cba6'], balconies: false });
  ground(p, 634, ['#d2c8b6', '#b9ac94'], '#a59a84');
  bushes(p, -10, 90, 650, 54);
  bushes(p, 520, 620, 650, 54);
  if (safe) {
    p.card(90, 470, 420, 26, ['#0b6b5d', '#08554a'], 6, 6)
      .rect(104, 496, 12, 200, '#5d716f')
      .rect(484, 496, 12, 200, '#5d716f');
    p.text(300, 490, 19, '电动车充电棚', '#fdf6e3', { weight: 700, spacing: 6 });
    for (const x of [176, 300, 424])
      p.card(x - 16, 540, 32, 52, ['#fdf6e3', '#d9d2c0'], 6, 3)
        .dot(x, 556, 6, '#4fae84')
        .line(`M${x} 590q-16 40 20 54`, '#3a3743', 3);
    ebike(p, 180, 724, 1, ['#d9704a', '#b9522f']);
    ebike(p, 300, 740, 1, ['#5fa08e', '#3d7f70']);
    ebike(p, 430, 724, 1, ['#4b83c4', '#3668a5']);
    return;
  }
  p.line('M232 226C180 330 330 380 270 480S360 600 316 668', '#c9503f', 6).line(
    'M236 226C300 300 200 420 316 470S330 640 330 668',
    '#2f2d38',
    4,
  );
  p.card(288, 470, 58, 24, ['#fdf6e3', '#d9d2c0'], 6, 4)
    .dot(304, 482, 4, '#3a3743')
    .dot(318, 482, 4, '#3a3743')
    .dot(332, 482, 4, '#c9503f');
  p.path('M350 440l16 20l-10 2l14 22l-30 -24l10 -3z', '#f7cf5e').glow(356, 462, 60, '#ffe08a', 0.7);
  ebike(p, 290, 728, 1.3, ['#d9704a', '#b9522f']);
  ebike(p, 500, 744, 1.05, ['#4b83c4', '#3668a5'], true);
  p.fade(0.5, () => p.line('M360 420q10 -24 -4 -40q-10 -20 6 -40', '#8f8f95', 5));
}
