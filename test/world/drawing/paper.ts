/** Cut paper: gradients, soft shadows and shapes as SVG, each scene with a chance of its own that never changes. */

/** Numbers from a seed: the same name always draws the same picture. */
export class Chance {
  private state = 2166136261;

  constructor(seed: string) {
    for (const letter of seed) this.state = Math.imul(this.state ^ letter.charCodeAt(0), 16777619);
  }

  /** 0 ≤ n < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }
}

type Direction = 'down' | 'right' | 'out';
export type Fill = string | readonly string[];

const r = (n: number): string => String(Math.round(n * 10) / 10);

export class Paper {
  readonly chance: Chance;
  private defs = '';
  private body = '';
  private strength = 1;
  private readonly painted = new Map<string, string>();

  constructor(
    readonly width: number,
    readonly height: number,
    seed: string,
  ) {
    this.chance = new Chance(seed);
  }

  /** A colour, or colours that flow into each other. */
  paint(fill: Fill, direction: Direction = 'down'): string {
    if (typeof fill === 'string') return fill;
    const key = `${direction} ${fill.join(' ')}`;
    const known = this.painted.get(key);
    if (known) return known;
    const id = `g${this.painted.size}`;
    this.painted.set(key, `url(#${id})`);
    const stops = fill
      .map((color, i) => {
        const [hex, alpha = '1'] = color.split('/');
        return `<stop offset="${r((i / (fill.length - 1)) * 100)}%" stop-color="${hex}" stop-opacity="${alpha}"/>`;
      })
      .join('');
    this.defs +=
      direction === 'out'
        ? `<radialGradient id="${id}">${stops}</radialGradient>`
        : `<linearGradient id="${id}" x2="${direction === 'right' ? 1 : 0}" y2="${direction === 'down' ? 1 : 0}">${stops}</linearGradient>`;
    return `url(#${id})`;
  }

  put(svg: string): this {
    this.body += svg;
    return this;
  }

  /** Draws something moved, scaled, turned. */
  at(x: number, y: number, scale: number, draw: () => void, turn = 0, flip = false): this {
    this.body += `<g transform="translate(${r(x)} ${r(y)}) rotate(${r(turn)}) scale(${flip ? -scale : scale} ${scale})">`;
    draw();
    this.body += '</g>';
    return this;
  }

  /** Draws every shape so faint. Shape by shape: a faint group would cost a layer of the whole picture. */
  fade(opacity: number, draw: () => void): this {
    const outer = this.strength;
    this.strength = outer * opacity;
    draw();
    this.strength = outer;
    return this;
  }

  private filled(fill: Fill, direction?: Direction): string {
    const faint = this.strength < 1 ? ` fill-opacity="${Math.round(this.strength * 1000) / 1000}"` : '';
    return `fill="${this.paint(fill, direction)}"${faint}`;
  }

  path(d: string, fill: Fill, direction?: Direction): this {
    return this.put(`<path d="${d}" ${this.filled(fill, direction)}/>`);
  }

  line(d: string, color: string, width: number, dash = ''): this {
    const dashes = dash && ` stroke-dasharray="${dash}"`;
    const faint = this.strength < 1 ? ` stroke-opacity="${Math.round(this.strength * 1000) / 1000}"` : '';
    return this.put(
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${r(width)}" stroke-linecap="round" stroke-linejoin="round"${dashes}${faint}/>`,
    );
  }

  rect(x: number, y: number, w: number, h: number, fill: Fill, round = 0, direction?: Direction): this {
    return this.put(
      `<rect x="${r(x)}" y="${r(y)}" width="${r(w)}" height="${r(h)}" rx="${round}" ${this.filled(fill, direction)}/>`,
    );
  }

  dot(x: number, y: number, radius: number, fill: Fill, direction?: Direction, ry = radius): this {
    return this.put(
      `<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(radius)}" ry="${r(ry)}" ${this.filled(fill, direction)}/>`,
    );
  }

  /** A soft light around a point. */
  glow(x: number, y: number, radius: number, color: string, strength = 0.6, ry = radius): this {
    return this.dot(x, y, radius, [`${color}/${strength}`, `${color}/${strength * 0.35}`, `${color}/0`], 'out', ry);
  }

  /** A sheet of paper lying on what is below it, its shadow falling down. */
  sheet(d: string, fill: Fill, depth = 4, direction?: Direction): this {
    for (const [far, dark] of [
      [1.6, 0.05],
      [1, 0.07],
      [0.4, 0.09],
    ] as const)
      this.put(`<path d="${d}" transform="translate(0 ${r(depth * far)})" fill="#1a1420" fill-opacity="${dark}"/>`);
    return this.path(d, fill, direction);
  }

  card(x: number, y: number, w: number, h: number, fill: Fill, round = 0, depth = 4, direction?: Direction): this {
    return this.sheet(box(x, y, w, h, round), fill, depth, direction);
  }

  text(
    x: number,
    y: number,
    size: number,
    words: string,
    color: string,
    { anchor = 'middle', weight = 500, serif = false, spacing = 0 } = {},
  ): this {
    const family = serif ? 'Noto Serif CJK SC, Songti SC, serif' : 'Noto Sans CJK SC, PingFang SC, sans-serif';
    return this.put(
      `<text x="${r(x)}" y="${r(y)}" font-size="${r(size)}" fill="${color}" text-anchor="${anchor}" font-weight="${weight}" letter-spacing="${spacing}" font-family="${family}">${words}</text>`,
    );
  }

  /** The picture so many pixels to a unit, with the grain of a PNG tile over all of it. */
  svg(scale: number, grain: string): string {
    const { width, height } = this;
    const tile = `<pattern id="grain" width="160" height="160" patternUnits="userSpaceOnUse"><image width="160" height="160" href="${grain}"/></pattern>`;
    const over = `<rect width="${width}" height="${height}" fill="url(#grain)"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"><defs>${tile}${this.defs}</defs>${this.body}${over}</svg>`;
  }
}

/** A rectangle as a path, its corners rounded. */
export function box(x: number, y: number, w: number, h: number, round = 0): string {
  const c = Math.min(round, w / 2, h / 2);
  if (!c) return `M${r(x)} ${r(y)}h${r(w)}v${r(h)}h${r(-w)}z`;
  const arc = (dx: number, dy: number): string => `a${r(c)} ${r(c)} 0 0 1 ${r(dx)} ${r(dy)}`;
  return `M${r(x + c)} ${r(y)}h${r(w - 2 * c)}${arc(c, c)}v${r(h - 2 * c)}${arc(-c, c)}h${r(2 * c - w)}${arc(-c, -c)}v${r(2 * c - h)}${arc(c, -c)}z`;
}

/** A wavy edge over the whole width, closed at the bottom. */
export function hill(p: Paper, y: number, swing: number, bottom = p.height): string {
  const steps = 5;
  const step = p.width / steps;
  let d = `M0 ${r(y + p.chance.between(-swing, swing))}`;
  for (let i = 0; i < steps; i++) {
    const next = y + p.chance.between(-swing, swing);
    d += `S${r((i + 0.5) * step)} ${r(next)} ${r((i + 1) * step)} ${r(next)}`;
  }
  return `${d}V${bottom}H0z`;
}

/** A round cloud of leaves, smoke or bushes, flat at the bottom when asked. */
export function puff(p: Paper, x: number, y: number, w: number, h: number, lumps = 9): string {
  let d = '';
  const points = Array.from({ length: lumps }, (_, i) => {
    const a = (i / lumps) * Math.PI * 2;
    const far = p.chance.between(0.86, 1.06);
    return [x + Math.cos(a) * w * 0.5 * far, y + Math.sin(a) * h * 0.5 * far] as const;
  });
  const size = (Math.PI * (w + h)) / 2 / lumps / 1.75;
  points.forEach(([px, py], i) => {
    const [nx, ny] = points[(i + 1) % lumps] ?? [px, py];
    d += i ? '' : `M${r(px)} ${r(py)}`;
    d += `A${r(size)} ${r(size)} 0 0 1 ${r(nx)} ${r(ny)}`;
  });
  return `${d}z`;
}

/** An uneven round: a puddle, a stone, a patch. */
export function blob(p: Paper, x: number, y: number, w: number, h: number, points = 9): string {
  const rim = Array.from({ length: points }, (_, i) => {
    const a = (i / points) * Math.PI * 2;
    const far = p.chance.between(0.84, 1.08);
    return [x + (Math.cos(a) * w * far) / 2, y + (Math.sin(a) * h * far) / 2] as const;
  });
  const middle = (i: number): string => {
    const [ax, ay] = rim[i % points] ?? [x, y];
    const [bx, by] = rim[(i + 1) % points] ?? [x, y];
    return `${r((ax + bx) / 2)} ${r((ay + by) / 2)}`;
  };
  return `M${middle(0)}${rim.map((_, i) => `Q${(rim[(i + 1) % points] ?? [x, y]).map(r).join(' ')} ${middle(i + 1)}`).join('')}z`;
}
