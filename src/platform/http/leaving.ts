/** Ends an HTTP server without cutting off a request: the door first, then each kept connection after an answer, then nothing is under way. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Door, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 20;
/** Nobody waits longer than this for an answer. */
const MOST_MS = 30_000;

export class Leaving {
  private begun = false;
  private underway = 0;
  /** Connections that are no WebSockets. */
  private readonly kept = new Set<Socket>();

  /** @param server whose other listeners are there already: this one comes before them, since they may answer at once */
  constructor(private readonly server: Server) {
    server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
      this.underway++;
      response.once('close', () => this.underway--);
      if (this.begun) response.setHeader('connection', 'close');
    });
    server.on('connection', (socket: Socket) => {
      this.kept.add(socket);
      socket.once('close', () => this.kept.delete(socket));
    });
    server.on('upgrade', (_: IncomingMessage, socket: Socket) => this.kept.delete(socket));
  }

  /**
   * Lets nobody new in. A kept connection is closed by us only when no request came over it for that long: closed
   * earlier, it might be under a request that is on its way.
   */
  async go(idleMs: number): Promise<void> {
    this.begun = true;
    // Not the HTTP server's own way to close, which ends idle connections too.
    Door.prototype.close.call(this.server);
    const end = performance.now() + idleMs;
    while (this.kept.size && performance.now() < end) await sleep(LOOK_MS);
    while (this.underway && performance.now() < end + MOST_MS) await sleep(LOOK_MS);
  }
}
