/** What the server and its picture process say to each other. */

/** Why a picture cannot be taken in. `busy` is ours to solve, the others are about the picture. */
export type RefusalCode = 'too-many-pixels' | 'unsupported-type' | 'broken' | 'busy';

export interface Ask {
  readonly id: number;
  readonly work: 'inspect' | 'render';
  /** The local file to read. */
  readonly file: string;
  /** For `render`: an existing folder that takes the results, one `<width>.webp` each. */
  readonly into: string;
}

/** What the header of a picture says, before anything is decoded. */
export interface Inspection {
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the file as received, hex. */
  readonly source: string;
}

export interface Rendering {
  /** Size of the largest width made, upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The average colour as `#rrggbb`, shown until the picture is there. */
  readonly color: string;
  /** The widths made, largest first, with their sizes in bytes. */
  readonly files: readonly { readonly width: number; readonly bytes: number }[];
  /** SHA-256 of the largest result, hex: the public address. */
  readonly hash: string;
}

export type Answer =
  | { readonly id: number; readonly inspection: Inspection; readonly rss: number }
  | { readonly id: number; readonly rendering: Rendering; readonly rss: number }
  | (Refusal & { readonly id: number; readonly rss: number });

export interface Refusal {
  readonly refused: RefusalCode;
  /** For the log. */
  readonly reason: string;
  /** With `too-many-pixels`: how many would do, in millions. */
  readonly megapixels?: number;
}
