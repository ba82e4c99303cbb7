// @ts-check
/** Type: which font, how wide, and where a line may end. */
import { createRequire } from 'node:module';

/** @typedef {import('../paper.js').Weight} Weight */
/** @typedef {{ advanceWidth: number }} Glyph */
/** @typedef {{ unitsPerEm: number, hasGlyphForCodePoint(code: number): boolean, glyphForCodePoint(code: number): Glyph }} FontFile */

const require = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/noto-sans-sc';
/** @type {Readonly<Record<Weight, string>>} */
const FILES = {
  regular: `${FONTS}/400Regular/NotoSansSC_400Regular.ttf`,
  medium: `${FONTS}/500Medium/NotoSansSC_500Medium.ttf`,
  bold: `${FONTS}/700Bold/NotoSansSC_700Bold.ttf`,
};

/** Stands for a letter that the font has not, as printers have always done. */
const MISSING = '〓';
/** 避头: never the first of a line. */
const NOT_FIRST = new Set('，。、；：？！…—～·）】〉》」』〕”’％‰℃,.;:?!)]}%°々ー');
/** 避尾: never the last of a line. */
const NOT_LAST = new Set('（【〈《「『〔“‘([{￥¥$＃#№');
const WORDLIKE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}'’_@/.:&=?%+-]/u;

export class Type {
  /** @type {Map<Weight, { file: FontFile, widths: Map<string, number> }>} */
  #faces = new Map();

  /** @param {PDFKit.PDFDocument} doc */
  constructor(doc) {
    this.doc = doc;
  }

  /** Makes a face the document's present one. @param {Weight} weight @param {number} size points */
  use(weight, size) {
    this.#face(weight);
    this.doc.font(weight).fontSize(size);
  }

  /** Width of a text set in one line, points. @param {string} text @param {Weight} weight @param {number} size */
  width(text, weight, size) {
    let sum = 0;
    for (const letter of text) sum += this.#advance(letter, weight);
    return sum * size;
  }

  /** What the font can set of a text: what it lacks is marked, marks of emoji are left out. @param {string} text @param {Weight} weight */
  clean(text, weight) {
    const { file } = this.#face(weight);
    let out = '';
    for (const letter of text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ').replaceAll('\u00a0', ' ')) {
      if (letter === '\n' || file.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) out += letter;
      else if (/[\p{L}\p{N}]/u.test(letter)) out += MISSING;
    }
    return out.replace(/[^\P{C}\n]/gu, '');
  }

  /** Breaks a cleaned text into lines no wider than `width` points. @param {string} text @param {Weight} weight @param {number} size @param {number} width */
  lines(text, weight, size, width) {
    const room = width / size + 1e-6;
    return text.split('\n').flatMap((paragraph) => this.#wrap([...paragraph], weight, room));
  }

  /** @param {string[]} letters @param {Weight} weight @param {number} room ems */
  #wrap(letters, weight, room) {
    const lines = [];
    let start = 0;
    let mayEnd = 0;
    let used = 0;
    for (let at = 0; at < letters.length; at += 1) {
      const letter = letters[at] ?? '';
      if (at > start && mayBreak(letters[at - 1] ?? '', letter)) mayEnd = at;
      used += this.#advance(letter, weight);
      if (used <= room || at === start || letter === ' ') continue;
      const end = mayEnd > start ? mayEnd : at;
      lines.push(letters.slice(start, end).join('').trimEnd());
      start = end;
      while (letters[start] === ' ' && start < at) start += 1;
      mayEnd = start;
      used = 0;
      for (let i = start; i <= at; i += 1) used += this.#advance(letters[i] ?? '', weight);
    }
    lines.push(letters.slice(start).join('').trimEnd());
    return lines;
  }

  /** @param {string} letter @param {Weight} weight ems */
  #advance(letter, weight) {
    const { file, widths } = this.#face(weight);
    let width = widths.get(letter);
    if (width === undefined) {
      width = file.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / file.unitsPerEm;
      widths.set(letter, width);
    }
    return width;
  }

  /** @param {Weight} weight */
  #face(weight) {
    let face = this.#faces.get(weight);
    if (!face) {
      this.doc.registerFont(weight, require.resolve(FILES[weight]));
      this.doc.font(weight);
      // pdfkit keeps the parsed file there; its types don't tell.
      const { _font } = /** @type {{ _font: { font: FontFile } }} */ (/** @type {unknown} */ (this.doc));
      face = { file: _font.font, widths: new Map() };
      this.#faces.set(weight, face);
    }
    return face;
  }
}

/** Whether a line may end between two letters. @param {string} before @param {string} after */
function mayBreak(before, after) {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  return !(WORDLIKE.test(before) && WORDLIKE.test(after));
}
