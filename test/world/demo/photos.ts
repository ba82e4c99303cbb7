/** Photos of the demo: each is drawn once; whoever shows one sends it as their own, and the server knows it again. */
import { altOf, drawPhoto, type PhotoName } from '../photos.js';
import type { Player, Stage } from './stage.js';

export interface Shown {
  id: string;
  alt: string;
}

export class Album {
  private readonly drawn = new Map<PhotoName, Promise<Buffer>>();
  private readonly first = new Map<PhotoName, Promise<unknown>>();

  /** @param scale pixels to a unit: photos of a test are small */
  constructor(
    private readonly stage: Stage,
    private readonly scale: number,
  ) {}

  /** Sends photos as somebody's own, in order; answers what their post or step shows. */
  async of({ browser }: Player, names: readonly PhotoName[], isPrivate = false): Promise<{ photos?: Shown[] }> {
    if (!names.length) return {};
    const photos: Shown[] = [];
    for (const name of names) {
      const id = this.stage.newId();
      const send = async (): Promise<void> => {
        const form = new FormData();
        const file = new Blob([new Uint8Array(await this.draw(name))], { type: 'image/jpeg' });
        form.append('photo', file, `${name}.jpg`);
        await browser.call('PUT', `/api/v1/media/${id}${isPrivate ? '?private=true' : ''}`, form);
      };
      // The first time takes a while; the others find it made.
      await this.first.get(name);
      const sent = send();
      if (!isPrivate && !this.first.has(name)) this.first.set(name, sent);
      await sent;
      photos.push({ id, alt: altOf(name) });
    }
    return { photos };
  }

  private draw(name: PhotoName): Promise<Buffer> {
    const known = this.drawn.get(name);
    if (known) return known;
    const drawing = drawPhoto(name, { scale: this.scale });
    this.drawn.set(name, drawing);
    return drawing;
  }
}
