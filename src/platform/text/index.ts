/** What people write: refused only where it could not survive byte for byte; shown as safe HTML. */
import { z } from 'zod';

const NUL = '\u0000';

/** Text of a person, 1 (or `min`) to `max` characters, kept byte for byte. U+0000 and lone surrogates are refused by name. */
export const text = (max: number, min = 1) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((s) => !s.includes(NUL), { params: { error: 'field/nul' } })
    .refine((s) => s.isWellFormed(), { params: { error: 'field/surrogate' } })
    .refine((s) => min === 0 || s.trim().length > 0, { params: { error: 'field/required' } });

export { excerpt, renderMarkdown } from './markdown.js';
