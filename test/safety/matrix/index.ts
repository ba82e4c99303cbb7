/** The parts of the matrix that features wrote down beside it. */
import type { MatrixPart } from './part.js';

export const parts: readonly MatrixPart[] = [];
