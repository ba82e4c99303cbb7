/** What stands about in a community: sky, trees, houses, lamps, the ground under it all. */
import { box, hill, puff, type Fill, type Paper } from './paper.js';

export const SKY = {
  day: ['#bfe0ea', '#dcebe4', '#faf1dd'],
  morning: ['#f8cfa6', '#fbe0bd', '#fdf2dd'],
  dusk: ['#5f5a8c', '#c27b87', '#f6b98a', '#fcdca9'],
  night: ['#0f1838', '#1f2a56', '#443c6b'],
  grey: ['#b3c0c6', '#cfd6d5', '#e7e6df'],
  winter: ['#c5d6e3', '#e3eaee', '#f7f4ee'],
} as const;
export type Hour = keyof typeof SKY;

/** Far hills and skylines take the sky's light. */
const FAR: Record<Hour, readonly [string, string, string]> = {
  day: ['#b9d6d0', '#9cc5b9', '#7fb2a2'],
  morning: ['#edc9a4', '#dcb394', '#c39a83'],
  dusk: ['#9d7290', '#7f5f85', '#5f4d74'],
  night: ['#273160', '#1e2850', '#172042'],
  grey: ['#b4bfc1', '#9dabad', '#879799'],
  winter: ['#c9d6df', '#b2c4cf', '#9bb1bf'],
};

/** Sky, sun or moon, clouds or stars, a far town. `y` is where the far town ends. */
export function backdrop(p: Paper, hour: Hour, y: number, sunAt = 0.78): void {
  p.rect(0, 0, p.width, p.height, SKY[hour]);
  const [x, high] = [p.width * sunAt, y * 0.36];
  if (hour === 'night') {
    for (let i = 0; i < 60; i++) {
      const star = p.chance.between(0.6, 1.7);
      p.fade(p.chance.between(0.3, 0.9), () =>
        p.dot(p.chance.between(0, p.width), p.chance.between(0, y * 0.8), star, '#fff2cf'),
      );
    }
    p.glow(x, high, 150, '#f6d98a', 0.35).dot(x, high, 36, ['#fdf0c0', '#efc863']);
    p.fade(0.25, () => p.dot(x - 10, high - 6, 8, '#d9a94a').dot(x + 12, high + 10, 5, '#d9a94a'));
  } else {
    const warm = hour === 'day' ? '#fff3c9' : hour === 'dusk' || hour === 'morning' ? '#fff0c4' : '#fdfbf4';
    p.glow(x, high, 170, warm, 0.85).dot(x, high, 38, [warm, hour === 'dusk' ? '#f9b46c' : '#fbd98f']);
    for (const [cx, cy, s] of [
      [0.18, 0.3, 1],
      [0.5, 0.16, 0.75],
      [0.9, 0.62, 0.6],
    ] as const)
      cloud(p, cx * p.width, cy * y, s, hour === 'dusk' ? '#ffe0c2' : '#ffffff');
  }
  const far = FAR[hour];
  skyline(p, y - 8, [far[0], far[1]], 0.9, hour === 'night' || hour === 'dusk');
  treeline(p, y + 12, far[2], 26);
  p.rect(0, y + 10, p.width, p.height - y, far[2]);
}

export function cloud(p: Paper, x: number, y: number, s: number, color: string): void {
  p.fade(0.75, () =>
    p.at(x, y, s, () => {
      p.path('M-80 14a22 22 0 0 1 16-38a34 34 0 0 1 60-16a28 28 0 0 1 46 14a22 22 0 0 1 30 40z', [
        `${color}`,
        `${color}/0.45`,
      ]);
    }),
  );
}

export function skyline(p: Paper, y: number, fill: Fill, tall: number, lit: boolean): void {
  let windows = '';
  let d = '';
  for (let x = -10; x < p.width;) {
    const w = p.chance.between(26, 62);
    const h = p.chance.between(40, 150) * tall;
    d += box(x, y - h, w, h + 30);
    if (p.chance.next() < 0.3) d += box(x + w / 2 - 2, y - h - 16, 4, 18);
    for (let wy = y - h + 10; lit && wy < y - 8; wy += 13)
      for (let wx = x + 6; wx < x + w - 8; wx += 11) if (p.chance.next() < 0.3) windows += box(wx, wy, 4.5, 6, 1);
    x += w + p.chance.between(-6, 14);
  }
  p.path(d, fill);
  p.fade(0.75, () => p.path(windows || 'M0 0', '#ffd98a'));
}

export function treeline(p: Paper, y: number, fill: Fill, size: number): void {
  let d = '';
  for (let x = -20; x < p.width + 20; x += size * 0.9) {
    const s = size * p.chance.between(0.8, 1.35);
    d += `M${x - s} ${y + s}a${s} ${s * 1.15} 0 1 1 ${2 * s} 0z`;
  }
  p.path(`${d}M0 ${y + 8}h${p.width}v${size * 2}H0z`, fill);
}

export const LEAF = {
  green: ['#8fbf78', '#4f9068', '#2f6f5a'],
  spring: ['#c4dd8c', '#86bb73', '#569a67'],
  pink: ['#fbd3d6', '#f2a8b4', '#dd8299'],
  gold: ['#fbdc7c', '#f2b544', '#d98c2e'],
  dark: ['#35597a', '#244463', '#19314e'],
  frost: ['#f2f6f8', '#c9d8de', '#9db5c0'],
} as const;
export type Leaf = keyof typeof LEAF;

/** A tree standing at x, y; about 190 high. */
export function tree(p: Paper, x: number, y: number, s: number, leaf: Leaf = 'green'): void {
  const [light, mid, deep] = LEAF[leaf];
  const bark = leaf === 'dark' ? ['#2a2b45', '#1d2036'] : ['#9a6f50', '#6f4c3a'];
  p.at(x, y, s, () => {
    p.fade(0.16, () => p.dot(4, 2, 50, '#1a1420', undefined, 8));
    p.path('M-8 0C-5 -40 -6 -60 -16 -92l8 -4C-2 -80 0 -74 2 -84L12 -104l7 4C8 -76 6 -44 10 0z', bark, 'right');
    p.sheet(puff(p, 2, -108, 128, 96), [mid, deep], 4);
    p.sheet(puff(p, -24, -134, 88, 74, 8), [light, mid], 4);
    p.sheet(puff(p, 28, -146, 76, 62, 8), [light, mid], 3);
    p.fade(0.35, () => p.path(puff(p, -34, -146, 40, 28, 7), light));
  });
}

/** Bushes along a line. */
export function bushes(p: Paper, from: number, to: number, y: number, size: number, leaf: Leaf = 'green'): void {
  const [light, mid, deep] = LEAF[leaf];
  for (let x = from; x < to; x += size * 0.78) {
    const s = size * p.chance.between(0.8, 1.15);
    p.sheet(puff(p, x, y - s * 0.34, s * 1.15, s * 0.86, 8), p.chance.next() < 0.5 ? [light, mid] : [mid, deep], 3);
  }
}

export interface House {
  wall?: Fill;
  trim?: string;
  floors: number;
  columns: number;
  /** Share of windows with light in them. */
  lit?: number;
  dark?: boolean;
  balconies?: boolean;
}

/** An apartment house: rows of windows, balconies with plants, boxes of air conditioners. */
export function house(p: Paper, x: number, y: number, w: number, h: number, of: House): void {
  const { floors, columns, lit = 0, dark = false, balconies = true } = of;
  const wall = of.wall ?? (dark ? ['#3a4271', '#2b3260'] : ['#f5e6cd', '#ead2b2']);
  const trim = of.trim ?? (dark ? '#4a5284' : '#d9b98f');
  p.card(x, y - h, w, h, wall, 3, 5);
  p.rect(x - 5, y - h - 7, w + 10, 11, trim, 3);
  p.fade(0.07, () => p.rect(x + w * 0.72, y - h, w * 0.28, h, '#1a1030'));
  const [cw, ch] = [w / columns, (h - 14) / floors];
  for (let f = 0; f < floors; f++)
    for (let c = 0; c < columns; c++) {
      const [wx, wy, ww, wh] = [x + c * cw + cw * 0.2, y - h + 14 + f * ch + ch * 0.14, cw * 0.6, ch * 0.52];
      const light = p.chance.next() < lit;
      if (light && dark) p.glow(wx + ww / 2, wy + wh / 2, ww, '#ffcf7a', 0.35);
      const glass = light ? ['#ffe9ae', '#fdc76b'] : dark ? ['#28305c', '#1d2449'] : ['#b9d8dc', '#8fb9c4'];
      p.rect(wx - 2.5, wy - 2.5, ww + 5, wh + 5, dark ? '#555d90' : '#fff8ea', 2).rect(wx, wy, ww, wh, glass, 1);
      p.rect(wx + ww / 2 - 1, wy, 2, wh, dark ? '#555d90' : '#fff8ea');
      const kind = p.chance.next();
      if (balconies && kind < 0.4) {
        p.card(wx - 5, wy + wh * 0.72, ww + 10, ch * 0.24, dark ? '#464e80' : trim, 2, 2);
        if (kind < 0.24 && !dark)
          bushes(p, wx + 2, wx + ww, wy + wh * 0.74, 11, p.chance.pick(['green', 'spring', 'pink']));
      } else if (kind > 0.78)
        p.card(wx + ww * 0.2, wy + wh + 4, ww * 0.5, ch * 0.16, dark ? '#5b6394' : '#f4f1ea', 2, 2);
    }
}

/** The ground from y down, tiles running away when asked. */
export function ground(p: Paper, y: number, fill: Fill, tiles = ''): void {
  p.sheet(`M0 ${y}H${p.width}V${p.height}H0z`, fill, -3);
  if (!tiles) return;
  const middle = p.width / 2;
  p.fade(0.5, () => {
    for (let i = -14; i <= 14; i++) p.line(`M${middle + i * 34} ${y}L${middle + i * 120} ${p.height}`, tiles, 1.4);
    for (let at = y, step = 10; at < p.height; at += step, step *= 1.32) p.line(`M0 ${at}H${p.width}`, tiles, 1.4);
  });
}

/** A street lamp, about 300 high. */
export function lamp(p: Paper, x: number, y: number, s: number, on: boolean, dark = true): void {
  p.at(x, y, s, () => {
    const metal = dark ? ['#56608f', '#39426f'] : ['#5d716f', '#3f5452'];
    p.fade(0.25, () => p.dot(2, 2, 26, '#0a0a18', undefined, 6));
    p.sheet('M-5 0L-3.4 -272C-3 -300 26 -306 56 -302l0 6C30 -299 4 -296 3.6 -270L5 0z', metal, 2, 'right');
    p.rect(-11, -16, 22, 16, metal, 3);
    p.sheet('M40 -306q30 -14 58 2l4 8H36z', metal, 2);
    if (on) {
      p.glow(70, -286, 190, '#ffd98a', 0.75);
      p.path('M44 -294h48l72 294h-190z', ['#ffe9ae/0.55', '#ffe1a0/0.02']);
      p.dot(69, -293, 24, ['#fffbe6', '#ffd878'], 'down', 9);
    } else p.path('M46 -295h46q-6 11 -23 11t-23 -11z', dark ? '#222a50' : '#8fa19f');
  });
}

/** Grass or earth with a wavy edge. */
export function meadow(p: Paper, y: number, fill: Fill, swing = 8): void {
  p.sheet(hill(p, y, swing), fill, -3);
}
