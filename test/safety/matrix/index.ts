/** The parts of the matrix that features wrote down beside it. */
import type { MatrixPart } from './part.js';
import { rights } from './rights.js';

export const parts: readonly MatrixPart[] = [
  rights,
  // one line each
];
