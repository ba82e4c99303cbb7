/** From committed events to sockets: loads the committed events in batches, builds each room's message once, emits locally. */
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Announcer, Deliveries, type EventRecord, type News } from '../events/index.js';
import { InOrder } from './in-order.js';
import { Rooms, type Message } from './rooms.js';

type Send = (message: Message) => void;

/** Equal hints come at most this often: a busy front page costs its readers two questions a second, not two hundred. */
const HINT_MS = 500;
const MAX_MISSED = 200;
type Missed = { missed: Message[] } | { reset: true };
/** How long an answer to one who catches up serves the others: after a restart all come at once and ask the same. */
const SAME_MS = 1_000;
/** How often this process asks for events that it was not told of. */
const ASK_MS = 2_000;

@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('live');
  private waiting: (number | EventRecord)[] = [];
  private working: Promise<void> | undefined;
  private send: Send = () => undefined;
  private readonly inOrder = new InOrder((message) => this.send(message));
  private readonly catchingUp = new Map<string, Promise<Missed>>();
  /** Ids heard in the last rounds of asking. */
  private readonly known = new Set<number>();
  /** The round of asking that is due next. */
  private asked: { after: number; to: number } | undefined;
  private asking: NodeJS.Timeout | undefined;
  /** Hints sent lately, and whether another came meanwhile. */
  private readonly hinted = new Map<string, { again: boolean }>();

  constructor(
    private readonly rooms: Rooms,
    private readonly deliveries: Deliveries,
    announcer: Announcer,
  ) {
    announcer.on((news) => this.heard(news));
  }

  onApplicationBootstrap(): void {
    this.asking = setInterval(() => void this.ask().catch(() => undefined), ASK_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.asking);
  }

  /** Says where messages go; the gateway calls it when its server stands. */
  to(send: Send): void {
    this.send = send;
  }

  /** The last one has left a room. */
  left(room: string): void {
    this.inOrder.forget(room);
  }

  /** What a room heard after a number, when its number is `seq`; too much of it says: begin anew. */
  missed(room: string, since: number, seq: number): Promise<Missed> {
    const key = `${room} ${since} ${seq}`;
    let answer = this.catchingUp.get(key);
    if (!answer) {
      answer = this.lookUp(room, since);
      this.catchingUp.set(key, answer);
      answer.catch(() => this.catchingUp.delete(key));
      setTimeout(() => this.catchingUp.delete(key), SAME_MS).unref();
    }
    return answer;
  }

  private async lookUp(room: string, since: number): Promise<Missed> {
    const at = room.indexOf(':');
    const events = await this.deliveries.since(room.slice(0, at), room.slice(at + 1), since, MAX_MISSED + 1);
    if (events.length > MAX_MISSED) return { reset: true };
    const made = await Promise.all(events.map((event) => this.rooms.messages(event)));
    return { missed: made.flat().filter((message) => message.room === room) };
  }

  /**
   * A process that died between its commit and its word left events that nobody was told of. What is older than one
   * round and was not heard by now won't be.
   */
  private async ask(): Promise<void> {
    const { asked } = this;
    const { ids, top } = await this.deliveries.between(asked?.after ?? 0, asked?.to ?? 0);
    const unheard = ids.filter((id) => !this.known.has(id));
    if (unheard.length) this.heard(unheard);
    if (asked) for (const id of this.known) if (id <= asked.to) this.known.delete(id);
    this.asked = { after: asked?.to ?? top, to: top };
  }

  private heard(news: News): void {
    this.waiting.push(...news);
    for (const one of news) this.known.add(typeof one === 'number' ? one : one.id);
    this.working ??= this.drain().finally(() => (this.working = undefined));
  }

  private async drain(): Promise<void> {
    while (this.waiting.length) {
      const news = this.waiting;
      this.waiting = [];
      const events = await this.whole(news).catch((error: unknown) => this.failed(news.length, error));
      // Rights and caches first: what is said after that reaches only those who may hear it.
      for (const event of events) await this.observe(event);
      for (const event of events) {
        const messages = await this.rooms.messages(event).catch((error: unknown) => this.failed(event.id, error));
        for (const message of messages) this.pass(message);
      }
    }
  }

  private async observe(event: EventRecord): Promise<void> {
    for (const observe of this.rooms.observersOf(event.type)) {
      try {
        await observe(event);
      } catch (error) {
        this.failed(event.id, error);
      }
    }
  }

  /** Clients notice the gap in the numbers and ask for what they missed. */
  private failed(what: number, error: unknown): [] {
    this.log.error({ msg: 'relay failed', what, err: error });
    return [];
  }

  private async whole(news: readonly (number | EventRecord)[]): Promise<EventRecord[]> {
    const ids = news.filter((one) => typeof one === 'number');
    const records = news.filter((one) => typeof one !== 'number');
    if (!ids.length) return records;
    return [...(await this.deliveries.load(ids)), ...records].sort((a, b) => a.id - b.id);
  }

  /** Tells a room on this node to ask again for something; from an observer, so on every node. */
  hint(room: string, type: string): void {
    this.pass({ room, seq: null, type, view: null });
  }

  /** A view goes at once. A hint goes at once and then not again for a while; the last one is never lost. */
  private pass(message: Message): void {
    if (message.view !== null || message.seq !== null) return this.inOrder.pass(message);
    const key = `${message.room} ${message.type}`;
    const recent = this.hinted.get(key);
    if (recent) {
      recent.again = true;
      return;
    }
    const entry = { again: false };
    this.hinted.set(key, entry);
    this.send(message);
    setTimeout(() => {
      this.hinted.delete(key);
      if (entry.again) this.pass(message);
    }, HINT_MS).unref();
  }
}
