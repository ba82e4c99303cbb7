/** Pennants (锦旗) as we draw them: red cloth, gold thread, fringe and tassels; where the words are sewn. Drawn alike on the page and on paper. */
import type { Drawing, Shape } from '../../platform/print/index.js';
import type { PennantDesign, PennantPattern, PennantView } from './feedback.schema.js';

const [WIDTH, HEIGHT] = [220, 330];
const GOLD = '#f2c14e';
const DEEP_GOLD = '#c98f1c';

/** Threads that hang side by side, a little uneven. */
const fringe = (points: readonly (readonly [x: number, y: number])[], length: number): Shape => ({
  path: points.map(([x, y], at) => `M${x} ${y}v${length - (at % 3) * 1.5}`).join(''),
  stroke: GOLD,
  strokeWidth: 1.6,
});
const along = (from: number, to: number, y: (x: number) => number): (readonly [number, number])[] =>
  Array.from({ length: Math.floor((to - from) / 3) + 1 }, (_, at) => [from + at * 3, y(from + at * 3)] as const);

type Point = readonly [x: number, y: number];
/** Points along a quadratic curve, as far apart as threads are. */
const curve = (from: Point, by: Point, to: Point): Point[] =>
  Array.from({ length: 29 }, (_, at) => {
    const t = at / 28;
    const on = (i: 0 | 1): number => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * by[i] + t * t * to[i];
    return [on(0), on(1)] as const;
  });

const pole: readonly Shape[] = [
  { path: 'M18 14H202V22H18Z', fill: DEEP_GOLD },
  { path: 'M18 14H202V17H18Z', fill: GOLD },
  { path: 'M10 18a6 6 0 1 0 12 0a6 6 0 1 0 -12 0ZM198 18a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z', fill: GOLD },
  { path: 'M40 14Q110 -8 180 14', stroke: DEEP_GOLD, strokeWidth: 2 },
];
const tassel = (x: number, y: number): Shape[] => [
  { path: `M${x - 4} ${y}h8l1 8h-10Z`, fill: DEEP_GOLD },
  {
    path: `M${x - 4} ${y + 8}v34M${x - 1.5} ${y + 8}v37M${x + 1} ${y + 8}v38M${x + 3.5} ${y + 8}v35`,
    stroke: GOLD,
    strokeWidth: 1.6,
  },
];

const classic: readonly Shape[] = [
  ...pole,
  { path: 'M26 22H194V262L110 292L26 262Z', fill: '#b3161b' },
  { path: 'M32 28H188V258L110 286L32 258Z', stroke: GOLD, strokeWidth: 1.5 },
  fringe(
    along(27, 193, (x) => (x <= 110 ? 262 + ((x - 26) * 30) / 84 : 292 - ((x - 110) * 30) / 84)),
    18,
  ),
  ...tassel(16, 24),
  ...tassel(204, 24),
];
const corner = (x: number, y: number, sx: 1 | -1, sy: 1 | -1): string =>
  `M${x} ${y + 26 * sy}V${y}H${x + 26 * sx}M${x + 7 * sx} ${y + 20 * sy}V${y + 7 * sy}H${x + 20 * sx}V${y + 14 * sy}H${x + 14 * sx}`;
const palace: readonly Shape[] = [
  ...pole,
  { path: 'M26 22H194V282H26Z', fill: '#8f1016' },
  { path: 'M34 30H186V274H34Z', fill: '#a8151b', stroke: GOLD, strokeWidth: 2 },
  {
    path: corner(40, 36, 1, 1) + corner(180, 36, -1, 1) + corner(40, 268, 1, -1) + corner(180, 268, -1, -1),
    stroke: GOLD,
    strokeWidth: 2,
  },
  fringe(
    along(27, 193, () => 282),
    22,
  ),
  ...tassel(16, 24),
  ...tassel(204, 24),
];
const banner: readonly Shape[] = [
  ...pole,
  { path: 'M26 22H194V250Q152 300 110 268Q68 300 26 250Z', fill: '#c01f1f' },
  { path: 'M33 29H187V247Q150 291 110 260Q70 291 33 247Z', stroke: '#ffe3a1', strokeWidth: 1.2 },
  { path: 'M110 34l3.2 6.8 7.4 .9 -5.5 5.1 1.4 7.4 -6.5 -3.7 -6.5 3.7 1.4 -7.4 -5.5 -5.1 7.4 -.9Z', fill: GOLD },
  fringe([...curve([26, 250], [68, 300], [110, 268]), ...curve([110, 268], [152, 300], [194, 250])], 16),
];

const type = { upright: true, weight: 'bold', fill: '#ffe9a8' } as const;
const small = { ...type, weight: 'medium', largest: 11 } as const;
/** The receiver on the right, the giver and the day on the left, as they are read. */
const boxes = (top: number): PennantPattern['boxes'] => [
  { part: 'words', x: 66, y: top, width: 88, height: 190, largest: 40, ...type },
  { part: 'to', x: 158, y: top, width: 22, height: 150, ...small },
  { part: 'from', x: 46, y: top + 44, width: 16, height: 146, ...small },
  { part: 'day', x: 37, y: top + 64, width: 10, height: 126, ...small, largest: 8 },
];
const pattern = (design: PennantDesign, shapes: readonly Shape[], top: number): PennantPattern => ({
  ...{ design, width: WIDTH, height: HEIGHT, boxes: boxes(top) },
  shapes: [...shapes],
});

export const patterns: readonly PennantPattern[] = [
  pattern('classic', classic, 42),
  pattern('palace', palace, 58),
  pattern('banner', banner, 56),
];

/** 赠 … 敬赠 … in the language of the giver's words; the day as people write it. */
export function sewn(pennant: PennantView, language: 'zh' | 'en'): Drawing {
  const found = patterns.find(({ design }) => design === pennant.design);
  if (!found) throw new Error(`No pattern ${pennant.design}`);
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Asia/Shanghai',
  });
  const parts = {
    words: pennant.words,
    to: language === 'zh' ? `赠：${pennant.to}` : `To ${pennant.to}`,
    from: language === 'zh' ? `${pennant.from}敬赠` : `From ${pennant.from}`,
    day: day.format(new Date(pennant.day)),
  };
  const writings = found.boxes.map(({ part, ...rest }) => ({ ...rest, text: parts[part] }));
  return { width: found.width, height: found.height, shapes: found.shapes, writings };
}
