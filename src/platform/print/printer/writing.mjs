// @ts-check
/** Writing in a drawing: as large as it fits its box; upright columns run down and from right to left. */

/** @typedef {import('../paper.js').Writing} Writing */

/** Room of an upright letter, and from column to column, in ems. */
const STEP = 1.12;
const COLUMN = 1.3;
const SMALLEST = 4;
/** Punctuation as it stands in upright columns. @type {Readonly<Record<string, string>>} */
const TURNED = {
  '，': '︐',
  '。': '︒',
  '、': '︑',
  '：': '︓',
  '；': '︔',
  '！': '︕',
  '？': '︖',
  '（': '︵',
  '）': '︶',
  '《': '︽',
  '》': '︾',
  '“': '﹁',
  '”': '﹂',
  '「': '﹁',
  '」': '﹂',
  '—': '︱',
  '…': '︙',
};

/** @param {import('./pen.mjs').Pen} pen @param {import('./type.mjs').Type} type @param {Writing} one */
export function writing(pen, type, one) {
  const text = type.clean(one.text, one.weight).trim();
  if (text === '') return;
  if (one.upright && /\p{Script=Han}/u.test(text)) upright(pen, type, one, text);
  else level(pen, type, one, text);
}

/** @param {import('./pen.mjs').Pen} pen @param {import('./type.mjs').Type} type @param {Writing} one @param {string} text */
function upright(pen, type, { x, y, width, height, largest, weight, fill }, text) {
  const phrases = text.split(/[\s\n]+/u).map((phrase) => [...phrase]);
  let size = largest;
  let columns = columnsOf(phrases, height, size);
  while (columns.length * COLUMN * size > width && size > SMALLEST) {
    size -= 0.5;
    columns = columnsOf(phrases, height, size);
  }
  const longest = Math.max(...columns.map((column) => column.length));
  // Columns of one text begin at one height; few letters are spread a little, as brushes do.
  const step = Math.min(size * 1.45, Math.max(size * STEP, (height / longest) * 0.96));
  const top = y + (height - longest * step) / 2;
  const right = x + (width + columns.length * COLUMN * size) / 2;
  for (const [at, column] of columns.entries()) {
    const middle = right - (at + 0.5) * COLUMN * size;
    for (const [row, letter] of column.entries()) {
      const form = type.clean(TURNED[letter] ?? '', weight) || letter;
      const left = middle - type.width(form, weight, size) / 2;
      pen.line(form, left, top + row * step + (step - size) / 2 + size * 0.88, { weight, size, ink: ink(fill) });
    }
  }
}

/** @param {string[][]} phrases @param {number} height @param {number} size */
function columnsOf(phrases, height, size) {
  const most = Math.max(1, Math.floor(height / (STEP * size)));
  return phrases.flatMap((phrase) => {
    const count = Math.ceil(phrase.length / most);
    const each = Math.ceil(phrase.length / count);
    return Array.from({ length: count }, (_, at) => phrase.slice(at * each, (at + 1) * each));
  });
}

/** @param {import('./pen.mjs').Pen} pen @param {import('./type.mjs').Type} type @param {Writing} one @param {string} text */
function level(pen, type, { x, y, width, height, largest, weight, fill }, text) {
  let size = largest;
  let lines = type.lines(text, weight, size, width);
  // A word is made smaller rather than divided.
  const longest = Math.max(...text.split(/[\s\p{Script=Han}]+/u).map((word) => type.width(word, weight, 1)));
  const tooMuch = () => lines.length * size * 1.3 > height || longest * size > width;
  while (tooMuch() && size > SMALLEST) {
    size -= 0.5;
    lines = type.lines(text, weight, size, width);
  }
  const top = y + (height - lines.length * size * 1.3) / 2;
  for (const [at, line] of lines.entries()) {
    const left = x + (width - type.width(line, weight, size)) / 2;
    pen.line(line, left, top + at * size * 1.3 + size * 1.03, { weight, size, ink: ink(fill) });
  }
}

/** @param {string} fill @returns {import('../paper.js').Ink} */
const ink = (fill) => /** @type {`#${string}`} */ (fill);
