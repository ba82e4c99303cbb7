/** Streets: lamps, paving, potholes, drains, rubbish, cars where they should not be; each broken and mended. */
import { car, ebike, person } from './folk.js';
import { blob, puff, type Paper } from './paper.js';
import { backdrop, bushes, ground, house, lamp, tree } from './town.js';

export function lampAtNight(p: Paper, lit: boolean): void {
  backdrop(p, 'night', 330, 0.2);
  house(p, 470, 480, 250, 330, { floors: 6, columns: 5, lit: 0.34, dark: true });
  house(p, -60, 470, 190, 260, { floors: 5, columns: 4, lit: 0.3, dark: true });
  ground(p, 468, lit ? ['#5a5a82', '#3d3f6b'] : ['#30335c', '#20234a'], lit ? '#8d86a0' : '#3d416c');
  bushes(p, -10, 300, 486, 46, 'dark');
  bushes(p, 560, 820, 486, 46, 'dark');
  if (lit) p.glow(400, 540, 260, '#ffd98a', 0.6, 60);
  lamp(p, 330, 560, 1.36, lit);
  if (lit) {
    person(p, 470, 560, 0.8, { coat: ['#d9704a', '#b9522f'], style: 'bun', hair: '#d9d5d0', arms: [20, -30] });
    person(p, 532, 556, 0.56, { coat: '#5fa08e', style: 'bob', arms: [40, -20] });
  } else {
    p.line('M402 166l-10 20l12 4l-9 20', '#8e98c6', 2.5).line('M424 172l8 16l-10 4l6 16', '#8e98c6', 2.5);
    person(p, 560, 566, 0.8, {
      coat: ['#4a5486', '#3a426e'],
      legs: '#262b4e',
      style: 'bald',
      hair: '#8d93b0',
      arms: [30, -8],
    });
    p.path('M546 512L470 566h90z', ['#e9eeff/0.35', '#e9eeff/0.04'], 'right');
  }
}

function square(p: Paper): void {
  backdrop(p, 'day', 250);
  house(p, 40, 330, 230, 250, { floors: 4, columns: 4 });
  house(p, 560, 330, 280, 290, { floors: 5, columns: 5, wall: ['#e6ecdf', '#cfdccb'], trim: '#a9c4ab' });
  tree(p, 330, 336, 0.9);
  tree(p, 520, 338, 0.8, 'spring');
  bushes(p, -10, 820, 344, 40);
}

export function paving(p: Paper, mended: boolean): void {
  square(p);
  ground(p, 346, ['#e9dcc6', '#d4bf9f']);
  const rows = [350, 384, 428, 486, 566];
  rows.forEach((y, row) => {
    const h = (rows[row + 1] ?? 650) - y;
    const w = 44 + row * 26;
    for (let i = -9; i < 9; i++) {
      const x = 400 + (i + (row % 2) / 2) * w;
      const loose = !mended && row > 0 && row < 4 && Math.abs(x + w / 2 - 410) < 150 - row * 8;
      const color = p.chance.pick(['#e3cfb0', '#d9c09b', '#e9d9bf', '#d3b68d']);
      if (!loose) p.rect(x + 1.5, y + 1.5, w - 3, h - 3, color, 3);
      else {
        p.rect(x + 1, y + 1, w - 2, h - 2, ['#8a6f55', '#6f563f'], 3);
        if (p.chance.next() > 0.2)
          p.at(
            x + w / 2 + p.chance.between(-6, 6),
            y + h / 2 - 5,
            1,
            () => p.card(-w / 2 + 4, -h / 2 + 3, w - 10, h - 10, color, 3, 6),
            p.chance.between(-16, 16),
          );
      }
    }
  });
  if (mended) {
    person(p, 250, 520, 0.95, { coat: ['#e7b04b', '#cf9330'], style: 'bun', hair: '#d9d5d0', arms: [24, -20] });
    p.line('M283 470l14 52', '#7a5a44', 5);
    person(p, 560, 480, 0.75, { coat: '#5fa08e', style: 'bob', skirt: true, arms: [20, -50] });
  } else {
    p.fade(0.85, () => p.path('M300 470q60 -22 130 4q20 16 -40 22q-80 4 -90 -26z', ['#a7c3cc', '#7fa3b2']));
    p.path('M560 400l26 92h-52z', ['#f08a4b', '#d9622b']).rect(526, 488, 68, 12, '#c9531f', 4);
    p.path('M551 432h18l6 20h-30z', '#fff6ea');
  }
}

export function pothole(p: Paper, filled: boolean): void {
  backdrop(p, 'grey', 240);
  house(p, 60, 320, 220, 230, { floors: 4, columns: 4, wall: ['#ead8c6', '#d8c0a8'] });
  tree(p, 640, 330, 1);
  tree(p, 740, 334, 0.8);
  bushes(p, 290, 820, 336, 42);
  ground(p, 336, ['#8f959c', '#6e757f']);
  p.sheet('M0 336H800V366H0z', ['#ddd6c8', '#c6bdad'], 3);
  p.path('M380 380l-20 60h34l10 -60zM340 480l-34 120h60l22 -120z', '#f3eee2');
  if (filled) {
    p.sheet(blob(p, 470, 500, 320, 120), ['#5d636d', '#525863'], 1);
    p.line('M330 500h280M350 476h240M350 524h240', '#6a707a', 2, '2 14');
    car(p, 250, 440, 0.8, ['#e9b44f', '#d29432']);
    ebike(p, 640, 560, 0.9, ['#5fa08e', '#3d7f70']);
    return;
  }
  p.path(blob(p, 470, 500, 340, 132, 13), '#5c626c');
  p.path(blob(p, 470, 504, 300, 106, 13), ['#40434c', '#2f323b']);
  p.path(blob(p, 466, 514, 220, 62, 11), ['#a9c0c9', '#7794a3']);
  p.fade(0.5, () => p.line('M410 512h60M430 524h80M500 506h30', '#f1f7f8', 3));
  p.line('M320 500l-50 -20l-20 14M620 480l46 -18l30 12M560 556l40 24', '#4a4f59', 4);
  for (const [x, y] of [
    [330, 566],
    [640, 520],
    [560, 452],
    [366, 452],
  ] as const)
    p.sheet(puff(p, x, y, 22, 14, 6), '#666c76', 2);
  ebike(p, 160, 470, 0.95, ['#d9704a', '#b9522f']);
}

export function drain(p: Paper, clear: boolean): void {
  backdrop(p, clear ? 'day' : 'grey', 220);
  house(p, 480, 300, 260, 230, { floors: 4, columns: 4 });
  bushes(p, -10, 820, 312, 44);
  ground(p, 306, ['#d6d2c6', '#bdb6a6'], '#a9a292');
  p.sheet('M0 440H800V478H0z', ['#e8e2d3', '#cfc7b5'], 5);
  p.rect(0, 478, 800, 122, ['#80868e', '#676d77']);
  if (!clear) {
    p.path(blob(p, 400, 506, 680, 150, 11), ['#b2c4c4', '#7f9a9d']);
    p.fade(0.5, () => p.line('M180 500h90M240 520h150M520 486h110M470 546h130', '#eef5f3', 3));
  }
  p.card(300, 486, 200, 80, ['#4b4f58', '#383c45'], 8, 3);
  for (let x = 318; x < 490; x += 20) p.rect(x, 498, 9, 56, '#1f2229', 4);
  if (clear) {
    person(p, 610, 560, 1, { coat: ['#f0863f', '#d9622b'], style: 'helmet', cap: '#e7b04b', arms: [30, -60] });
    p.line('M650 500l40 76', '#8a6a4c', 6).path('M676 566h34v22h-34z', '#6f757f');
    tree(p, 120, 440, 1, 'spring');
    return;
  }
  const leaf = ['#c98a3d', '#b0642e', '#8a9a4c', '#d9a94a', '#7a5a3a'] as const;
  for (let i = 0; i < 46; i++)
    p.at(
      p.chance.between(290, 510),
      p.chance.between(484, 566),
      p.chance.between(0.6, 1.3),
      () => p.sheet('M-14 0Q0 -12 14 0Q0 12 -14 0z', p.chance.pick(leaf), 1.5),
      p.chance.between(0, 180),
    );
  p.at(460, 500, 1, () => p.card(-26, -16, 52, 32, ['#fbfaf5', '#dfe3df'], 6, 2), 18);
  p.at(350, 548, 1, () => p.card(-9, -26, 18, 52, ['#7fb2c9', '#5d93ad'], 7, 2), 64);
  for (let i = 0; i < 40; i++)
    p.fade(0.45, () => p.line(`M${p.chance.between(0, 800)} ${p.chance.between(0, 420)}l-5 22`, '#f4f8f8', 1.6));
}

export function rubbish(p: Paper, cleared: boolean): void {
  backdrop(p, 'day', 240);
  house(p, 500, 330, 270, 270, { floors: 4, columns: 4, wall: ['#f2ddc4', '#e3c4a1'] });
  tree(p, 90, 340, 1.1);
  bushes(p, -10, 480, 348, 44);
  ground(p, 346, ['#d9d3c4', '#c3baa6'], '#b3a993');
  const kinds = [
    ['#3f8f6f', '#2f7358', '厨余'],
    ['#4b83c4', '#3668a5', '可回收'],
    ['#8b8f96', '#6f747c', '其他'],
    ['#d35b4a', '#b34435', '有害'],
  ] as const;
  kinds.forEach(([a, b, word], i) => {
    const x = 190 + i * 116;
    p.sheet(`M${x} 340h92l-8 126h-76z`, [a, b], 5).card(x - 6, 326, 104, 20, b, 6, 3);
    p.text(x + 46, 410, 22, word, '#ffffff', { weight: 700 });
  });
  if (cleared) {
    p.card(160, 226, 520, 54, ['#0b6b5d', '#08554a'], 10, 5).text(420, 262, 27, '分类投放　定时清运', '#fdf6e3', {
      weight: 700,
    });
    p.rect(176, 280, 8, 60, '#557a72').rect(656, 280, 8, 60, '#557a72');
    person(p, 690, 520, 1, { coat: ['#f0863f', '#d9622b'], style: 'cap', cap: '#d9622b', arms: [20, -130] });
    p.sheet(puff(p, 100, 500, 130, 76, 9), ['#f2a8b4', '#dd8299'], 4).path('M52 520h96l-12 56h-72z', [
      '#c9785a',
      '#a85a40',
    ]);
    return;
  }
  const bag = (x: number, y: number, s: number, a: string, b: string): void => {
    p.at(x, y, s, () =>
      p.sheet('M-44 0C-58 -40 -36 -64 -8 -70L-16 -88Q0 -80 14 -90L8 -70C40 -62 58 -38 44 0z', [a, b], 4),
    );
  };
  bag(250, 500, 1.1, '#4a4d58', '#33353f');
  p.at(
    470,
    500,
    1,
    () =>
      p
        .card(-60, -80, 120, 84, ['#d2a06a', '#b5824f'], 3, 5)
        .rect(-60, -80, 120, 16, '#c08e58')
        .rect(-8, -80, 16, 84, '#e3bd8d'),
    -8,
  );
  bag(350, 510, 1.25, '#e9ecea', '#c2c9c8');
  bag(580, 512, 1, '#4a4d58', '#33353f');
  bag(180, 540, 0.9, '#7fb0cf', '#5a8fb0');
  bag(430, 556, 1.1, '#4a4d58', '#33353f');
  p.at(
    650,
    540,
    1,
    () =>
      p.card(-50, -110, 34, 110, ['#c9785a', '#a85a40'], 8, 4).card(-18, -62, 96, 62, ['#d98a6a', '#b0644a'], 10, 4),
    4,
  );
  bag(300, 566, 0.7, '#d35b4a', '#b34435');
  for (let i = 0; i < 16; i++)
    p.at(
      p.chance.between(120, 720),
      p.chance.between(540, 590),
      1,
      () => p.card(-9, -6, 18, 12, p.chance.pick(['#f4f1e6', '#e7b04b', '#9cc5b9']), 2, 1),
      p.chance.between(0, 180),
    );
}

export function parking(p: Paper, cleared: boolean): void {
  backdrop(p, 'day', 230);
  house(p, 40, 380, 320, 340, { floors: 5, columns: 5 });
  house(p, 470, 380, 320, 330, { floors: 5, columns: 5, wall: ['#e9e4ee', '#d2c9dd'], trim: '#b5a7c4' });
  bushes(p, -10, 340, 392, 40);
  bushes(p, 480, 820, 392, 40);
  ground(p, 388, ['#9aa0a7', '#787e88']);
  p.path('M338 388h124l230 212H108z', ['#d98a5c/0.35', '#d9622b/0.5']);
  p.line('M338 388L108 600M462 388L692 600', '#f7cf5e', 7).line('M380 430h40M346 474h108M306 530h188', '#f7cf5e', 5);
  p.text(400, 576, 44, '消防通道', '#fff3d2', { weight: 900, spacing: 6 });
  if (cleared) {
    p.path('M388 330h24v70h-24z', ['#c9503f', '#a83c2e'])
      .dot(400, 330, 16, '#c9503f')
      .rect(376, 350, 48, 12, '#a83c2e', 5);
    person(p, 620, 520, 0.95, { coat: ['#3f6fb0', '#2f578f'], style: 'cap', cap: '#2f578f', arms: [20, -140] });
    return;
  }
  car(p, 396, 508, 1.22, ['#d7dbe0', '#a9b0b9']);
  car(p, 560, 446, 0.78, ['#c9503f', '#a83c2e'], true);
}
