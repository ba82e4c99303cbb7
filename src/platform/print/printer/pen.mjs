// @ts-check
/** The pen: draws lines of type, boxes, pictures, codes and shapes on the page at hand. Lengths in points. */
import { encode } from 'uqr';

/** @typedef {import('../paper.js').Ink} Ink */
/** @typedef {import('../paper.js').Weight} Weight */

/** As in the design's tokens. @type {Readonly<Record<string, string>>} */
const COLOURS = {
  ink: '#17211e',
  'ink-2': '#43504b',
  'ink-3': '#5a6762',
  line: '#dfe5e0',
  paper: '#ffffff',
  'surface-2': '#eef2ee',
  primary: '#0b6b5d',
  'primary-strong': '#08554a',
  'primary-soft': '#dcf1eb',
  accent: '#b43d0a',
  'accent-soft': '#fdebdf',
  gold: '#7d5200',
  'gold-soft': '#fff2cf',
  danger: '#ac1f15',
};
const colour = (/** @type {Ink} */ ink) => COLOURS[ink] ?? ink;

export class Pen {
  /** @param {PDFKit.PDFDocument} doc @param {import('./type.mjs').Type} type @param {ReadonlyMap<string, PDFKit.Mixins.ImageSrc>} pictures */
  constructor(doc, type, pictures) {
    this.doc = doc;
    this.type = type;
    this.pictures = pictures;
  }

  /** One line of type, by its baseline. @param {string} text @param {number} x @param {number} baseline @param {{ weight: Weight, size: number, ink: Ink }} face */
  line(text, x, baseline, { weight, size, ink }) {
    if (text === '') return;
    this.type.use(weight, size);
    this.doc.fillColor(colour(ink)).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height @param {{ fill?: Ink, line?: Ink, round?: number }} look */
  box(x, y, width, height, { fill, line, round = 0 }) {
    if (!fill && !line) return;
    const { doc } = this;
    doc.roundedRect(x, y, width, height, Math.min(round, width / 2, height / 2));
    if (fill && line) doc.lineWidth(0.75).fillAndStroke(colour(fill), colour(line));
    else if (fill) doc.fill(colour(fill));
    else if (line) doc.lineWidth(0.75).stroke(colour(line));
  }

  /** @param {number} x @param {number} y @param {number} width @param {Ink} ink */
  rule(x, y, width, ink) {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.75)
      .stroke(colour(ink));
  }

  /** Where two cuts meet. @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
  cutLine(x1, y1, x2, y2) {
    this.doc.save().moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).dash(3, { space: 3 }).stroke('#9aa5a0').restore();
  }

  /** Whether there is a picture of this key. @param {string} key @param {number} x @param {number} y @param {number} width @param {number} height @param {number} round */
  picture(key, x, y, width, height, round) {
    const opened = this.pictures.get(key);
    if (!opened) return false;
    this.doc.save().roundedRect(x, y, width, height, round).clip();
    this.doc.image(opened, x, y, { width, height }).restore();
    return true;
  }

  /** @param {string} text @param {number} x @param {number} y @param {number} size with the quiet edge that readers need */
  code(text, x, y, size) {
    const { data, size: modules } = encode(text, { ecc: 'M', border: 4 });
    const { doc } = this;
    const side = size / modules;
    doc.rect(x, y, size, size).fill('#ffffff');
    for (const [row, cells] of data.entries()) {
      for (let from = 0; from < modules; from += 1) {
        if (!cells[from]) continue;
        let to = from;
        while (cells[to]) to += 1;
        doc.rect(x + from * side, y + row * side, (to - from) * side, side);
        from = to;
      }
    }
    doc.fill('#000000');
  }

  /** @param {import('../paper.js').Shape} shape */
  shape({ path, fill, stroke, strokeWidth = 1 }) {
    const { doc } = this;
    doc.path(path).lineWidth(strokeWidth);
    if (fill && stroke) doc.fillAndStroke(fill, stroke);
    else if (stroke) doc.stroke(stroke);
    else doc.fill(fill ?? '#000000');
  }

  /** Draws in units of its own, from a corner. @param {number} x @param {number} y @param {number} scale @param {() => void} work */
  scaled(x, y, scale, work) {
    this.doc.save().translate(x, y).scale(scale);
    work();
    this.doc.restore();
  }
}
