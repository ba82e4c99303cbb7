/** The names of the photos of the demo world: what is on them. The pictures themselves are drawn in photos.ts. */

export const photoNames = [
  ...['street-lamp-dark', 'street-lamp-fixed', 'loose-paving', 'paving-fixed', 'pothole', 'pothole-fixed'],
  ...['leaking-pipe', 'pipe-fixed', 'blocked-drain', 'drain-fixed', 'rubbish-heap', 'rubbish-cleared', 'parked-car'],
  ...['ebike-wire', 'ebike-shed', 'stairwell-clutter', 'stairwell-clear', 'access-door-broken', 'access-door-fixed'],
  ...['lift-door', 'lift-fixed', 'fallen-tree', 'tree-cleared', 'flowerbed', 'vegetable-plot', 'lanterns'],
  ...['square-dance', 'food-stall', 'restaurant-kitchen', 'lost-cat', 'found-keys', 'sunset', 'river-walk', 'snow'],
  ...['courtyard', 'bench', 'playground', 'reading-room', 'repair-stall', 'haircut', 'dumplings', 'clinic', 'receipt'],
  ...['medicine', 'letter', 'banner', 'volunteers', 'patrol', 'basketball', 'market', 'night-window', 'water-meter'],
] as const;
export type PhotoName = (typeof photoNames)[number];

const known: ReadonlySet<string> = new Set(photoNames);

/** @throws Error when there is no such photo */
export function photoName(name: string): PhotoName {
  if (!isPhotoName(name)) throw new Error(`No photo is called ${name}`);
  return name;
}

const isPhotoName = (name: string): name is PhotoName => known.has(name);
