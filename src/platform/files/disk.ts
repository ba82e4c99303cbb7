/** Files on the local disk: written aside, synced, then renamed into place; spread over folders by the name's first letters. */
import { link, mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Scratch } from './scratch.js';
import { FileStore, type StoredFile } from './store.js';

const FOLDER = /^[\w-]+(\/[\w-]+)*$/;
const FILE = /^[\w-]+\.[a-z0-9]+$/;

export class DiskStore extends FileStore {
  /** `scratch` lies on the same disk as `root`, so that renames are atomic. */
  constructor(
    private readonly root: string,
    private readonly scratch: Scratch,
  ) {
    super();
  }

  async keep(folder: string, local: string): Promise<void> {
    await this.settle(local, this.where(folder));
  }

  async copy(folder: string, to: string): Promise<boolean> {
    const from = this.where(folder);
    if (!(await exists(from))) return false;
    const part = await this.scratch.folder();
    for (const name of await readdir(from)) await link(path.join(from, name), path.join(part, name));
    await this.settle(part, this.where(to));
    return true;
  }

  has(folder: string): Promise<boolean> {
    return exists(this.where(folder));
  }

  async open(folder: string, name: string): Promise<StoredFile | undefined> {
    if (!FILE.test(name)) throw new Error(`Not a file name: ${name}`);
    try {
      const handle = await open(path.join(this.where(folder), name), 'r');
      const { size } = await handle.stat();
      return { size, stream: handle.createReadStream({ highWaterMark: 256 * 1024 }) };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async drop(folder: string): Promise<void> {
    const aside = await this.scratch.folder();
    try {
      await rename(this.where(folder), path.join(aside, 'gone')); // in one step for every reader
    } catch (error) {
      if (!isMissing(error)) throw error;
    } finally {
      await this.scratch.drop(aside);
    }
  }

  private async settle(part: string, target: string): Promise<void> {
    try {
      if (await exists(target)) return;
      for (const name of await readdir(part)) await sync(path.join(part, name));
      await syncFolder(part);
      await mkdir(path.dirname(target), { recursive: true });
      await rename(part, target).catch((error: unknown) => {
        if (!isTaken(error)) throw error; // someone kept the same content a moment ago
      });
      await syncFolder(path.dirname(target));
    } finally {
      await this.scratch.drop(part);
    }
  }

  /** `public/abcdef…` lies at `<root>/public/ab/cd/abcdef…`. */
  private where(folder: string): string {
    if (!FOLDER.test(folder)) throw new Error(`Not a folder name: ${folder}`);
    const last = path.posix.basename(folder);
    return path.join(this.root, path.posix.dirname(folder), last.slice(0, 2), last.slice(2, 4), last);
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows can't sync a folder, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await sync(folder);
}

/** By its code, not its class: a store may live in another realm than its caller (as under the tests). */
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
/** Whether the disk is full. */
export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));
const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(String(codeOf(error)));
const isTaken = (error: unknown): boolean => ['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(String(codeOf(error)));

async function exists(place: string): Promise<boolean> {
  try {
    await stat(place);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
