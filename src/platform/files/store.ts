/** Where finished files live: folders that appear whole, never change, and go whole. Local disk, or whatever else fits the port. */
import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Bytes. */
  readonly size: number;
  /** Read it or destroy it: it holds a descriptor. */
  readonly stream: Readable;
}

/**
 * A folder's name is a path of words (letters, digits, `-`, `_`) parted by `/`, a file's is a word with an ending;
 * anything else is refused as a bug of the caller.
 */
export abstract class FileStore {
  /** Takes over the files of a local folder under a name; durable when it returns. A folder of that name stays as it is. */
  abstract keep(folder: string, local: string): Promise<void>;
  /** Copies a stored folder under another name. Returns false when there is none. */
  abstract copy(folder: string, to: string): Promise<boolean>;
  abstract has(folder: string): Promise<boolean>;
  /** Opens one file, or undefined when there is none. */
  abstract open(folder: string, name: string): Promise<StoredFile | undefined>;
  /** Removes a folder; fine when it is gone already. */
  abstract drop(folder: string): Promise<void>;
}
