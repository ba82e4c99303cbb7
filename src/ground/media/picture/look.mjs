// @ts-check
/** Says what a file is from its bytes alone: kind, size and fingerprint, without decoding a pixel. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';

/** @typedef {import('./protocol.js').Inspection} Inspection */

/** The server refuses above this; the client makes larger photos smaller before it sends them. */
export const MAX_PIXELS = 40_000_000;
/** These two are decoded whole, in several copies: beyond this they would not fit the process's memory. */
const WHOLE = { heic: 26_000_000, avif: 20_000_000 };

// Everything else that sharp could open (SVG, TIFF, its own format) stays shut, whatever a file says it is.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`),
});

/** @type {Readonly<Record<string, readonly Inspection['format'][]>>} */
const formatsByType = {
  'image/jpeg': ['jpeg'],
  'image/png': ['png'],
  'image/apng': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'avif'],
  'image/heif': ['heic', 'avif'],
  'image/heic-sequence': ['heic'],
  'image/heif-sequence': ['heic', 'avif'],
};

/** A picture that can't be taken in, with the reason for the log. */
export class Refused extends Error {
  /** @param {import('./protocol.js').RefusalCode} code @param {string} reason @param {number} [megapixels] */
  constructor(code, reason, megapixels) {
    super(reason);
    this.code = code;
    this.megapixels = megapixels;
  }
}

/** @param {string} file @returns {Promise<Inspection>} */
export async function inspect(file) {
  const { format, width, height } = await header(file);
  return { format, width, height, source: await sha256(file) };
}

/** @param {string} file @returns {Promise<Omit<Inspection, 'source'> & { icc: Buffer | undefined }>} */
export async function header(file) {
  const type = (await fileTypeFromFile(file))?.mime ?? 'none';
  const allowed = formatsByType[type];
  if (!allowed) throw new Refused('unsupported-type', `type by content is ${type}`);
  const found = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch((error) => {
      throw new Refused('broken', String(error));
    });
  const format = formatOf(found);
  const agreed = allowed.find((one) => one === format);
  if (!agreed) throw new Refused('unsupported-type', `starts like ${type} but reads as ${format}`);
  const most = agreed === 'heic' || agreed === 'avif' ? WHOLE[agreed] : MAX_PIXELS;
  if (found.width * found.height > most) {
    throw new Refused('too-many-pixels', `${found.width} × ${found.height}`, most / 1_000_000);
  }
  const { width, height } = found.autoOrient;
  return { format: agreed, width, height, icc: found.icc };
}

/** @param {import('sharp').Metadata} found @returns {string} */
function formatOf(found) {
  if (found.format !== 'heif') return found.format;
  return found.compression === 'av1' ? 'avif' : found.compression === 'hevc' ? 'heic' : 'other';
}

/** @param {string} file @returns {Promise<string>} */
async function sha256(file) {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}
