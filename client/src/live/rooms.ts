/**
 * Rooms over one socket: nothing is lost and nothing comes twice. Messages carry the room's number; a gap or a new
 * connection makes us enter again and ask for what came since.
 */
import { liveState } from './state';

export interface LiveMessage {
  room: string;
  /** The room's number; null in rooms that only get hints. */
  seq: number | null;
  type: string;
  /** The thing itself, the same for everybody in the room; null means: fetch what you may see. */
  view: unknown;
}
type Ack =
  | { ok: true; seq: number | null; missed: LiveMessage[] }
  | { ok: true; seq: number | null; reset: true }
  | { ok: false; code: string };

/** The part of a socket that is used here. */
export interface LiveSocket {
  readonly connected: boolean;
  on(event: string, handle: (payload: never) => void): unknown;
  emit(event: 'enter', body: { room: string; since: number | null }, ack: (answer: Ack) => void): unknown;
  emit(event: 'leave', body: { room: string }): unknown;
  disconnect(): unknown;
  connect(): unknown;
}
export interface Listener {
  message: (message: LiveMessage) => void;
  /** Too much was missed: fetch everything again. */
  reset: () => void;
  /** The right to be here is gone, or was never there. */
  refused: (code: string) => void;
}
interface Room {
  seq: number | null;
  entering: boolean;
  entered: boolean;
  /** Has been inside at some time: whoever comes back may have missed something. */
  known: boolean;
  /** Counts enterings, so that an answer of the connection before is not taken for one of this. */
  attempt: number;
  /** Another entering was asked for while one was on its way. */
  again: boolean;
  listeners: Set<Listener>;
}

export class Rooms {
  private readonly rooms = new Map<string, Room>();
  private wasOn = false;

  constructor(private readonly socket: LiveSocket) {
    socket.on('connect', () => {
      liveState.value = 'on';
      this.wasOn = true;
      this.enterAll();
    });
    socket.on('disconnect', () => {
      liveState.value = this.wasOn ? 'lost' : 'connecting';
      for (const room of this.rooms.values()) room.entered = room.entering = false;
    });
    socket.on('resync', () => this.enterAll());
    socket.on('message', (message: LiveMessage) => this.receive(message));
    socket.on('evicted', ({ room }: { room: string }) => this.refuse(room, 'evicted'));
  }

  /** Listens to a room, from `since` on if the page already shows up to there. Returns the way out. */
  join(name: string, listener: Listener, since: number | null = null): () => void {
    let room = this.rooms.get(name);
    if (!room) {
      room = {
        seq: since,
        entering: false,
        entered: false,
        known: false,
        attempt: 0,
        again: false,
        listeners: new Set(),
      };
      this.rooms.set(name, room);
    }
    room.listeners.add(listener);
    if (!room.entered) this.enter(name, room);
    return () => {
      room.listeners.delete(listener);
      if (room.listeners.size || this.rooms.get(name) !== room) return;
      this.rooms.delete(name);
      if (this.socket.connected) this.socket.emit('leave', { room: name });
    };
  }

  private enterAll(): void {
    for (const [name, room] of this.rooms) this.enter(name, room);
  }

  private enter(name: string, room: Room): void {
    if (!this.socket.connected) return;
    if (room.entering) {
      room.again = true;
      return;
    }
    room.entering = true;
    const attempt = ++room.attempt;
    this.socket.emit('enter', { room: name, since: room.seq }, (answer) => {
      if (this.rooms.get(name) !== room || !room.entering || attempt !== room.attempt) return;
      room.entering = false;
      this.entered(name, room, answer);
      if (room.again) {
        room.again = false;
        this.enter(name, room);
      }
    });
  }

  private entered(name: string, room: Room, answer: Ack): void {
    if (!answer.ok) {
      // what can't be told now is asked again with the next connection; the rest is a refusal
      if (answer.code === 'http/unavailable') setTimeout(() => this.enter(name, room), 3000);
      else this.refuse(name, answer.code);
      return;
    }
    const back = room.known;
    room.entered = room.known = true;
    if ('reset' in answer) {
      room.seq = answer.seq;
      for (const listener of room.listeners) listener.reset();
      return;
    }
    for (const message of [...answer.missed].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))) this.deliver(room, message);
    if (answer.seq !== null) room.seq = Math.max(room.seq ?? 0, answer.seq);
    // a room of hints has no numbers: whoever comes back must look for himself
    else if (back) for (const listener of room.listeners) listener.reset();
  }

  private receive(message: LiveMessage): void {
    const room = this.rooms.get(message.room);
    if (!room) return;
    const gap = room.entered && room.seq !== null && message.seq !== null && message.seq > room.seq + 1;
    if (gap || (room.entering && message.seq !== null)) this.enter(message.room, room);
    else this.deliver(room, message);
  }

  private deliver(room: Room, message: LiveMessage): void {
    if (message.seq !== null) {
      if (room.seq !== null && message.seq < room.seq) return;
      // one event may make several messages with the same number; each of them comes once in a connection
      if (room.seq === message.seq && !this.sameBatch(room, message)) return;
      this.remember(room, message);
      room.seq = message.seq;
    }
    for (const listener of room.listeners) listener.message(message);
  }

  private readonly last = new WeakMap<Room, { seq: number; types: Set<string> }>();
  private sameBatch(room: Room, message: LiveMessage): boolean {
    const last = this.last.get(room);
    return last !== undefined && last.seq === message.seq && !last.types.has(message.type);
  }
  private remember(room: Room, message: LiveMessage): void {
    const last = this.last.get(room);
    if (last && last.seq === message.seq) last.types.add(message.type);
    else if (message.seq !== null) this.last.set(room, { seq: message.seq, types: new Set([message.type]) });
  }

  private refuse(name: string, code: string): void {
    const room = this.rooms.get(name);
    if (!room) return;
    this.rooms.delete(name);
    for (const listener of room.listeners) listener.refused(code);
  }
}
