/** From NOTIFY to sockets: loads the committed events in batches, builds each room's message once, emits locally. */
import { Injectable, Logger } from '@nestjs/common';
import { CHANNEL, Deliveries } from '../events/index.js';
import { Wire } from '../wire/index.js';
import { Rooms, type Message } from './rooms.js';

type Send = (message: Message) => void;

@Injectable()
export class Relay {
  private readonly log = new Logger('live');
  private waiting: number[] = [];
  private working: Promise<void> | undefined;
  private send: Send = () => undefined;

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
          for (const message of await this.rooms.messages(event)) this.send(message);
        }
      } catch (error) {
        // Clients notice the gap in the numbers and ask for what they missed.
        this.log.error({ msg: 'relay failed', events: ids.length, err: error });
      }
    }
  }
}
