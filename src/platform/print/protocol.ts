/** What the server and a printing process say to each other. */
import type { Paper } from './paper.js';

/** `at` is when the paper says it was made, milliseconds. */
export interface Order {
  readonly paper: Paper;
  readonly at: number;
}
/** The answer to a picture asked for; null when there is none. */
export interface PictureAnswer {
  readonly id: number;
  readonly bytes: Uint8Array | null;
}
export type ToPrinter = Order | PictureAnswer;

/** The printer needs a picture, so many pixels along its longer side. */
export interface PictureWanted {
  readonly id: number;
  readonly picture: string;
  readonly pixels: number;
}
