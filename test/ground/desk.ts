/** A desk that hands pictures to the picture process and keeps what comes out, for the specs of media. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { PictureRefused, Pictures, type PictureOptions } from '../../src/ground/media/picture/pictures.js';
import type { Inspection, Rendering } from '../../src/ground/media/picture/protocol.js';

export const RED = '#dd3333';
export const GREEN = '#33dd33';
export const BLUE = '#3333dd';

/** Red on the left, green above blue on the right: which way is up can be seen. */
export const scene = (width = 160, height = 120): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 4 4" preserveAspectRatio="none">
         <rect width="2" height="4" fill="${RED}"/><rect x="2" width="2" height="2" fill="${GREEN}"/>
         <rect x="2" y="2" width="2" height="2" fill="${BLUE}"/></svg>`,
    ),
  ).removeAlpha();

export const plain = (width: number, height: number, background = '#ffffff'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A HEIC picture of the scene, wide-colour, that says where it was taken. */
export const heic = (): Promise<Buffer> => readFile(path.join(import.meta.dirname, 'samples/phone.heic'));

export interface Taken extends Rendering {
  inspection: Inspection;
  folder: string;
  /** The served file of a width. */
  read: (width: number) => Promise<Buffer>;
}

export class Desk {
  private readonly opened: Pictures[] = [];
  private files = 0;

  private constructor(private readonly folder: string) {}

  static async set(): Promise<Desk> {
    return new Desk(await mkdtemp(path.join(tmpdir(), 'picture-')));
  }

  /** Another picture process. */
  process(options: Partial<PictureOptions> = {}): Pictures {
    const one = new Pictures(options);
    this.opened.push(one);
    return one;
  }

  async clear(): Promise<void> {
    this.opened.forEach((one) => one.stop());
    await rm(this.folder, { recursive: true });
  }

  async save(bytes: Uint8Array, name = 'photo.jpg'): Promise<string> {
    const file = path.join(this.folder, `${++this.files}-${name}`);
    await writeFile(file, bytes);
    return file;
  }

  async take(file: string, by = this.opened[0] ?? this.process()): Promise<Taken> {
    const inspection = await by.inspect(file);
    const folder = await this.room();
    const made = await by.render(file, inspection.format, folder);
    return { ...made, inspection, folder, read: (width) => readFile(path.join(folder, `${width}.webp`)) };
  }

  async takeBytes(bytes: Uint8Array, name?: string): Promise<Taken> {
    return this.take(await this.save(bytes, name));
  }

  /** Renders a JPEG without looking at it first. */
  async render(file: string, by: Pictures): Promise<Rendering> {
    return by.render(file, 'jpeg', await this.room());
  }

  private async room(): Promise<string> {
    const made = path.join(this.folder, `${++this.files}-out`);
    await mkdir(made);
    return made;
  }
}

/** Why a picture was refused, or that it was taken. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'taken',
    (e: unknown) => e,
  );
  return error instanceof PictureRefused ? error.code : String(error);
}

type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** The colour at a corner of a served picture: the nearest of the scene's (CMYK can't print them quite). */
export async function colorAt(bytes: Buffer, corner: Corner): Promise<string> {
  const { width, height } = await sharp(bytes).metadata();
  const left = corner.endsWith('left') ? 4 : width - 6;
  const top = corner.startsWith('top') ? 4 : height - 6;
  const [r = 0, g = 0, b = 0] = await sharp(bytes)
    .extract({ left, top, width: 2, height: 2 })
    .resize(1, 1)
    .raw()
    .toBuffer();
  const far = (hex: string): number =>
    [r, g, b].reduce((sum, c, i) => sum + Math.abs(c - parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)), 0);
  const [nearest = ''] = [RED, GREEN, BLUE].sort((one, other) => far(one) - far(other));
  return far(nearest) < 200 ? nearest : `rgb(${r}, ${g}, ${b})`;
}
