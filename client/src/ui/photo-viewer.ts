/** The full-screen viewer: pinch, swipe, Escape, captions. Loaded on first use. */
import PhotoSwipe from 'photoswipe';
import 'photoswipe/style.css';
import { say } from '@/i18n';
import { sourceFor, srcset, type PhotoView } from './photo';

export function showPhotos(photos: readonly PhotoView[], index: number, from: HTMLElement | null): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const viewer = new PhotoSwipe({
    dataSource: photos.map((photo) => ({
      src: sourceFor(photo, 2048),
      srcset: srcset(photo),
      width: photo.width,
      height: photo.height,
      alt: photo.alt,
    })),
    index,
    bgOpacity: 0.94,
    showHideAnimationType: calm ? 'none' : 'fade',
    closeTitle: say('ui.close'),
    zoomTitle: say('ui.photo.zoom'),
    arrowPrevTitle: say('ui.photo.previous'),
    arrowNextTitle: say('ui.photo.next'),
  });
  viewer.on('uiRegister', () => {
    viewer.ui?.registerElement({
      name: 'caption',
      order: 9,
      isButton: false,
      appendTo: 'root',
      onInit: (element) => {
        element.className = 'photo-caption';
        element.setAttribute('aria-live', 'polite');
        const write = (): void => {
          element.textContent = photos[viewer.currIndex]?.alt ?? '';
          element.hidden = !element.textContent;
        };
        viewer.on('change', write);
        write();
      },
    });
  });
  viewer.on('destroy', () => from?.focus());
  viewer.init();
}
