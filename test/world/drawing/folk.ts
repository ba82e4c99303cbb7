/** The people of the drawings, their faces, their animals and what they drive. */
import { box, type Fill, type Paper } from './paper.js';

export interface Look {
  coat: Fill;
  legs?: string;
  hair?: string;
  style?: 'short' | 'bob' | 'bun' | 'bald' | 'cap' | 'helmet';
  cap?: string;
  /** Angles of the arms in degrees, 0 hanging, 180 straight up. */
  arms?: readonly [number, number];
  skirt?: boolean;
  scarf?: string;
}

const SKIN = ['#f6d2b0', '#e6b48d'] as const;

/** Somebody standing at x, y; about 150 high. */
export function person(p: Paper, x: number, y: number, s: number, look: Look, flip = false): void {
  const { coat, legs = '#3d4a5c', hair = '#33303a', style = 'short', arms = [12, -12] } = look;
  p.at(
    x,
    y,
    s,
    () => {
      p.fade(0.18, () => p.dot(0, 1, 34, '#1a1420', undefined, 7));
      if (look.skirt) p.path('M-22 -48L-28 -16h56L22 -48z', coat);
      p.line('M-9 -44L-11 -6', look.skirt ? SKIN[0] : legs, 13).line('M9 -44L11 -6', look.skirt ? SKIN[0] : legs, 13);
      p.rect(-22, -9, 18, 10, '#2c2a35', 4).rect(4, -9, 18, 10, '#2c2a35', 4);
      arm(p, -20, arms[0], coat);
      p.sheet('M-23 -84C-24 -100 -12 -106 0 -106S24 -100 23 -84L25 -40q-25 8 -50 0z', coat, 3);
      arm(p, 20, arms[1], coat);
      if (look.scarf) p.rect(-15, -108, 30, 10, look.scarf, 5).rect(4, -102, 10, 26, look.scarf, 4);
      p.rect(-6, -112, 12, 12, SKIN[1], 4);
      if (style === 'bun') p.dot(0, -150, 10, hair);
      if (style === 'bob') p.path('M-23 -122c-3 -38 49 -38 46 0l2 16h-50z', hair);
      p.dot(0, -124, 19, [SKIN[0], SKIN[0], SKIN[1]]);
      if (style !== 'bald') p.path('M-20 -122c-4 -30 44 -30 40 0q-4 -12 -12 -13q-18 2 -24 0q-3 4 -4 13z', hair);
      if (style === 'bald') p.path('M-20 -121q-2 -8 1 -13q3 6 2 13zM20 -121q2 -8 -1 -13q-3 6 -2 13z', hair);
      if (style === 'cap' || style === 'helmet') {
        p.path('M-20 -128c-1 -26 41 -26 40 0z', look.cap ?? '#d9622b');
        p.rect(style === 'cap' ? -2 : -23, -131, style === 'cap' ? 28 : 46, 6, look.cap ?? '#d9622b', 3);
      }
      p.dot(-7, -121, 1.9, '#3a2a2a').dot(7, -121, 1.9, '#3a2a2a');
      p.fade(0.45, () => p.dot(-11, -115, 4, '#ec8f7c').dot(11, -115, 4, '#ec8f7c'));
      p.line('M-4 -114q4 3 8 0', '#8a4a40', 1.6);
    },
    0,
    flip,
  );
}

function arm(p: Paper, x: number, angle: number, coat: Fill): void {
  p.at(
    x,
    -94,
    1,
    () => {
      p.rect(-6.5, -4, 13, 44, coat, 6).dot(0, 42, 6.2, SKIN[0]);
    },
    angle,
  );
}

/** A cat sitting at x, y. */
export function cat(p: Paper, x: number, y: number, s: number, fur: readonly [string, string], flip = false): void {
  p.at(
    x,
    y,
    s,
    () => {
      p.fade(0.2, () => p.dot(4, 0, 62, '#1a1420', undefined, 10));
      p.line('M40 -14C96 -8 96 -66 70 -78', fur[1], 18);
      p.sheet('M-38 0C-50 -54 -28 -92 0 -96C34 -92 54 -44 50 0z', fur, 4);
      p.path('M-20 -2c-4 -40 -2 -52 8 -60c12 8 14 24 12 60z', '#fff6ea');
      p.sheet('M-42 -160l8 38h56l10 -38q-16 4 -24 16q-14 -4 -26 0q-8 -12 -24 -16z', fur, 0);
      p.sheet('M-46 -112c-2 -40 82 -40 80 0c0 26 -22 36 -40 36s-40 -10 -40 -36z', fur, 3);
      p.path('M-36 -148l4 20l14 -8zM26 -148l-4 20l-14 -8z', '#f3b2a4');
      p.dot(-22, -112, 7, '#f4d26a')
        .dot(10, -112, 7, '#f4d26a')
        .dot(-21, -112, 3, '#2c2430', undefined, 6)
        .dot(11, -112, 3, '#2c2430', undefined, 6);
      p.path('M-10 -98h9l-4.5 5z', '#e0897a').line('M-5.5 -93q-5 8 -11 4M-5.5 -93q5 8 11 4', '#7a4a40', 1.6);
      p.line('M-40 -98l-22 -4M-40 -93l-22 4M28 -98l22 -4M28 -93l22 4', '#fff6ea', 1.2);
      p.line('M-20 -132v-12M-6 -134v-14M8 -132v-12', fur[1] === '#3a3542' ? '#55505e' : '#b8703a', 4);
      p.rect(-24, -12, 18, 12, '#fff6ea', 6).rect(2, -12, 18, 12, '#fff6ea', 6);
    },
    0,
    flip,
  );
}

/** A car from the side, wheels at y; about 260 long. */
export function car(p: Paper, x: number, y: number, s: number, paint: readonly [string, string], flip = false): void {
  p.at(
    x,
    y,
    s,
    () => {
      p.fade(0.28, () => p.dot(0, 0, 150, '#1a1420', undefined, 14));
      p.sheet(
        'M-138 -22C-142 -56 -118 -62 -88 -66C-66 -104 -52 -112 8 -112C54 -112 66 -98 90 -70C128 -66 142 -56 140 -22z',
        paint,
        4,
      );
      p.path('M-74 -68C-58 -94 -48 -100 -12 -100V-68zM0 -100C44 -101 52 -92 70 -68H0z', ['#d9ecef', '#97bcc7']);
      p.fade(0.4, () => p.path('M-58 -72l18 -26h12l-18 26zM14 -72l14 -28h10l-14 28z', '#ffffff'));
      p.line('M-4 -64V-26M-138 -40H138', '#1a1420', 1);
      p.rect(14, -56, 20, 5, '#f4efe4', 2).rect(-134, -52, 16, 10, '#ffe7a8', 4).rect(122, -52, 14, 10, '#d8553f', 4);
      for (const wheel of [-82, 84])
        p.dot(wheel, -20, 26, '#2b2a33').dot(wheel, -20, 13, ['#e7e3da', '#a9a69f']).dot(wheel, -20, 4, '#55525c');
      p.rect(-146, -26, 292, 8, '#3a3743', 4);
    },
    0,
    flip,
  );
}

/** An electric bicycle, wheels at y; about 170 long. */
export function ebike(p: Paper, x: number, y: number, s: number, paint: readonly [string, string], flip = false): void {
  p.at(
    x,
    y,
    s,
    () => {
      p.fade(0.22, () => p.dot(0, 0, 92, '#1a1420', undefined, 9));
      for (const wheel of [-60, 62])
        p.dot(wheel, -24, 24, '#2f2d38').dot(wheel, -24, 15, '#e9e4d8').dot(wheel, -24, 4, '#55525c');
      p.line('M58 -30L40 -118L22 -126', '#4a4856', 7).line('M40 -118l16 -8', '#4a4856', 5);
      p.sheet(
        'M-74 -36C-70 -66 -50 -74 -18 -72L-6 -44H20C30 -70 32 -84 36 -100L52 -96C50 -66 44 -40 30 -24H-40C-52 -26 -66 -28 -74 -36z',
        paint,
        3,
      );
      p.sheet(box(-66, -88, 60, 15, 7), '#3a3743', 2);
      p.card(-92, -112, 34, 28, '#4c4956', 4, 2);
      p.dot(56, -92, 7, '#fff0b8').rect(-86, -62, 10, 7, '#d8553f', 2);
    },
    0,
    flip,
  );
}

/** A face for a profile: head and shoulders in a frame of 400. */
export function portrait(
  p: Paper,
  look: Look & { back: Fill; old?: boolean; glasses?: boolean; smile?: boolean },
): void {
  const { hair = '#33303a', style = 'short' } = look;
  p.rect(0, 0, 400, 400, look.back).glow(310, 90, 190, '#fff7dd', 0.6);
  p.sheet('M0 330Q90 296 200 318T400 300V400H0z', '#ffffff', 4);
  p.sheet('M60 400C62 312 120 292 200 290S338 312 340 400z', look.coat, 6);
  p.path('M164 288h72l-36 54z', '#fff6ea');
  p.rect(172, 240, 56, 62, SKIN[1], 22);
  if (style === 'bob') p.sheet('M106 190C92 70 308 70 294 190L304 286Q286 300 262 288H138Q114 300 96 286z', hair, 5);
  if (style === 'bun') p.sheet('M200 104a38 38 0 1 1 .1 0z', hair, 3);
  p.sheet(
    'M118 176C118 108 152 84 200 84S282 108 282 176C282 236 246 272 200 272S118 236 118 176z',
    [SKIN[0], SKIN[0], '#efc29c'],
    5,
  );
  p.dot(117, 190, 13, SKIN[1]).dot(283, 190, 13, SKIN[1]);
  if (style === 'bald')
    p.path(
      'M110 186C100 140 116 120 132 108C124 140 128 160 122 190zM290 186C300 140 284 120 268 108C276 140 272 160 278 190z',
      hair,
    );
  else if (style === 'cap')
    p.sheet('M112 150C112 60 288 60 288 150z', look.cap ?? '#0b6b5d', 3).sheet(
      box(168, 140, 150, 18, 9),
      look.cap ?? '#0b6b5d',
      3,
    );
  else
    p.sheet(
      'M108 182C92 74 160 62 204 66C262 60 306 92 292 182C286 148 272 134 250 128C214 142 168 138 146 126C128 138 118 154 108 182z',
      hair,
      3,
    );
  for (const eye of [164, 236])
    p.dot(eye, 186, 7, '#3a2a2e')
      .dot(eye + 2.5, 183, 2.2, '#ffffff')
      .line(`M${eye - 14} 164q14 -8 28 0`, look.old ? '#9a9792' : '#4a3a38', 5);
  p.line('M200 194q-8 16 2 22', '#d39a76', 4);
  p.fade(0.5, () => p.dot(146, 218, 17, '#ee9a84').dot(254, 218, 17, '#ee9a84'));
  p.path('M176 232q24 24 48 0q-24 8 -48 0z', '#b4533f');
  if (look.old)
    p.line('M136 198q-8 -4 -12 -12M264 198q8 -4 12 -12M158 236q-6 -8 0 -16M242 236q6 -8 0 -16', '#d8a37e', 3);
  if (look.glasses)
    p.line(
      'M140 186a24 24 0 1 0 48 0a24 24 0 1 0 -48 0M212 186a24 24 0 1 0 48 0a24 24 0 1 0 -48 0M188 184q12 -8 24 0',
      '#4d4650',
      4,
    );
  if (look.scarf) p.sheet('M140 288Q200 330 260 288L270 314Q200 356 130 314z', look.scarf, 3);
}
