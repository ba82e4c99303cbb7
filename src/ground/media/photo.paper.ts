/** Photos on paper: the press asks for them by id, and gets the smallest file that is sharp enough. */
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { PictureSource } from '../../platform/print/index.js';
import { MediaFiles } from './media.files.js';
import type { Photo } from './media.schema.js';

@Injectable()
export class PhotosOnPaper {
  constructor(private readonly files: MediaFiles) {}

  /** The pictures of a paper that names photos by their ids. Give it only those that its reader may see. */
  source(photos: Iterable<Photo>): PictureSource {
    const known = new Map([...photos].map((photo) => [photo.id, photo]));
    return async (name, pixels) => {
      const photo = known.get(name);
      if (!photo) return undefined;
      const widths = [...photo.widths].sort((a, b) => a - b);
      const width = widths.find((one) => one >= pixels) ?? widths.at(-1);
      const file = width === undefined ? undefined : await this.files.open(photo, width);
      return file && buffer(file.stream);
    };
  }
}
