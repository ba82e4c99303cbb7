/** Taking a photo in: look at it, make its widths (or find them made), save the row, put the files in place. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { isFull, Scratch } from '../../platform/files/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Media } from './media.entity.js';
import { MediaFiles } from './media.files.js';
import { MediaQueries, type Made } from './media.queries.js';
import type { Photo } from './media.schema.js';
import { MediaService } from './media.service.js';
import { PictureRefused, Pictures } from './picture/pictures.js';
import type { Inspection } from './picture/protocol.js';

const BUSY_S = 5;

/** A file just received, in a folder of its own that is dropped afterwards. */
export interface Received {
  folder: string;
  file: string;
}

@Injectable()
export class MediaUpload implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('media');

  constructor(
    private readonly media: MediaService,
    private readonly files: MediaFiles,
    private readonly queries: MediaQueries,
    private readonly pictures: Pictures,
    private readonly scratch: Scratch,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.scratch.sweep();
  }

  onApplicationShutdown(): void {
    this.pictures.stop();
  }

  /** The photo of this id, if it has arrived before and is whole: a retry need not be looked at. @throws media/not-found */
  async arrived(actor: Actor, id: string): Promise<Photo | undefined> {
    const media = await this.media.mine(actor, id);
    return media && (await this.files.has(media)) ? this.media.unused(media) : undefined;
  }

  /**
   * Takes a received file in under the client's id. @throws media/unsupported-type, media/too-many-pixels,
   * media/broken, media/busy, media/no-space
   */
  async take(actor: Actor, id: string, received: Received, isPrivate: boolean): Promise<Photo> {
    try {
      return await this.accept(actor.id ?? '', id, received, isPrivate);
    } catch (error) {
      throw this.problem(error);
    }
  }

  private async accept(ownerId: string, id: string, received: Received, isPrivate: boolean): Promise<Photo> {
    const seen = await this.pictures.inspect(received.file);
    const twin = await this.queries.twin(seen.source, ownerId);
    const fresh = twin ? undefined : await this.make(received, seen);
    const made = twin ?? fresh?.made;
    if (!made) throw new Error('neither made before nor now');
    const media = await this.media.save({ id, ownerId, source: seen.source, private: isPrivate, made });
    if (!(await this.files.has(media))) await this.place(media, received, seen, twin?.folder, fresh?.folder);
    return this.media.unused(media);
  }

  /** Puts the files where the saved row says: the ones just made, a twin's, or, if that has just gone, made after all. */
  private async place(
    media: Media,
    received: Received,
    seen: Inspection,
    twin?: string,
    fresh?: string,
  ): Promise<void> {
    if (twin && (await this.files.copy(twin, media))) return;
    await this.files.keep(media, fresh ?? (await this.make(received, seen)).folder);
  }

  private async make({ folder, file }: Received, seen: Inspection): Promise<{ made: Made; folder: string }> {
    const into = path.join(folder, 'made');
    await mkdir(into);
    const { files, ...picture } = await this.pictures.render(file, seen.format, into);
    const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
    return { made: { ...picture, widths: files.map((each) => each.width), bytes }, folder: into };
  }

  private problem(error: unknown): unknown {
    if (error instanceof PictureRefused) {
      this.log.log({ msg: 'photo refused', code: error.code, reason: error.message });
      const { megapixels } = error;
      return new Problem(`media/${error.code}`, {
        values: { megapixels },
        ...(error.code === 'busy' && { retryAfter: BUSY_S }),
      });
    }
    return isFull(error) ? new Problem('media/no-space') : error;
  }
}
