// @ts-check
/** Lays a paper's blocks out as pieces of a width. */
import { framed } from './pieces.mjs';
import { writing } from './writing.mjs';

/** @typedef {import('../paper.js').Block} Block */
/** @typedef {import('../paper.js').Align} Align */
/** @typedef {import('./pieces.mjs').Piece} Piece */

/** Points of a millimetre. */
export const MM = 72 / 25.4;
const LEADING = 1.5;
/** From the top of the letters' square to their baseline, in ems. */
const ASCENT = 0.88;

/** @param {string} name @param {number} width points @param {number} ratio */
export const pictureKey = (name, width, ratio) => `${name} ${Math.round(width)} ${ratio}`;
const indent = (/** @type {Align | undefined} */ align, /** @type {number} */ room) =>
  align === 'center' ? room / 2 : align === 'right' ? room : 0;

export class Layout {
  /** Pictures met on the way: by key, what to ask for. @type {Map<string, { name: string, width: number, height: number }>} */
  wanted = new Map();

  /** @param {import('./type.mjs').Type} type @param {number} tallest height of a page, points */
  constructor(type, tallest) {
    this.type = type;
    this.tallest = tallest;
  }

  /** @param {readonly Block[]} blocks @param {number} width points @returns {Piece[]} */
  stack(blocks, width) {
    return blocks.flatMap((block) => this.#lay(block, width));
  }

  /** @param {Block} block @param {number} width @returns {Piece[]} */
  #lay(block, width) {
    switch (block.kind) {
      case 'words':
        return this.#words(block, width);
      case 'picture':
        return [this.#picture(block, width)];
      case 'code': {
        const size = Math.min(block.size * MM, width, this.tallest);
        const left = indent(block.align, width - size);
        return [{ height: size, draw: (pen, x, y) => pen.code(block.text, x + left, y, size) }];
      }
      case 'space':
        return [{ height: block.height * MM, draw: () => undefined }];
      case 'rule':
        return [{ height: 6, draw: (pen, x, y) => pen.rule(x, y + 3, width, block.ink ?? 'line') }];
      case 'beside':
        return [this.#beside(block, width)];
      case 'boxed':
        return [this.#boxed(block, width)];
      case 'cards':
        return this.#cards(block, width);
      case 'table':
        return this.#table(block, width);
      case 'drawn': {
        const scale = Math.min(
          (block.width * MM) / block.drawing.width,
          width / block.drawing.width,
          this.tallest / block.drawing.height,
        );
        const left = indent(block.align, width - block.drawing.width * scale);
        const { height, shapes, writings } = block.drawing;
        const draw = (/** @type {import('./pen.mjs').Pen} */ pen, /** @type {number} */ x, /** @type {number} */ y) =>
          pen.scaled(x + left, y, scale, () => {
            shapes.forEach((shape) => pen.shape(shape));
            writings.forEach((one) => writing(pen, this.type, one));
          });
        return [{ height: height * scale, draw }];
      }
      case 'new-page':
        return [{ height: 0, opens: true, draw: () => undefined }];
      default:
        throw new Error(`Unknown block ${JSON.stringify(block)}`);
    }
  }

  /** @param {import('../paper.js').Words} block @param {number} width @returns {Piece[]} */
  #words({ text, weight = 'regular', ink = 'ink', align, fit, below = 0, leads = false, ...block }, width) {
    const clean = this.type.clean(text, weight);
    let size = block.size ?? 10.5;
    let lines = this.type.lines(clean, weight, size, width);
    while (fit && lines.length > fit.lines && size > fit.min) {
      size = Math.max(fit.min, size - 0.25);
      lines = this.type.lines(clean, weight, size, width);
    }
    const high = size * LEADING;
    return lines.map((line, at) => {
      const last = at === lines.length - 1;
      const left =
        align === undefined || align === 'left' ? 0 : indent(align, width - this.type.width(line, weight, size));
      const baseline = (high - size) / 2 + size * ASCENT;
      return {
        height: high + (last ? below * MM : 0),
        // No line of a paragraph stands alone at the foot or the head of a page.
        glued: last ? leads : leads || at === 0 || at === lines.length - 2,
        draw: (pen, x, y) => pen.line(line, x + left, y + baseline, { weight, size, ink }),
      };
    });
  }

  /** @param {import('../paper.js').Picture} block @param {number} room @returns {Piece} */
  #picture({ name, ratio, round = 0, align, letter, ...block }, room) {
    const width = Math.min(block.width === undefined ? room : block.width * MM, room, this.tallest * ratio);
    const height = width / ratio;
    const key = name === null ? '' : pictureKey(name, width, ratio);
    if (name !== null) this.wanted.set(key, { name, width, height });
    const left = indent(align, room - width);
    return {
      height,
      draw: (pen, x, y) => {
        if (pen.picture(key, x + left, y, width, height, round * MM)) return;
        pen.box(x + left, y, width, height, { fill: 'primary-soft', round: round * MM });
        const [first = ''] = this.type.clean(letter ?? '', 'bold');
        const size = Math.min(width, height) * 0.42;
        const middle = x + left + (width - this.type.width(first, 'bold', size)) / 2;
        pen.line(first, middle, y + height / 2 + size * 0.36, { weight: 'bold', size, ink: 'primary' });
      },
    };
  }

  /** @param {import('../paper.js').Beside} block @param {number} width @returns {Piece} */
  #beside({ columns, middle = false, ...block }, width) {
    const gap = (block.gap ?? 4) * MM;
    const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0) * MM, gap * (columns.length - 1));
    const shares = columns.reduce((sum, column) => sum + (column.width === undefined ? (column.share ?? 1) : 0), 0);
    let x = 0;
    const laid = columns.map((column) => {
      const wide = column.width === undefined ? ((width - fixed) * (column.share ?? 1)) / shares : column.width * MM;
      const at = { x, width: wide, pieces: this.stack(column.blocks, wide) };
      x += wide + gap;
      return at;
    });
    return framed(laid, { padding: 0, width, middle });
  }

  /** @param {import('../paper.js').Boxed} block @param {number} width @param {number} [least] @returns {Piece} */
  #boxed({ blocks, fill, line, ...block }, width, least = 0) {
    const padding = (block.padding ?? 4) * MM;
    const round = (block.round ?? 3) * MM;
    const inner = width - 2 * padding;
    const column = { x: padding, width: inner, pieces: this.stack(blocks, inner) };
    const draw = (/** @type {import('./pen.mjs').Pen} */ pen, /** @type {[number, number, number, number]} */ ...at) =>
      pen.box(...at, { ...(fill && { fill }), ...(line && { line }), round });
    return framed([column], { padding, width, draw }, least);
  }

  /** @param {import('../paper.js').Cards} block @param {number} width @returns {Piece[]} */
  #cards({ columns, cards, ...block }, width) {
    const gap = (block.gap ?? 3) * MM;
    const wide = (width - gap * (columns - 1)) / columns;
    const look = { padding: block.padding ?? 3, fill: block.fill ?? 'paper', line: block.line ?? 'line' };
    /** @type {Piece[]} */
    const rows = [];
    for (let at = 0; at < cards.length; at += columns) {
      const row = cards
        .slice(at, at + columns)
        .map((blocks) => /** @type {const} */ ({ kind: 'boxed', blocks, ...look }));
      const tallest = Math.max(...row.map((card) => this.#boxed(card, wide).height));
      const laid = row.map((card, i) => ({
        x: i * (wide + gap),
        width: wide,
        pieces: [this.#boxed(card, wide, tallest)],
      }));
      rows.push(framed(laid, { padding: 0, width }), { height: gap, draw: () => undefined });
    }
    return rows;
  }

  /** @param {import('../paper.js').Table} block @param {number} width @returns {Piece[]} */
  #table({ columns, rows, size = 9.5 }, width) {
    const row = (/** @type {readonly string[]} */ cells, /** @type {boolean} */ head) => {
      const line = this.#beside(
        {
          kind: 'beside',
          gap: 3,
          columns: columns.map(({ share, align = 'left' }, at) => ({
            share,
            blocks: [
              {
                kind: 'words',
                text: cells[at] ?? '',
                size,
                align,
                weight: head ? 'bold' : 'regular',
                ink: head ? 'primary-strong' : 'ink',
              },
            ],
          })),
        },
        width - 4 * MM,
      );
      return framed([{ x: 2 * MM, width, pieces: [line] }], {
        padding: 1.5 * MM,
        width,
        draw: (pen, x, y, wide, high) => {
          if (head) pen.box(x, y, wide, high, { fill: 'primary-soft' });
          pen.rule(x, y + high, wide, 'line');
        },
      });
    };
    const head = row(
      columns.map(({ title }) => title),
      true,
    );
    return [{ ...head, glued: true }, ...rows.map((cells) => ({ ...row(cells, false), under: head }))];
  }
}
