/** From NOTIFY to sockets: loads the committed events in batches, builds each room's message once, emits locally. */
import { Injectable, Logger } from '@nestjs/common';
import { CHANNEL, Deliveries } from '../events/index.js';
import { Wire } from '../wire/index.js';
import { Rooms, type Message } from './rooms.js';

type Send = (message: Message) => void;

/** Equal hints come at most this often: a busy front page costs its readers two questions a second, not two hundred. */
const HINT_MS = 500;
const MAX_MISSED = 200;

@Injectable()
export class Relay {
  private readonly log = new Logger('live');
  private waiting: number[] = [];
  private working: Promise<void> | undefined;
  private send: Send = () => undefined;
  /** Hints sent lately, and whether another came meanwhile. */
  private readonly hinted = new Map<string, { again: boolean }>();

  constructor(
    private readonly rooms: Rooms,
    private readonly deliveries: Deliveries,
    wire: Wire,
  ) {
    wire.on(CHANNEL, (payload) => this.heard(payload));
  }

  /** Says where messages go; the gateway calls it when its server stands. */
  to(send: Send): void {
    this.send = send;
  }

  /** What a room heard after a number; too much of it says: begin anew. */
  async missed(room: string, since: number): Promise<{ missed: Message[] } | { reset: true }> {
    const at = room.indexOf(':');
    const events = await this.deliveries.since(room.slice(0, at), room.slice(at + 1), since, MAX_MISSED + 1);
    if (events.length > MAX_MISSED) return { reset: true };
    const made = await Promise.all(events.map((event) => this.rooms.messages(event)));
    return { missed: made.flat().filter((message) => message.room === room) };
  }

  private heard(payload: string): void {
    this.waiting.push(...payload.split(',').map(Number));
    this.working ??= this.drain().finally(() => (this.working = undefined));
  }

  /** In order, so that a room hears its numbers rising. */
  private async drain(): Promise<void> {
    while (this.waiting.length) {
      const ids = this.waiting;
      this.waiting = [];
      try {
        for (const event of await this.deliveries.load(ids)) {
          if (!this.rooms.cares(event.type)) continue;
          for (const observe of this.rooms.observersOf(event.type)) await observe(event);
          for (const message of await this.rooms.messages(event)) this.pass(message);
        }
      } catch (error) {
        // Clients notice the gap in the numbers and ask for what they missed.
        this.log.error({ msg: 'relay failed', events: ids.length, err: error });
      }
    }
  }

  /** Tells a room on this node to ask again for something; from an observer, so on every node. */
  hint(room: string, type: string): void {
    this.pass({ room, seq: null, type, view: null });
  }

  /** A view goes at once. A hint goes at once and then not again for a while; the last one is never lost. */
  private pass(message: Message): void {
    if (message.view !== null || message.seq !== null) return this.send(message);
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
