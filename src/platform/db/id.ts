/** The one source of ids and of randomness. */
import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id: uuid v7, so that rows made together lie together. */
export const newId = (): string => v7();

/** An unguessable token of so many bytes, base64url. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** A code of six digits for a phone or a mail. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');
