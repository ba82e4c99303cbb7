/** Tells of committed events: this process at once, the others by one NOTIFY for all that was committed meanwhile. */
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Wire } from '../wire/index.js';
import type { EventRecord } from './definition.js';

/** What is committed: whole when this process wrote it, by id when another one did. */
export type News = readonly EventRecord[] | readonly number[];
type Hear = (news: News) => void;

/** Channel that every process listens to. */
const CHANNEL = 'event';
/** At most one NOTIFY in this time, and one reading of what others told; what comes meanwhile goes along with the next. */
const REST_MS = 20;
/** A payload holds 8,000 bytes. */
const MOST = 400;

/**
 * NOTIFY inside a writer's transaction makes writers wait for each other: from before its commit until after its flush to
 * disk PostgreSQL lets no other notifying transaction commit. So it is said after the commit, on a connection of its own.
 * A process that dies in between leaves events that nobody was told of: the relay asks for such.
 */
@Injectable()
export class Announcer {
  private readonly self = randomBytes(4).toString('hex');
  private readonly hearers: Hear[] = [];
  private readonly ids: number[] = [];
  private telling: Promise<void> | undefined;
  /** Ids that others told of. */
  private readonly told: number[] = [];
  private passing: Promise<void> | undefined;

  constructor(private readonly wire: Wire) {
    wire.on(CHANNEL, (payload) => {
      const [from, ids = ''] = payload.split(':');
      if (from === this.self) return;
      this.told.push(...ids.split(',').map(Number));
      this.passing ??= this.pass().finally(() => (this.passing = undefined));
    });
  }

  /** Hears of committed events, of this process and of others. */
  on(hear: Hear): void {
    this.hearers.push(hear);
  }

  /** Says that these events are committed. */
  announce(records: readonly EventRecord[]): void {
    this.hear(records);
    this.ids.push(...records.map((record) => record.id));
    this.telling ??= this.tell().finally(() => (this.telling = undefined));
  }

  private hear(news: News): void {
    for (const hear of this.hearers) hear(news);
  }

  private async pass(): Promise<void> {
    while (this.told.length) {
      this.hear(this.told.splice(0));
      await new Promise((done) => setTimeout(done, REST_MS));
    }
  }

  private async tell(): Promise<void> {
    while (this.ids.length) {
      await this.wire.say(CHANNEL, `${this.self}:${this.ids.splice(0, MOST).join(',')}`);
      await new Promise((done) => setTimeout(done, REST_MS));
    }
  }
}
