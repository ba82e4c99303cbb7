/** Inside the houses: pipes, stairs and their lights; each broken and mended. */
import { ebike, person } from './folk.js';
import { blob, puff, type Fill, type Paper } from './paper.js';

/** A stairwell: wall, wainscot, floor, light from above. Light off: a dark one. */
export function room(p: Paper, wall: Fill, low: string, floor: readonly [string, string], y: number): void {
  p.rect(0, 0, p.width, p.height, wall);
  p.rect(0, y - 130, p.width, 130, low)
    .rect(0, y - 136, p.width, 6, '#ffffff')
    .fade(0.3, () => p.rect(0, y - 130, p.width, 6, '#1a1420'));
  p.sheet(`M0 ${y}H${p.width}V${p.height}H0z`, floor, -3);
  p.fade(0.25, () => {
    for (let i = -8; i <= 8; i++)
      p.line(`M${p.width / 2 + i * 50} ${y}L${p.width / 2 + i * 120} ${p.height}`, '#7d6c58', 1.5);
    for (const at of [y + 26, y + 70, y + 134]) p.line(`M0 ${at}H${p.width}`, '#7d6c58', 1.5);
  });
}

export function pipe(p: Paper, mended: boolean): void {
  room(p, ['#e9eadf', '#d6dacb'], '#a9c7b8', ['#cfc3ad', '#b3a487'], 640);
  p.fade(0.5, () =>
    p
      .path(blob(p, 330, 250, 260, 330, 10), mended ? '#dfe1d3' : '#c2bfa4')
      .path(blob(p, 350, 300, 170, 230, 9), mended ? '#dfe1d3' : '#aeb09a'),
  );
  const steel = ['#8fa3ad', '#d7e0e3', '#7f929c'];
  p.card(280, -10, 54, 380, steel, 4, 5, 'right').card(
    280,
    430,
    54,
    230,
    mended ? ['#c7ccd0', '#f2f4f4', '#b4bbc0'] : steel,
    4,
    5,
    'right',
  );
  p.card(268, 110, 78, 26, ['#6e828c', '#a9b9c0', '#62757f'], 5, 3, 'right').card(
    268,
    560,
    78,
    26,
    ['#6e828c', '#a9b9c0', '#62757f'],
    5,
    3,
    'right',
  );
  p.card(330, 388, 290, 44, ['#9fb1b9', '#dbe3e6', '#80939d'], 4, 5);
  p.card(262, 352, 92, 96, mended ? ['#e6b64f', '#c98f2c'] : ['#8f7a64', '#6e5a48'], 12, 5).dot(
    308,
    400,
    20,
    mended ? '#f4d48a' : '#7d5a44',
  );
  if (!mended) {
    p.path('M276 366q20 16 12 40q-16 22 4 36l-22 2V366z', '#a5613a').path('M330 420q12 10 8 26h14v-30z', '#a5613a');
    for (const [x, bend] of [
      [296, -34],
      [310, 10],
      [330, 44],
    ] as const)
      p.line(`M${x} 446C${x + bend * 0.2} 500 ${x + bend} 560 ${x + bend * 1.3} 660`, '#a9d3e2', 7).line(
        `M${x + 2} 450C${x + bend * 0.2} 500 ${x + bend} 560 ${x + bend * 1.3} 650`,
        '#e8f6fa',
        2.5,
      );
    for (let i = 0; i < 22; i++)
      p.dot(p.chance.between(220, 420), p.chance.between(470, 700), p.chance.between(2, 5.5), '#a9d3e2');
    p.path(blob(p, 320, 710, 470, 110, 11), ['#b9dbe4', '#86b5c6']).fade(0.7, () =>
      p.line('M180 700h90M330 726h120M250 740h50', '#f3fbfc', 3),
    );
    p.sheet('M150 640h120l-14 100h-92z', ['#d9622b', '#b44a1c'], 6)
      .dot(210, 642, 60, '#8fc3d5', undefined, 12)
      .line('M150 640C156 560 264 560 270 640', '#6f757f', 4);
  } else {
    person(p, 470, 730, 1.5, {
      coat: ['#3f6fb0', '#2f578f'],
      legs: '#2b3f66',
      style: 'helmet',
      cap: '#e7b04b',
      arms: [24, -120],
    });
    p.card(120, 660, 130, 66, ['#d9622b', '#b44a1c'], 8, 5)
      .rect(160, 640, 50, 24, '#7a3315', 8)
      .rect(172, 648, 26, 16, '#d9c9a8', 4);
  }
}

export function stairwell(p: Paper, clear: boolean): void {
  room(p, ['#f6eddc', '#eaddc4'], '#8fb9a8', ['#d8c6a4', '#b99f76'], 610);
  p.card(330, 70, 190, 230, ['#cfe4ea', '#f4efdc'], 4, 3)
    .rect(420, 70, 8, 230, '#ffffff')
    .rect(330, 176, 190, 8, '#ffffff');
  p.path('M330 300L230 640H500L520 300z', ['#fff6d8/0.6', '#fff6d8/0']);
  for (let i = 0; i < 7; i++)
    p.card(-20, 600 - i * 54, 250 - i * 34, 56, i % 2 ? ['#cdbb9a', '#b7a27c'] : ['#d9c9aa', '#c0ab86'], 2, 4);
  p.line('M236 590L20 230', '#7a5a44', 11);
  for (let i = 0; i < 6; i++) p.line(`M${228 - i * 36} ${578 - i * 60}v70`, '#8a6a50', 5);
  if (clear) {
    p.card(470, 400, 76, 100, ['#c9503f', '#a83c2e'], 6, 4)
      .text(508, 444, 21, '灭火', '#fff', { weight: 700 })
      .text(508, 472, 21, '器材', '#fff', { weight: 700 });
    person(p, 360, 720, 1.35, { coat: ['#8f6fae', '#745693'], style: 'bun', hair: '#d9d5d0', arms: [18, -130] });
    p.sheet(puff(p, 510, 640, 90, 110, 9), ['#86bb73', '#4f9068'], 4).path('M476 676h70l-10 56h-50z', [
      '#c9785a',
      '#a85a40',
    ]);
    return;
  }
  const carton = (x: number, y: number, w: number, h: number, word = ''): void => {
    p.card(x, y - h, w, h, ['#d9a970', '#bd8a52'], 3, 6)
      .rect(x, y - h, w, 12, '#c7965f')
      .rect(x + w / 2 - 9, y - h, 18, h, '#e6c598');
    p.text(x + w / 2, y - h / 2 + 8, 20, word, '#8a5f34', { weight: 700 });
  };
  carton(400, 620, 150, 120, '易碎');
  carton(420, 500, 120, 96);
  ebike(p, 290, 710, 1.25, ['#d9704a', '#b9522f']);
  p.sheet('M520 740q-14 -120 20 -170q60 30 40 170z', ['#5f8fa8', '#46728a'], 5).line(
    'M536 580q-20 -60 24 -80M546 580q0 -70 36 -70',
    '#7a8a4c',
    5,
  );
  carton(440, 770, 128, 90, '旧书');
  p.at(150, 770, 1, () =>
    p.card(-56, -40, 112, 40, ['#e7e2d6', '#c8c0ae'], 4, 4).line('M-56 -26h112M-56 -14h112', '#a9a08c', 2),
  );
  p.at(
    90,
    690,
    1,
    () =>
      p.card(-8, -150, 16, 150, ['#b98a5a', '#96693c'], 6, 3).path('M-30 -30h60l10 46h-80z', ['#e6c36a', '#c99d3e']),
    -14,
  );
}

export function stairLight(p: Paper, on: boolean): void {
  room(
    p,
    on ? ['#f8eccb', '#ecd6a6'] : ['#39405e', '#262b45'],
    on ? '#93bba7' : '#2c3f4c',
    on ? ['#d8c6a4', '#b99f76'] : ['#2f3350', '#20233b'],
    620,
  );
  if (on) p.glow(300, 90, 420, '#fff1b8', 0.95);
  for (let i = 0; i < 8; i++)
    p.card(
      330 + i * 36,
      620 - i * 52,
      330,
      54,
      on
        ? i % 2
          ? ['#d3c09b', '#bfa97f']
          : ['#ddcba8', '#c6b189']
        : i % 2
          ? ['#343a58', '#2b304b']
          : ['#3c4263', '#313654'],
      2,
      4,
    );
  p.line('M316 560L590 160', on ? '#7a5a44' : '#1c2036', 12);
  for (let i = 0; i < 6; i++) p.line(`M${330 + i * 44} ${548 - i * 64}v80`, on ? '#8a6a50' : '#232842', 5);
  p.line('M300 0V64', on ? '#8a7a5c' : '#1c2036', 5).sheet('M262 84q38 -40 76 0z', on ? '#e9e2d0' : '#4c5374', 3);
  p.dot(300, 98, 25, on ? ['#fffdf0', '#ffe08a'] : ['#5d6486', '#454b6b']);
  if (!on) p.line('M290 88l12 10l-8 8', '#9aa2c6', 2.5);
  p.card(70, 240, 130, 300, on ? ['#b5583c', '#93422a'] : ['#3f3350', '#332a44'], 6, 5)
    .dot(182, 400, 6, on ? '#f2d28a' : '#6a6285')
    .card(108, 270, 54, 54, on ? '#f4e3b4' : '#54496a', 4, 2);
  p.text(135, 308, 32, '福', on ? '#b5331f' : '#7a6f92', { weight: 900, serif: true });
  if (on) {
    person(p, 250, 730, 1.45, { coat: ['#5fa08e', '#3d7f70'], style: 'bob', skirt: true, arms: [20, -20] });
    p.at(292, 690, 1, () =>
      p.sheet('M-26 0l6 56h40l6 -56z', ['#e7b04b', '#c98f2c'], 3).line('M-14 0q14 -30 28 0', '#a9742a', 4),
    );
  } else {
    person(p, 220, 730, 1.45, {
      coat: ['#4a5486', '#3a426e'],
      legs: '#262b4e',
      style: 'bald',
      hair: '#8d93b0',
      arms: [-40, -70],
    });
    p.path('M292 640L470 560L480 700z', ['#f4efcf/0.4', '#f4efcf/0.02'], 'right');
  }
}
