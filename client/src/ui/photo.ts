/** What a picture is to the client: its size and colour are known before it loads. */
export interface PhotoView {
  id: string;
  width: number;
  height: number;
  /** Placeholder colour, #rrggbb. */
  color: string;
  alt: string;
  /** From small to large. */
  sources: readonly { width: number; url: string }[];
}

export function srcset(photo: PhotoView): string {
  return photo.sources.map((source) => `${source.url} ${source.width}w`).join(', ');
}
/** Tiles of a grid as parts of its width: how wide and how high each is. The last stands for all that follow. */
const TILES: readonly (readonly (readonly [width: number, height: number])[])[] = [
  [],
  [[1, 0]],
  [[1 / 2, 1 / 2]],
  [
    [2 / 3, 2 / 3],
    [1 / 3, 1 / 3],
  ],
  [[1 / 2, 1 / 3]],
];
/**
 * CSS sizes of a picture among others in a grid. It covers its tile: what is wider than the tile is cut off, and has to
 * be there. The first view on the server says the same, so that a picture is fetched once.
 */
export function sizesIn(count: number, index: number, { width, height }: Pick<PhotoView, 'width' | 'height'>): string {
  const tiles = TILES[Math.min(count, 4)] ?? [];
  const [wide, high] = tiles[index] ?? tiles.at(-1) ?? [1, 0];
  const part = Math.max(wide, (high * width) / height);
  return `(min-width: 1024px) ${Math.round(720 * part)}px, calc((100vw - 66px) * ${part.toFixed(2)})`;
}
/** The smallest picture at least this wide, or the largest there is. */
export function sourceFor(photo: PhotoView, width: number): string {
  return (photo.sources.find((source) => source.width >= width) ?? photo.sources.at(-1))?.url ?? '';
}
