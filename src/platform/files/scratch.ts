/** Room for what is being received or made: a folder per piece of work, dropped with it, swept after a crash. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** No piece of work takes this long; younger folders may be another process's. */
const ABANDONED_MS = 60 * 60 * 1000;

export class Scratch {
  constructor(private readonly root: string) {}

  /** Makes a new empty folder. */
  async folder(): Promise<string> {
    const made = path.join(this.root, randomUUID());
    await mkdir(made, { recursive: true });
    return made;
  }

  async drop(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  /** Removes what a crash left behind; at the start. */
  async sweep(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    for (const name of await readdir(this.root)) {
      const { mtimeMs } = await stat(path.join(this.root, name));
      if (Date.now() - mtimeMs > ABANDONED_MS) await this.drop(path.join(this.root, name));
    }
  }
}
