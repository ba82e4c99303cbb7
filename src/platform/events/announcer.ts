/** Tells of committed events: this process at once, the others by one NOTIFY for all that was committed meanwhile. */
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Wire } from '../wire/index.js';
import type { EventRecord } from './definition.js';

/** What is committed; by id where it is too long to be told. */
export type News = readonly (EventRecord | number)[];
type Hear = (news: News) => void;

/** Channel that every process listens to. */
const CHANNEL = 'event';
/** At most one word in this time; what is committed meanwhile goes along with the next. */
const REST_MS = 40;
/** A payload of NOTIFY holds less than 8,000 bytes. */
const MOST_BYTES = 7_900;

/**
 * NOTIFY inside a writer's transaction makes writers wait for each other: from before its commit until after its flush to
 * disk PostgreSQL lets no other notifying transaction commit. So it is said after the commit, on a connection of its own.
 * A process that dies in between leaves events that nobody was told of: the relay asks for such.
 */
@Injectable()
export class Announcer {
  private readonly self = randomBytes(4).toString('hex');
  private readonly hearers: Hear[] = [];
  private said: EventRecord[] = [];
  private telling: Promise<void> | undefined;

  constructor(private readonly wire: Wire) {
    wire.on(CHANNEL, (payload) => {
      const [from, ...told] = JSON.parse(payload) as [string, ...Told[]];
      if (from === this.self) return;
      this.hear(told.map((one) => (typeof one === 'number' ? one : { ...one, at: new Date(one.at) })));
    });
  }

  /** Hears of committed events, of this process and of others. */
  on(hear: Hear): void {
    this.hearers.push(hear);
  }

  /** Says that these events are committed. */
  announce(records: readonly EventRecord[]): void {
    this.hear(records);
    this.said.push(...records);
    this.telling ??= this.tell().finally(() => (this.telling = undefined));
  }

  private hear(news: News): void {
    for (const hear of this.hearers) hear(news);
  }

  private async tell(): Promise<void> {
    while (this.said.length) {
      const said = this.said.map((record) => packed(record));
      this.said = [];
      while (said.length) await this.wire.say(CHANNEL, `["${this.self}",${cut(said).join(',')}]`);
      await new Promise((done) => setTimeout(done, REST_MS));
    }
  }
}

/** An event on its way: JSON knows no dates. */
type Told = number | (Omit<EventRecord, 'at'> & { at: string });

function packed(record: EventRecord): string {
  const whole = JSON.stringify(record);
  return Buffer.byteLength(whole) < MOST_BYTES / 2 ? whole : String(record.id);
}

/** Takes from the front what fits into one payload. */
function cut(said: string[]): string[] {
  let bytes = 0;
  const end = said.findIndex((one) => (bytes += Buffer.byteLength(one) + 1) > MOST_BYTES);
  return said.splice(0, end === -1 ? said.length : end);
}
