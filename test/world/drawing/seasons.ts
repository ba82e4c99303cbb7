/** The quiet side of a neighbourhood through the year: flowers, cats, rivers, leaves, snow, books. */
import { cat, person, type Look } from './folk.js';
import { AUNTS } from './gathering.js';
import { blob, box, puff, type Paper } from './paper.js';
import { backdrop, bushes, ground, house, meadow, tree } from './town.js';

function flower(p: Paper, x: number, y: number, s: number, color: string): void {
  p.at(x, y, s, () => {
    p.line('M0 44Q4 20 0 0', '#4f9068', 4).path('M1 30q18 -14 22 -2q-8 10 -22 2z', '#6fae74');
    for (let i = 0; i < 5; i++) p.at(0, 0, 1, () => p.dot(0, -10, 7, color, undefined, 11), i * 72);
    p.dot(0, 0, 6, '#ffe9a8');
  });
}

export function flowerbed(p: Paper): void {
  backdrop(p, 'morning', 260, 0.25);
  house(p, 530, 350, 240, 250, { floors: 4, columns: 4 });
  tree(p, 120, 366, 1.2, 'pink');
  tree(p, 420, 360, 0.9, 'pink');
  meadow(p, 366, ['#c9dc96', '#9dc07a']);
  p.sheet(blob(p, 400, 520, 700, 190, 11), ['#8a6248', '#6c4a36'], 4);
  const colors = ['#e2664f', '#f2a8b4', '#f7cf5e', '#ffffff', '#b58fd0', '#f08a4b'] as const;
  for (let row = 0; row < 5; row++)
    for (let i = 0; i < 17; i++)
      flower(
        p,
        100 + i * 38 + p.chance.between(-10, 10),
        430 + row * 30 + p.chance.between(-6, 6),
        0.7 + row * 0.16,
        p.chance.pick(colors),
      );
  for (let x = 60; x < 760; x += 30) p.sheet(box(x, 570, 16, 46, 6), ['#fff6ea', '#e3d9c6'], 2);
  p.rect(50, 584, 720, 8, '#fff6ea', 4);
}

export function lostCat(p: Paper): void {
  backdrop(p, 'day', 260, 0.2);
  house(p, 540, 380, 240, 290, { floors: 5, columns: 4 });
  tree(p, 660, 420, 1.1);
  bushes(p, -10, 820, 392, 54);
  ground(p, 400, ['#dfd2ba', '#c4b08c'], '#b09c78');
  cat(p, 340, 560, 1.7, ['#f2a65a', '#d9803a']);
  p.at(340, 408, 1, () => p.line('M-62 0Q0 34 62 0', '#0b6b5d', 9).dot(2, 24, 11, ['#ffe08a', '#d9a23c']));
}

export function river(p: Paper): void {
  backdrop(p, 'morning', 290, 0.32);
  p.rect(0, 300, 800, 130, ['#f9d9b0', '#a9cdc9']);
  p.fade(0.7, () => p.line('M190 316h130M220 334h70M236 352h40M420 340h150M560 372h160M60 388h120', '#fff3d2', 4));
  p.path('M470 300q90 -60 220 0h-20q-90 -40 -180 0z', '#b58f7a');
  p.sheet('M0 430C260 400 520 452 800 418V600H0z', ['#e3d3b4', '#c9b48c'], -3);
  p.sheet('M0 560C260 520 520 560 800 530V600H0z', ['#b9d08a', '#8fb36f'], -3);
  tree(p, 690, 470, 1.5, 'spring');
  tree(p, 70, 460, 1.2, 'pink');
  const walkers: readonly Look[] = [
    { coat: ['#e2664f', '#c04a36'], style: 'cap', cap: '#fdf6e3' },
    { coat: ['#4b83c4', '#3668a5'], style: 'bun', hair: '#d9d5d0' },
    { coat: ['#5fa08e', '#3d7f70'], style: 'bald', hair: '#c9c5c0' },
  ];
  walkers.forEach((look, i) => person(p, 250 + i * 110, 530 - (i % 2) * 10, 1, { ...look, arms: [50, -56] }));
}

export function autumn(p: Paper): void {
  backdrop(p, 'day', 380, 0.5);
  p.sheet('M260 430C280 560 160 690 40 800H560C440 690 330 560 340 430z', ['#ecdcb8', '#d9bf8a'], 2);
  p.path('M0 430H260C280 560 160 690 40 800H0zM340 430H600V800H560C440 690 330 560 340 430z', ['#e9c667', '#c98f3a']);
  for (const [y, s, off] of [
    [450, 1, 40],
    [530, 1.6, 90],
    [690, 2.5, 170],
  ] as const) {
    tree(p, 250 - off * 1.1, y, s, 'gold');
    tree(p, 350 + off * 1.1, y, s, 'gold');
  }
  for (let i = 0; i < 90; i++)
    p.at(
      p.chance.between(0, 600),
      p.chance.between(440, 800),
      p.chance.between(0.4, 1),
      () => p.path('M0 0Q-12 -14 0 -20Q12 -14 0 0z', p.chance.pick(['#fbdc7c', '#f2b544', '#d98c2e'])),
      p.chance.between(0, 360),
    );
  person(p, 286, 690, 1.1, {
    coat: ['#c9503f', '#a83c2e'],
    style: 'bob',
    skirt: true,
    scarf: '#fdf1d6',
    arms: [20, -30],
  });
  person(p, 352, 694, 0.8, { coat: ['#4b83c4', '#3668a5'], style: 'cap', cap: '#e7b04b', arms: [40, -150] });
}

export function snow(p: Paper): void {
  backdrop(p, 'winter', 270, 0.3);
  house(p, 480, 380, 280, 290, { floors: 5, columns: 5, wall: ['#e9e0e4', '#cfc6d2'], trim: '#ffffff', lit: 0.4 });
  tree(p, 120, 400, 1.4, 'frost');
  tree(p, 400, 390, 1, 'frost');
  bushes(p, -10, 820, 402, 44, 'frost');
  meadow(p, 398, ['#ffffff', '#dbe5ee'], 10);
  p.path('M300 410C340 470 240 540 200 600H560C520 540 420 470 400 410z', ['#cfc3b4', '#b3a491']);
  for (const [x, s, look] of [
    [250, 1, AUNTS[0]],
    [470, 1, AUNTS[2]],
    [600, 0.9, AUNTS[3]],
  ] as const)
    person(p, x, 560, s, { ...look, coat: look?.coat ?? '#e2664f', scarf: '#fff1c4', arms: [50, -40] });
  for (const x of [300, 520])
    p.line(`M${x} 470L${x + 30} 560`, '#8a5a3c', 6).sheet(box(x + 12, 548, 46, 34, 6), ['#4b83c4', '#3668a5'], 3);
  p.sheet(puff(p, 690, 560, 150, 70, 8), ['#ffffff', '#d3dfea'], 4);
  for (let i = 0; i < 90; i++)
    p.fade(0.85, () => p.dot(p.chance.between(0, 800), p.chance.between(0, 600), p.chance.between(1.2, 4), '#ffffff'));
}

export function dumplings(p: Paper): void {
  p.rect(0, 0, 800, 600, ['#d9a26c', '#b9794a']);
  for (let y = 40; y < 600; y += 92) p.fade(0.35, () => p.line(`M0 ${y}Q400 ${y + 10} 800 ${y - 4}`, '#8a5230', 3));
  p.dot(430, 318, 300, '#7a4628', undefined, 250)
    .dot(430, 306, 296, ['#eccd9a', '#d9ae70'], 'down', 246)
    .dot(430, 304, 262, ['#f3dcb2', '#e3bf86'], 'down', 216);
  const dumpling = (x: number, y: number, turn: number): void => {
    p.at(
      x,
      y,
      1,
      () => {
        p.sheet('M-44 12C-48 -18 -22 -34 0 -34S48 -18 44 12Q0 30 -44 12z', ['#fffdf6', '#efe3cc'], 6);
        p.line('M-38 -2q8 -14 14 -4q6 -18 14 -8q6 -16 14 -6q8 -12 14 2q8 -8 14 6', '#d6c3a0', 3);
      },
      turn,
    );
  };
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 5 - (row === 0 || row === 3 ? 1 : 0); i++)
      dumpling(250 + i * 92 + (row === 0 || row === 3 ? 46 : 0), 168 + row * 94, p.chance.between(-16, 16));
  p.dot(96, 500, 96, '#7a4628', undefined, 84)
    .dot(96, 492, 94, ['#ffffff', '#dfe3e6'], 'down', 82)
    .dot(96, 486, 70, ['#8a5a3c', '#6a4028'], 'down', 58);
  for (let i = 0; i < 16; i++)
    p.dot(p.chance.between(54, 138), p.chance.between(450, 520), 5, p.chance.pick(['#86bb73', '#f0863f', '#c9d98a']));
  p.line('M640 560L800 420M672 580L800 470', '#8f3a2c', 12);
  p.fade(0.4, () => p.dot(120, 110, 90, '#ffffff', undefined, 40).dot(190, 150, 60, '#ffffff', undefined, 26));
}

export function library(p: Paper): void {
  p.rect(0, 0, 800, 600, ['#f8ecd2', '#ecd6ac']);
  p.card(560, 60, 190, 220, ['#cfe4ea', '#f9efd4'], 4, 4)
    .rect(650, 60, 9, 220, '#ffffff')
    .rect(560, 164, 190, 9, '#ffffff')
    .glow(650, 170, 240, '#fff6d8', 0.7);
  p.card(30, 50, 490, 400, ['#b9794a', '#94582f'], 6, 8);
  for (let row = 0; row < 3; row++) {
    p.rect(46, 66 + row * 128, 458, 112, ['#6a4028', '#7d4f32']);
    for (let x = 54; x < 480;) {
      const [w, h] = [p.chance.between(14, 30), p.chance.between(74, 102)];
      p.card(
        x,
        178 + row * 128 - h,
        w,
        h,
        p.chance.pick(['#c9503f', '#0b6b5d', '#e7b04b', '#4b83c4', '#f3e4c4', '#8f6fae', '#5fa08e']),
        2,
        1,
      ).rect(x + 3, 178 + row * 128 - h + 12, w - 6, 4, '#fff1c4');
      x += w + (p.chance.next() < 0.08 ? 26 : 2);
    }
  }
  p.sheet('M0 470H800V600H0z', ['#d9b98f', '#b9925f'], -3);
  p.sheet(blob(p, 500, 550, 420, 80, 11), ['#5fa08e', '#3d7f70'], 2);
  person(p, 420, 560, 1.1, { coat: ['#e2664f', '#c04a36'], style: 'bob', skirt: true, arms: [60, -60] });
  person(p, 590, 566, 0.86, { coat: ['#4b83c4', '#3668a5'], style: 'short', arms: [60, -60] });
  for (const [x, y, s] of [
    [420, 484, 1],
    [590, 506, 0.8],
  ] as const)
    p.at(x, y, s, () =>
      p
        .sheet('M-40 -14Q-20 -24 0 -14Q20 -24 40 -14V18Q20 8 0 18Q-20 8 -40 18z', ['#fffdf6', '#efe3cc'], 3)
        .line('M0 -14V18', '#c9b48c', 2),
    );
  p.sheet(puff(p, 720, 400, 120, 130, 10), ['#86bb73', '#4f9068'], 4).path('M680 450h80l-12 70h-56z', [
    '#c9785a',
    '#a85a40',
  ]);
}
