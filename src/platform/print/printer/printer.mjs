// @ts-check
/**
 * The printing process: one paper comes in, its PDF goes out by standard output, and the process ends. Plain JavaScript,
 * because it is started as a program by itself, from the sources and from the build alike.
 */
import process from 'node:process';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { Layout } from './blocks.mjs';
import { drawSheets, measure } from './pages.mjs';
import { Pen } from './pen.mjs';
import { paginate } from './pieces.mjs';
import { Type } from './type.mjs';

/** @typedef {import('../protocol.js').Order} Order */

/** Dots per point at which photographs are printed: 220 to the inch. */
const DENSITY = 220 / 72;
const AT_ONCE = 4;
sharp.cache(false);
sharp.concurrency(1);

/** @type {Map<number, (bytes: Uint8Array | undefined) => void>} */
const asked = new Map();
let lastId = 0;

/** @param {import('../protocol.js').ToPrinter} message */
function receive(message) {
  if ('paper' in message) {
    void print(message.paper, new Date(message.at)).then(
      () => process.disconnect(),
      (error) => {
        process.stderr.write(String(error?.stack ?? error));
        process.exit(1);
      },
    );
    return;
  }
  asked.get(message.id)?.(message.bytes ?? undefined);
  asked.delete(message.id);
}

/** @param {import('../paper.js').Paper} paper @param {Date} at */
async function print(paper, at) {
  const doc = new PDFDocument({
    autoFirstPage: false,
    lang: paper.language === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: paper.title, Author: paper.author, Creator: paper.author, CreationDate: at, ModDate: at },
  });
  const type = new Type(doc);
  const sheet = measure(paper);
  const layout = new Layout(type, sheet.tall);
  const sheets = paginate(layout.stack(paper.blocks, sheet.inner), sheet.tall);
  doc.pipe(process.stdout);
  await drawSheets(doc, new Pen(doc, type, await pictures(doc, layout.wanted)), paper, sheets);
  doc.end();
  await new Promise((resolve) => doc.once('end', resolve));
}

/** @param {PDFKit.PDFDocument} doc @param {Layout['wanted']} wanted */
async function pictures(doc, wanted) {
  /** @type {Map<string, PDFKit.Mixins.ImageSrc>} */
  const opened = new Map();
  const left = [...wanted];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [key, { name, ...size }] = next;
      const [width, height] = [Math.round(size.width * DENSITY), Math.round(size.height * DENSITY)];
      const bytes = await ask(name, Math.max(width, height));
      const jpeg = bytes && (await toJpeg(bytes, width, height));
      if (jpeg) opened.set(key, openImage(doc, jpeg));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return opened;
}

/** A picture that is embedded once, wherever it is drawn; pdfkit's types don't tell of it. @param {PDFKit.PDFDocument} doc @param {Buffer} jpeg */
function openImage(doc, jpeg) {
  const opener = /** @type {{ openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc }} */ (/** @type {unknown} */ (doc));
  return opener.openImage(jpeg);
}

/** @param {string} name @param {number} pixels @returns {Promise<Uint8Array | undefined>} */
function ask(name, pixels) {
  const id = (lastId += 1);
  return new Promise((resolve) => {
    asked.set(id, resolve);
    process.send?.({ id, picture: name, pixels });
  });
}

/** One that can't be read is left out: its place shows the letter. @param {Uint8Array} bytes @param {number} width @param {number} height */
function toJpeg(bytes, width, height) {
  return sharp(bytes)
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84 })
    .toBuffer()
    .catch(() => undefined);
}

process.on('message', receive);
// The server is gone, or nobody wants the paper any more.
process.stdout.on('error', () => process.exit(1));
