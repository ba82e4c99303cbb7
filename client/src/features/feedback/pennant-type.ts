/** Sets words into a box of a pennant, as large as they fit: upright columns from right to left, or level lines. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  largest: number;
  upright: boolean;
}
export interface Letter {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** From letter to letter, and from column to column, in ems; as on paper. */
const STEP = 1.12;
const COLUMN = 1.3;
const SMALLEST = 4;

/** Where each letter (or line) stands: middle of it across, baseline down. */
export function set(box: Box, text: string): Letter[] {
  const words = text.trim();
  if (!words) return [];
  return box.upright && /\p{Script=Han}/u.test(words) ? upright(box, words) : level(box, words);
}

function columnsOf(phrases: readonly string[][], height: number, size: number): string[][] {
  const most = Math.max(1, Math.floor(height / (STEP * size)));
  return phrases.flatMap((phrase) => {
    const count = Math.ceil(phrase.length / most);
    const each = Math.ceil(phrase.length / count);
    return Array.from({ length: count }, (_, at) => phrase.slice(at * each, (at + 1) * each));
  });
}

function upright({ x, y, width, height, largest }: Box, text: string): Letter[] {
  const phrases = text.split(/\s+/u).map((phrase) => [...phrase]);
  let size = largest;
  let columns = columnsOf(phrases, height, size);
  while (columns.length * COLUMN * size > width && size > SMALLEST) {
    size -= 0.5;
    columns = columnsOf(phrases, height, size);
  }
  const longest = Math.max(...columns.map((column) => column.length));
  const step = Math.min(size * 1.45, Math.max(size * STEP, (height / longest) * 0.96));
  const top = y + (height - longest * step) / 2;
  const right = x + (width + columns.length * COLUMN * size) / 2;
  return columns.flatMap((column, at) =>
    column.map((letter, row) => ({
      text: letter,
      x: right - (at + 0.5) * COLUMN * size,
      y: top + row * step + (step - size) / 2 + size * 0.88,
      size,
    })),
  );
}

/** Letters of the alphabet are some half as wide as high. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.58), 0);

function level({ x, y, width, height, largest }: Box, text: string): Letter[] {
  const wrap = (size: number): string[] => {
    const lines: string[] = [];
    for (const word of text.split(/\s+/u)) {
      const last = lines.at(-1);
      if (last !== undefined && widthOf(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  let size = largest;
  let lines = wrap(size);
  const tooMuch = (): boolean =>
    lines.length * size * 1.3 > height || lines.some((line) => widthOf(line) * size > width);
  while (tooMuch() && size > SMALLEST) {
    size -= 0.5;
    lines = wrap(size);
  }
  const top = y + (height - lines.length * size * 1.3) / 2;
  return lines.map((line, at) => ({ text: line, x: x + width / 2, y: top + at * size * 1.3 + size * 1.03, size }));
}
