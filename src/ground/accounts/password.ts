/** Passwords: argon2id, and the common ones refused. */
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

/** OWASP's parameters for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const common = new Set(dictionary['passwords']);

/** Whether a password is among those tried first by anyone. */
export const isCommon = (password: string): boolean =>
  common.has(password.toLowerCase()) || /^(.)\1+$/.test(password) || /^(01234567|12345678|87654321)\d*$/.test(password);

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

// Verified against when there is no such account, so that known and unknown take the same time.
let nobody: Promise<string> | undefined;

/** Whether the password is right; with no hash it takes as long and says no. */
export async function passwordFits(known: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(known ?? (await nobody), password);
  return known !== undefined && fits;
}
