// @ts-check
/** Turns one received picture into the WebP files that are served: upright, sRGB, on white, nothing but pixels. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { MAX_PIXELS, Refused, header } from './look.mjs';

/** @typedef {import('./protocol.js').Rendering} Rendering */
/** @typedef {{ data: Buffer, width: number, height: number }} Pixels */

const LARGEST = 1600;
// 640 as well was weighed: 8 KB less of a drawn picture, 45 KB of a noisy one, where a phone of two pixels to the point
// shows one alone; for a tenth more work on every photo.
const SMALLER = [800, 320];
/** Long screenshots keep their legible width; WebP ends at 16,383. */
const TALLEST = 16_000;
const WEBP = { quality: 78, effort: 2 };

/** Makes the widths of `file` in the folder `into`. @param {string} file @param {string} into @returns {Promise<Rendering>} */
export async function render(file, into) {
  const pixels = await largest(file);
  // A width that would be nearly the one above it is left out.
  const widths = [pixels.width, ...SMALLER.filter((width) => width <= pixels.width * 0.75)];
  const [color, ...encoded] = await Promise.all([
    average(pixels),
    ...widths.map((width) => raw(pixels).resize({ width }).webp(WEBP).toBuffer()),
  ]);
  await Promise.all(encoded.map((bytes, at) => writeFile(join(into, `${widths[at]}.webp`), bytes)));
  return {
    width: pixels.width,
    height: pixels.height,
    color,
    files: encoded.map((bytes, at) => ({ width: widths[at] ?? 0, bytes: bytes.length })),
    hash: createHash('sha256')
      .update(encoded[0] ?? '')
      .digest('hex'),
  };
}

/** The picture decoded once, at the largest size we serve. @param {string} file @returns {Promise<Pixels>} */
async function largest(file) {
  const { format, icc } = await header(file);
  try {
    if (format !== 'heic') {
      return await shrink(sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true }));
    }
    const small = await shrink(await heic(file));
    return icc ? await toSrgb(small, icc) : small;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken', String(error));
  }
}

/** @param {import('sharp').Sharp} picture @returns {Promise<Pixels>} */
async function shrink(picture) {
  const { data, info } = await picture
    .resize({ width: LARGEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** @param {Pixels} pixels */
function raw({ data, width, height }) {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** @param {Pixels} pixels @returns {Promise<string>} */
async function average(pixels) {
  const one = await raw(pixels).resize(1, 1, { fit: 'fill', kernel: 'linear' }).raw().toBuffer();
  return `#${one.toString('hex')}`;
}

/** sharp knows the HEIC container but not its codec. @param {string} file @returns {Promise<import('sharp').Sharp>} */
function heic(file) {
  const worker = new Worker(new URL('./heic.mjs', import.meta.url), { workerData: file });
  return new Promise((resolve, reject) => {
    worker.once('message', ({ width, height, pixels }) =>
      resolve(sharp(pixels, { limitInputPixels: MAX_PIXELS, raw: { width, height, channels: 4 } })),
    );
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the HEIC decoder ended without a picture')));
  });
}

/** Raw pixels can't carry a colour profile into sharp, a PNG can. @param {Pixels} pixels @param {Buffer} icc @returns {Promise<Pixels>} */
async function toSrgb(pixels, icc) {
  const png = await raw(pixels).png({ compressionLevel: 0 }).toBuffer();
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  const afterHeader = 33; // signature and IHDR
  return shrink(sharp(Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)])));
}
