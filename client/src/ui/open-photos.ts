/** Opens pictures full screen. */
import type { PhotoView } from './photo';

/** Full screen, with captions. PhotoSwipe arrives with the first use. */
export async function openPhotos(
  photos: readonly PhotoView[],
  index: number,
  from?: HTMLElement | null,
): Promise<void> {
  const { showPhotos } = await import('./photo-viewer');
  showPhotos(photos, index, from ?? null);
}
