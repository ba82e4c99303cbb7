/** A rough guess of how hard a password is to guess: length first, then variety, minus what everybody uses. */
export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

const common = [
  'password',
  'passw0rd',
  '12345678',
  '123456789',
  '1234567890',
  '11111111',
  '88888888',
  '66668888',
  'qwertyui',
  'qwerty123',
  'iloveyou',
  'abc12345',
  'a1234567',
  'abcd1234',
  'woaini1314',
  'woaini520',
  '5201314',
  'zaq12wsx',
  '1qaz2wsx',
  'admin123',
];

/** @param about words an attacker would try first: the account's name, phone or e-mail. */
export function passwordStrength(password: string, about: readonly string[] = []): Strength {
  if (!password) return 'empty';
  if ([...password].length < 8) return 'short';
  const lower = password.toLowerCase();
  const near = about.some((word) => word.length >= 3 && lower.includes(word.toLowerCase()));
  if (near || common.some((one) => lower === one || lower.startsWith(one)) || /^(.{1,3})\1+$/.test(lower))
    return 'weak';
  if (isRun(lower)) return 'weak';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w]/u].filter((kind) => kind.test(password)).length;
  const worth = [...new Set(password)].length + kinds * 2 + Math.max(0, password.length - 8);
  if (/^\d+$/.test(password)) return password.length >= 14 ? 'fair' : 'weak';
  return worth >= 18 ? 'strong' : worth >= 11 ? 'fair' : 'weak';
}

/** abcdefgh, 87654321 */
function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i++) steps.add(text.charCodeAt(i) - text.charCodeAt(i - 1));
  const [only] = steps;
  return steps.size === 1 && (only === 1 || only === -1 || only === 0);
}
