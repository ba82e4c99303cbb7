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
/** The smallest picture at least this wide, or the largest there is. */
export function sourceFor(photo: PhotoView, width: number): string {
  return (photo.sources.find((source) => source.width >= width) ?? photo.sources.at(-1))?.url ?? '';
}
