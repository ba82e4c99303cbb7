/** The same name always gets the same colour and the same initial. */
export function avatarTone(name: string, tones: number): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % tones;
}

/** Chinese names are known by their last character, others by their first letter. */
export function initialOf(name: string): string {
  const characters = [...name.trim()];
  const last = characters.at(-1) ?? '?';
  return /\p{Script=Han}/u.test(last) ? last : (characters[0] ?? '?').toUpperCase();
}
