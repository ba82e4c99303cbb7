// @ts-check
/** Pieces: what is laid out, with a height, drawn where a page has room for it, and cut in two only where that leaves both whole. */

/** @typedef {import('./pen.mjs').Pen} Pen */
/**
 * `split` answers what fits into the given room and what is left; undefined when nothing fits. `under` is the head that is
 * repeated where the piece begins a page. Lengths in points.
 * @typedef {{
 *   height: number,
 *   draw: (pen: Pen, x: number, y: number) => void,
 *   glued?: boolean,
 *   opens?: boolean,
 *   under?: Piece,
 *   split?: (room: number) => [Piece, Piece] | undefined,
 * }} Piece
 * @typedef {{ x: number, width: number, pieces: Piece[] }} Column
 * @typedef {{ padding: number, width: number, middle?: boolean, draw?: (pen: Pen, x: number, y: number, width: number, height: number) => void }} Frame
 */

const total = (/** @type {readonly Piece[]} */ pieces) => pieces.reduce((sum, { height }) => sum + height, 0);

/** Columns within a frame. @param {Column[]} columns @param {Frame} frame @param {number} [least] @returns {Piece} */
export function framed(columns, frame, least = 0) {
  const inner = Math.max(0, ...columns.map(({ pieces }) => total(pieces)));
  const height = Math.max(least, inner + 2 * frame.padding);
  return {
    height,
    draw: (pen, x, y) => {
      frame.draw?.(pen, x, y, frame.width, height);
      for (const column of columns) {
        let down = frame.padding;
        if (frame.middle) down += (height - 2 * frame.padding - total(column.pieces)) / 2;
        for (const piece of column.pieces) {
          piece.draw(pen, x + column.x, y + down);
          down += piece.height;
        }
      }
    },
    split: (room) => {
      const parts = columns.map(({ pieces }) => cut(pieces, room - 2 * frame.padding));
      if (parts.every(([fitting]) => fitting.length === 0)) return undefined;
      const half = (/** @type {0 | 1} */ which) =>
        framed(
          columns.map((column, at) => ({ ...column, pieces: parts[at]?.[which] ?? [] })),
          { ...frame, middle: false },
        );
      return [half(0), half(1)];
    },
  };
}

/** The pieces that fit into the room, and the others. @param {readonly Piece[]} pieces @param {number} room @returns {[Piece[], Piece[]]} */
function cut(pieces, room) {
  /** @type {Piece[]} */
  const fitting = [];
  let left = room;
  for (const [at, piece] of pieces.entries()) {
    if (piece.height <= left) {
      fitting.push(piece);
      left -= piece.height;
      continue;
    }
    const halves = piece.split?.(left);
    if (halves)
      return [
        [...fitting, halves[0]],
        [halves[1], ...pieces.slice(at + 1)],
      ];
    return [fitting, pieces.slice(at)];
  }
  return [fitting, []];
}

/**
 * Lays pieces out on pages of a height. What is glued stays together as long as a page is tall enough for it.
 * @param {readonly Piece[]} pieces @param {number} height @returns {{ piece: Piece, y: number }[][]}
 */
export function paginate(pieces, height) {
  /** @type {{ piece: Piece, y: number }[]} */
  let page = [];
  const pages = [page];
  let y = 0;
  /** Where the page began: below a repeated head. */
  let top = 0;
  const put = (/** @type {Piece} */ piece) => {
    page.push({ piece, y });
    y += piece.height;
  };
  const turn = (/** @type {Piece | undefined} */ head) => {
    page = [];
    pages.push(page);
    y = 0;
    if (head) put(head);
    top = y;
  };
  const queue = [...pieces].reverse();
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.opens) {
      if (page.length > 0) turn(undefined);
      continue;
    }
    const { under } = next;
    const group = [next];
    for (let more = queue.at(-1); group.at(-1)?.glued && more && !more.opens; more = queue.at(-1)) {
      group.push(more);
      queue.pop();
    }
    if (total(group) <= height - y) {
      group.forEach(put);
    } else if (total(group) <= height - (under?.height ?? 0)) {
      turn(under);
      group.forEach(put);
    } else if (group.length > 1) {
      queue.push(...group.reverse().map((piece) => ({ ...piece, glued: false }))); // too tall together: each by itself
    } else {
      const halves = next.split?.(height - y);
      if (halves) {
        put(halves[0]);
        turn(under);
        queue.push(under ? { ...halves[1], under } : halves[1]);
      } else if (y > top) {
        turn(under);
        queue.push(next);
      } else {
        put(shrunk(next, height - y));
      }
    }
  }
  if (page.length === 0 && pages.length > 1) pages.pop();
  return pages;
}

/** The last resort for what can't be divided. @param {Piece} piece @param {number} height @returns {Piece} */
function shrunk(piece, height) {
  const scale = height / piece.height;
  return {
    height,
    draw: (pen, x, y) => pen.scaled(x, y, scale, () => piece.draw(pen, 0, 0)),
  };
}
