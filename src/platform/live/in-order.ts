/** Puts a room's messages back in the order of their numbers: words of other processes, and of commits close together, may overtake. */
import type { Message } from './rooms.js';

/** How long a message waits for those before it: on a busy machine long, since readers who must ask make it busier. */
const WAIT_MS = 500;

interface Row {
  last: number;
  held: Message[];
  waiting: NodeJS.Timeout | undefined;
}

export class InOrder {
  private readonly rows = new Map<string, Row>();

  constructor(private readonly send: (message: Message) => void) {}

  /** Sends at once what comes in turn, and what has no number; holds back what came too early. */
  pass(message: Message): void {
    const { room, seq } = message;
    if (seq === null) return this.send(message);
    const row = this.rows.get(room);
    if (!row) {
      this.rows.set(room, { last: seq, held: [], waiting: undefined });
      return this.send(message);
    }
    if (seq > row.last + 1) {
      row.held.push(message);
      row.waiting ??= setTimeout(() => this.release(row, Infinity), WAIT_MS).unref();
      return;
    }
    row.last = Math.max(row.last, seq);
    this.send(message);
    // An event's several messages come in one go: all of them first.
    if (row.held.length) queueMicrotask(() => this.release(row, 1));
  }

  /** Nobody is in the room any more. */
  forget(room: string): void {
    clearTimeout(this.rows.get(room)?.waiting);
    this.rows.delete(room);
  }

  /** Sends held messages for as long as their numbers leave no wider gap. */
  private release(row: Row, gap: number): void {
    row.held.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
    while (row.held[0] && (row.held[0].seq ?? 0) <= row.last + gap) {
      const message = row.held.shift();
      if (!message) break;
      row.last = Math.max(row.last, message.seq ?? 0);
      this.send(message);
    }
    if (row.held.length) return;
    clearTimeout(row.waiting);
    row.waiting = undefined;
  }
}
