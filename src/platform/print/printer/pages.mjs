// @ts-check
/** Sheets of a paper on the pages of a document: one to a page, or several with lines to cut along; band, foot and number on each. */
import { MM } from './blocks.mjs';

/** @typedef {import('../paper.js').Paper} Paper */
/** @typedef {import('./pieces.mjs').Piece} Piece */

/** Portrait, millimetres. @type {Readonly<Record<import('../paper.js').SheetSize, readonly [number, number]>>} */
const SIZES = { A3: [297, 420], A4: [210, 297], A5: [148, 210], A6: [105, 148] };
const BAND = 5 * MM;
const FOOT = 8;

/** Where things stand on a sheet, points. @param {Paper} paper */
export function measure(paper) {
  const [short, long] = SIZES[paper.size];
  const [width, height] = paper.landscape ? [long * MM, short * MM] : [short * MM, long * MM];
  const margin = (paper.margin ?? 15) * MM;
  const top = margin + (paper.band ? BAND : 0);
  const foot = paper.foot !== undefined || paper.numbered ? FOOT * 2 : 0;
  return { width, height, margin, top, inner: width - 2 * margin, tall: height - top - margin - foot };
}

/** @typedef {ReturnType<typeof measure>} Sheet */

/** How many sheets lie on a page, and how large it is. @param {Paper} paper @param {Sheet} sheet */
function imposition(paper, sheet) {
  if (!paper.on) return { width: sheet.width, height: sheet.height, across: 1, down: 1 };
  const [short, long] = SIZES[paper.on];
  // Of the two ways to lay the page, the one that takes more sheets.
  const ways = [
    [short, long],
    [long, short],
  ].map(([w = 0, h = 0]) => ({
    width: w * MM,
    height: h * MM,
    across: Math.floor((w * MM + 2) / sheet.width),
    down: Math.floor((h * MM + 2) / sheet.height),
  }));
  const [first, second] = ways;
  if (!first || !second) throw new Error('A page has two ways');
  const best = first.across * first.down >= second.across * second.down ? first : second;
  if (best.across * best.down === 0) throw new Error(`No sheet of ${paper.size} fits on ${paper.on}`);
  return best;
}

/**
 * Draws all sheets. Yields now and then, so that what is finished flows out.
 * @param {PDFKit.PDFDocument} doc @param {import('./pen.mjs').Pen} pen @param {Paper} paper @param {{ piece: Piece, y: number }[][]} sheets
 */
export async function drawSheets(doc, pen, paper, sheets) {
  const sheet = measure(paper);
  const page = imposition(paper, sheet);
  const each = page.across * page.down;
  for (const [at, pieces] of sheets.entries()) {
    const slot = at % each;
    if (slot === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      doc.addPage({ size: [page.width, page.height], margin: 0 });
    }
    doc.save();
    doc.translate((slot % page.across) * sheet.width, Math.floor(slot / page.across) * sheet.height);
    if (paper.band) pen.box(0, 0, sheet.width, BAND, { fill: 'primary' });
    for (const { piece, y } of pieces) piece.draw(pen, sheet.margin, sheet.top + y);
    foot(pen, paper, sheet, at + 1, sheets.length);
    doc.restore();
    if (paper.on && (slot === each - 1 || at === sheets.length - 1)) cutLines(pen, page, sheet);
  }
}

/** @param {import('./pen.mjs').Pen} pen @param {Paper} paper @param {Sheet} sheet @param {number} number @param {number} count */
function foot(pen, paper, { width, height, margin }, number, count) {
  const baseline = height - margin;
  const face = /** @type {const} */ ({ weight: 'regular', size: FOOT, ink: 'ink-3' });
  const counted = paper.numbered ? `${number} / ${count}` : '';
  const wide = pen.type.width(counted, face.weight, FOOT);
  pen.line(counted, width - margin - wide, baseline, face);
  if (paper.foot === undefined) return;
  const room = width - 2 * margin - (wide ? wide + 10 : 0);
  const text = pen.type.clean(paper.foot, face.weight).replaceAll('\n', ' ');
  const size = Math.min(FOOT, (FOOT * room) / Math.max(1, pen.type.width(text, face.weight, FOOT)));
  pen.line(text, margin, baseline, { ...face, size });
}

/** @param {import('./pen.mjs').Pen} pen @param {{ width: number, height: number, across: number, down: number }} page @param {Sheet} sheet */
function cutLines(pen, page, sheet) {
  for (let i = 1; i < page.across; i += 1) pen.cutLine(i * sheet.width, 0, i * sheet.width, page.height);
  for (let i = 1; i < page.down; i += 1) pen.cutLine(0, i * sheet.height, page.width, i * sheet.height);
}
