/** A photo of the demo by its name, where a text says which it wants. */
import { photoNames, type PhotoName } from './photos.js';

export type { PhotoName };

const known: ReadonlySet<string> = new Set(photoNames);
const isPhotoName = (name: string): name is PhotoName => known.has(name);

/** @throws Error when there is no such photo */
export function photoName(name: string): PhotoName {
  if (!isPhotoName(name)) throw new Error(`No photo is called ${name}`);
  return name;
}
