/** Public answers for guests, kept in memory until an event says they are old: never with a session, never for long. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Wire } from '../../platform/wire/index.js';
import { Bytes } from './client.files.js';

/** Proof of when a reading began: what was evicted since must not be kept. */
export interface Ticket {
  key: string;
  epoch: number;
}

export interface Kept {
  bytes: Bytes;
  /** Names and values in turn, as they are written. */
  headers: readonly string[];
  tags: readonly string[];
  /** The thread whose views a look at this counts for. */
  thread: string | null;
}

const MAX_BYTES = 24 * 1024 * 1024;
/** View counts are not events: this is how old they may be. Everything else is evicted by its event. */
const TTL_MS = 5_000;
const REMEMBERED = 500;

@Injectable()
export class GuestMemory {
  private readonly entries = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes.raw.length * 2 + 1,
    ttl: TTL_MS,
    dispose: (kept, key) => this.unlist(kept, key),
  });
  private readonly byTag = new Map<string, Set<string>>();
  /** The latest evictions, newest last: a reading that began before one of them may have read what it evicted. */
  private evictions: { epoch: number; tag: string }[] = [];
  private epoch = 0;
  private forgotten = 0;

  constructor(private readonly wire: Wire) {
    wire.onLost(() => this.clear());
  }

  /** Whether answers may be kept at all: without the wire nobody says when they are old. */
  get works(): boolean {
    return this.wire.up;
  }

  ticket(key: string): Ticket {
    return { key, epoch: this.epoch };
  }

  find(key: string): Kept | undefined {
    return this.works ? this.entries.get(key) : undefined;
  }

  /** Keeps an answer, unless something it shows has changed since its reading began. */
  keep({ key, epoch }: Ticket, kept: Kept): void {
    if (!this.works || epoch < this.forgotten) return;
    if (this.evictions.some((e) => e.epoch > epoch && (kept.tags.includes(e.tag) || e.tag === '*'))) return;
    this.entries.set(key, kept);
    for (const tag of kept.tags) {
      const keys = this.byTag.get(tag) ?? new Set();
      this.byTag.set(tag, keys.add(key));
    }
  }

  /** Drops what shows any of these. */
  evict(...tags: string[]): void {
    for (const tag of tags) {
      this.note(tag);
      for (const key of [...(this.byTag.get(tag) ?? [])]) this.entries.delete(key);
    }
  }

  clear(): void {
    this.note('*');
    this.entries.clear();
  }

  private unlist({ tags }: Kept, key: string): void {
    for (const tag of tags) {
      const keys = this.byTag.get(tag);
      keys?.delete(key);
      if (!keys?.size) this.byTag.delete(tag);
    }
  }

  private note(tag: string): void {
    this.evictions.push({ epoch: ++this.epoch, tag });
    if (this.evictions.length < REMEMBERED * 2) return;
    this.evictions = this.evictions.slice(-REMEMBERED);
    this.forgotten = (this.evictions[0]?.epoch ?? this.epoch) - 1;
  }
}
