/**
 * A program of its own thread: reads a table (XLSX or CSV) into rows of text, so that nobody's page waits for it. Plain
 * JavaScript, because it is started from the sources and from the build alike. Limits are held while reading, not afterwards.
 */
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse';
import Excel from 'exceljs';

/** @type {{ bytes: Uint8Array, rows: number, columns: number, characters: number, unpacked: number }} */
const {
  bytes,
  rows: MOST_ROWS,
  columns: MOST_COLUMNS,
  characters: MOST_CHARACTERS,
  unpacked: MOST_UNPACKED,
} = workerData;
const PACK = 1000;

class Refused extends Error {}

/** @type {string[][]} */
let pack = [];
let count = 0;
let characters = 0;
/** @param {number} n @param {string[]} cells */
function row(n, cells) {
  if (++count > MOST_ROWS + 1 || cells.length > MOST_COLUMNS) throw new Refused('too-large');
  characters += cells.reduce((sum, cell) => sum + cell.length, 0);
  if (characters > MOST_CHARACTERS) throw new Refused('too-large');
  pack.push([String(n), ...cells]);
  if (pack.length >= PACK) flush();
}
function flush() {
  if (pack.length) parentPort?.postMessage({ rows: pack });
  pack = [];
}

/** The sizes that the archive's directory declares; what lies is stopped by the limits on rows and on memory. */
function assertUnpacked(/** @type {Buffer} */ zip) {
  let sum = 0;
  let entries = 0;
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0 && at + 46 <= zip.length;) {
    sum += zip.readUInt32LE(at + 24);
    if (++entries > 500 || sum > MOST_UNPACKED) throw new Refused('too-large');
    at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1');
  }
  if (!entries) throw new Refused('unreadable');
}

/** What a cell shows: dates as days, formulas by their result, rich text by its words. */
function shown(/** @type {unknown} */ value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return shown(value.result);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return shown(value.text);
  return '';
}

async function sheet(/** @type {Buffer} */ file) {
  assertUnpacked(file);
  const options = {
    entries: 'ignore',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  };
  const book = new Excel.stream.xlsx.WorkbookReader(Readable.from(chunks(file)), /** @type {any} */ (options));
  for await (const page of book) {
    for await (const line of page) {
      const cells = [];
      const values = Array.isArray(line.values) ? line.values : [];
      for (let at = 1; at < values.length; at++) cells.push(shown(values[at]));
      row(line.number, cells);
    }
    return; // the first sheet is the roster
  }
}
function* chunks(/** @type {Buffer} */ file) {
  for (let at = 0; at < file.length; at += 65_536) yield file.subarray(at, at + 65_536);
}

/** Excel writes CSV in the code page of its country: GB18030 where it isn't UTF-8. */
function textOf(/** @type {Buffer} */ file) {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
}
async function lines(/** @type {Buffer} */ file) {
  const text = textOf(file);
  if (text.includes('\u0000')) throw new Refused('unreadable');
  const first = text.slice(0, text.indexOf('\n') >>> 0);
  const delimiter = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? ',';
  const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
  let n = 0;
  const parser = Readable.from([text]).pipe(parse({ ...options, max_record_size: 100_000 }));
  for await (const cells of parser) row(++n, cells);
}

try {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) await sheet(file);
  else await lines(file);
  flush();
  parentPort?.postMessage({ done: true });
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof Refused ? error.message : 'unreadable' });
}
