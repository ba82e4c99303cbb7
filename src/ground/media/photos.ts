/** Views of photos: public ones by their lasting address, private ones by one that is signed for a session and soon ends. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { MediaQueries } from './media.queries.js';
import type { Photo, PhotoView } from './media.schema.js';

/** Addresses change every so often and last at least as long again, so that a page's pictures stay in the browser's cache. */
const WINDOW_S = 300;

export interface Signed {
  key: string;
  width: number;
  exp: string;
  sig: string;
}

@Injectable()
export class Photos implements OnModuleInit {
  private secret: Buffer | undefined;

  constructor(
    private readonly queries: MediaQueries,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.secret = await this.queries.secret();
  }

  /**
   * The wire's photo. A private one shows its picture to this session only; without one (a broadcast, a guest) it has
   * no sources. Give it only to views that the session's person may see: the signature is the right.
   */
  face(photo: Photo, sessionId: string | null): PhotoView {
    const { id, width, height, color, alt } = photo;
    const widths = photo.private && !sessionId ? [] : photo.widths;
    const sources = widths
      .map((w) => ({ width: w, url: this.url(photo, w, sessionId ?? '') }))
      .sort((a, b) => a.width - b.width);
    return { id, width, height, color, alt, sources };
  }

  faces(photos: readonly Photo[], sessionId: string | null): PhotoView[] {
    return photos.map((photo) => this.face(photo, sessionId));
  }

  private url(photo: Photo, width: number, sessionId: string): string {
    if (!photo.private) return `/media/${photo.key}/${width}.webp`;
    const exp = String((Math.floor(this.now() / WINDOW_S) + 2) * WINDOW_S);
    return `/media/private/${photo.key}/${width}.webp?exp=${exp}&sig=${this.sign(photo.key, width, exp, sessionId)}`;
  }

  /** Whether this address was signed for this session and has not ended. */
  holds({ key, width, exp, sig }: Signed, sessionId: string): boolean {
    const left = Number(exp) - this.now();
    if (!/^\d{1,12}$/.test(exp) || left <= 0 || left > 2 * WINDOW_S) return false;
    const given = Buffer.from(sig);
    const right = Buffer.from(this.sign(key, width, exp, sessionId));
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private sign(key: string, width: number, exp: string, sessionId: string): string {
    if (!this.secret) throw new Error('Photos are not ready');
    return createHmac('sha256', this.secret).update(`${key}.${width}.${exp}.${sessionId}`).digest('base64url');
  }

  /** Seconds. */
  private now(): number {
    return this.clock.now().getTime() / 1000;
  }
}
