/** Rooms over a made-up socket: gaps, lost connections, evictions. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Rooms, type LiveMessage, type LiveSocket } from './rooms';
import { liveState } from './state';

class FakeSocket implements LiveSocket {
  connected = false;
  readonly entered: { room: string; since: number | null; ack: (answer: never) => void }[] = [];
  readonly left: string[] = [];
  private readonly handlers = new Map<string, (payload: never) => void>();

  on(event: string, handle: (payload: never) => void): void {
    this.handlers.set(event, handle);
  }
  emit(event: string, body: { room: string; since?: number | null }, ack?: (answer: never) => void): void {
    if (event === 'enter' && ack) this.entered.push({ room: body.room, since: body.since ?? null, ack });
    else this.left.push(body.room);
  }
  disconnect(): void {
    this.connected = false;
    this.hears('disconnect');
  }
  connect(): void {
    this.connected = true;
    this.hears('connect');
  }
  hears(event: string, payload?: unknown): void {
    this.handlers.get(event)?.(payload as never);
  }
  /** The server answers the last entering. */
  answers(answer: unknown): void {
    this.entered.at(-1)?.ack(answer as never);
  }
}

const post = (seq: number | null, type = 'post'): LiveMessage => ({ room: 'thread:1', seq, type, view: { n: seq } });
let socket: FakeSocket;
let rooms: Rooms;
let heard: string[];
const listener = {
  message: (message: LiveMessage) => heard.push(`${message.type} ${message.seq}`),
  reset: () => heard.push('reset'),
  refused: (code: string) => heard.push(`refused ${code}`),
};

beforeEach(() => {
  socket = new FakeSocket();
  rooms = new Rooms(socket);
  heard = [];
  liveState.value = 'idle';
});
function inside(seq = 4): () => void {
  socket.connect();
  const leave = rooms.join('thread:1', listener, seq);
  socket.answers({ ok: true, seq, missed: [] });
  return leave;
}

describe('entering', () => {
  it('waits for the connection, and asks for what came after the page was made', () => {
    rooms.join('thread:1', listener, 4);
    expect(socket.entered).toHaveLength(0);
    socket.connect();
    expect(socket.entered).toMatchObject([{ room: 'thread:1', since: 4 }]);
    socket.answers({ ok: true, seq: 6, missed: [post(6), post(5)] });
    expect(heard).toEqual(['post 5', 'post 6']);
  });
  it('is one entering for two listeners, and leaving when the last has gone', () => {
    const first = inside();
    const second = rooms.join('thread:1', { ...listener });
    expect(socket.entered).toHaveLength(1);
    first();
    expect(socket.left).toEqual([]);
    second();
    expect(socket.left).toEqual(['thread:1']);
    socket.hears('message', post(5));
    expect(heard).toEqual([]);
  });
  it('is refused, once', () => {
    socket.connect();
    rooms.join('case:9', listener);
    socket.answers({ ok: false, code: 'http/not-found' });
    expect(heard).toEqual(['refused http/not-found']);
    socket.disconnect();
    socket.connect();
    expect(socket.entered).toHaveLength(1);
  });
  it('is tried again when the server could not say', () => {
    vi.useFakeTimers();
    socket.connect();
    rooms.join('thread:1', listener);
    socket.answers({ ok: false, code: 'http/unavailable' });
    vi.advanceTimersByTime(3000);
    expect(socket.entered).toHaveLength(2);
    vi.useRealTimers();
  });
});

describe('messages', () => {
  it('come in order, once', () => {
    inside();
    for (const seq of [5, 6, 6, 5]) socket.hears('message', post(seq));
    expect(heard).toEqual(['post 5', 'post 6']);
  });
  it('of one event may be several', () => {
    inside();
    socket.hears('message', post(5, 'post'));
    socket.hears('message', post(5, 'card'));
    expect(heard).toEqual(['post 5', 'card 5']);
  });
  it('missing in between are asked for', () => {
    inside();
    socket.hears('message', post(7));
    expect(heard).toEqual([]);
    expect(socket.entered.at(-1)).toMatchObject({ since: 4 });
    socket.answers({ ok: true, seq: 7, missed: [post(5), post(6), post(7)] });
    socket.hears('message', post(8));
    expect(heard).toEqual(['post 5', 'post 6', 'post 7', 'post 8']);
  });
  it('that come while entering is on its way are not lost', () => {
    inside();
    socket.hears('message', post(7));
    socket.hears('message', post(8));
    socket.answers({ ok: true, seq: 7, missed: [post(5), post(6), post(7)] });
    expect(socket.entered.at(-1)).toMatchObject({ since: 7 });
    socket.answers({ ok: true, seq: 8, missed: [post(8)] });
    expect(heard).toEqual(['post 5', 'post 6', 'post 7', 'post 8']);
  });
  it('of other rooms are not ours', () => {
    inside();
    socket.hears('message', { ...post(5), room: 'thread:2' });
    expect(heard).toEqual([]);
  });
});

describe('a lost connection', () => {
  it('says so, comes back, and brings what was missed', () => {
    inside();
    socket.disconnect();
    expect(liveState.value).toBe('lost');
    socket.connect();
    expect(liveState.value).toBe('on');
    expect(socket.entered.at(-1)).toMatchObject({ room: 'thread:1', since: 4 });
    socket.answers({ ok: true, seq: 5, missed: [post(5)] });
    expect(heard).toEqual(['post 5']);
  });
  it('brings everything anew when too much was missed', () => {
    inside();
    socket.disconnect();
    socket.connect();
    socket.answers({ ok: true, seq: 900, reset: true });
    socket.hears('message', post(901));
    expect(heard).toEqual(['reset', 'post 901']);
  });
  it('makes rooms of hints look for themselves', () => {
    socket.connect();
    rooms.join('person:1', listener);
    socket.answers({ ok: true, seq: null, missed: [] });
    expect(heard).toEqual([]);
    socket.hears('message', { ...post(null, 'notice'), room: 'person:1' });
    socket.hears('resync');
    socket.answers({ ok: true, seq: null, missed: [] });
    socket.disconnect();
    socket.connect();
    socket.answers({ ok: true, seq: null, missed: [] });
    expect(heard).toEqual(['notice null', 'reset', 'reset']);
  });
  it('ignores an answer to an entering of the connection before', () => {
    socket.connect();
    rooms.join('thread:1', listener, 4);
    const old = socket.entered[0];
    socket.disconnect();
    socket.connect();
    old?.ack({ ok: false, code: 'http/not-found' } as never);
    socket.answers({ ok: true, seq: 5, missed: [post(5)] });
    expect(heard).toEqual(['post 5']);
  });
});

it('hears nothing more after an eviction', () => {
  inside();
  socket.hears('evicted', { room: 'thread:1' });
  socket.hears('message', post(5));
  socket.disconnect();
  socket.connect();
  expect(heard).toEqual(['refused evicted']);
  expect(socket.entered).toHaveLength(1);
});
