/** The sockets: who connects is known by the session cookie, who enters a room is asked of the feature's policy. */
import { Inject, Logger } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/index.js';
import { assertOwnOrigin, languageOf, SESSIONS, type Sessions } from '../http/index.js';
import type { Actor } from '../policy/index.js';
import { Wire } from '../wire/index.js';
import { Relay } from './relay.js';
import { Rooms, type Message } from './rooms.js';

const ROOM = z.string().regex(/^[a-z-]{1,30}:[\w.-]{1,80}$/);
const enterRequest = z.strictObject({ room: ROOM, since: z.number().int().min(0).nullish() });
const leaveRequest = z.strictObject({ room: ROOM });
const MAX_ROOMS = 40;

type Ack =
  | { ok: true; seq: number | null; missed: Message[] }
  | { ok: true; seq: number | null; reset: true }
  | { ok: false; code: string };
type Member = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { actor: Actor }>;

/** Each socket event and the policy that decides it: an undeclared one does not exist. */
export const SOCKET_EVENTS = { enter: 'the room kind’s `enter` rule', leave: 'anyone' } as const;

@WebSocketGateway({
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: 16_384,
  pingInterval: 20_000,
  pingTimeout: 20_000,
})
export class LiveGateway implements OnGatewayInit<Server> {
  @WebSocketServer() private readonly server!: Server;
  private readonly log = new Logger('live');

  constructor(
    private readonly rooms: Rooms,
    private readonly relay: Relay,
    private readonly wire: Wire,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  afterInit(server: Server): void {
    server.use((socket, next) => {
      this.admit(socket as Member).then(
        () => next(),
        (error: unknown) => next(error as Error),
      );
    });
    this.rooms.occupied = (room) => server.sockets.adapter.rooms.has(room);
    server.sockets.adapter.on('delete-room', (room: string) => this.relay.left(room));
    this.relay.to((message) => server.local.to(message.room).emit('message', message));
    // While the wire was down messages were missed: everyone asks again for what came since.
    this.wire.onBack(async () => {
      server.local.emit('resync');
      await Promise.resolve();
    });
  }

  private async admit(socket: Member): Promise<void> {
    const { headers } = socket.request;
    assertOwnOrigin(headers, this.config);
    socket.data.actor = await this.sessions.actor(headers.cookie, languageOf(headers));
  }

  @SubscribeMessage('enter')
  async enter(@ConnectedSocket() socket: Member, @MessageBody() body: unknown): Promise<Ack> {
    const request = enterRequest.safeParse(body);
    if (!request.success) return { ok: false, code: 'http/malformed' };
    const { room, since } = request.data;
    if (socket.rooms.size > MAX_ROOMS) return { ok: false, code: 'http/too-many' };
    const before = await this.ask(socket.data.actor, room).catch(() => undefined);
    if (before === undefined) return { ok: false, code: 'http/unavailable' };
    if (!before) return { ok: false, code: 'http/not-found' };
    await socket.join(room);
    // Asked again inside: what happened between the first answer and the door was sent to nobody.
    const state = before.seq === null ? before : await this.ask(socket.data.actor, room).catch(() => undefined);
    if (!state) {
      await socket.leave(room);
      return { ok: false, code: state === null ? 'http/not-found' : 'http/unavailable' };
    }
    if (since == null || state.seq === null || state.seq <= since) return { ok: true, seq: state.seq, missed: [] };
    const missed = await this.relay.missed(room, since, state.seq).catch(() => undefined);
    return missed ? { ok: true, seq: state.seq, ...missed } : { ok: false, code: 'http/unavailable' };
  }

  @SubscribeMessage('leave')
  async leave(@ConnectedSocket() socket: Member, @MessageBody() body: unknown): Promise<{ ok: boolean }> {
    const request = leaveRequest.safeParse(body);
    if (request.success) await socket.leave(request.data.room);
    return { ok: request.success };
  }

  private async ask(actor: Actor, room: string): Promise<{ seq: number | null } | null> {
    const found = this.rooms.rulesOf(room);
    return found ? found.rules.enter(actor, found.id) : null;
  }

  /** Asks again for every room of these sockets and shows out whoever lost the right; a lost session is disconnected. */
  private async recheck(sockets: Member[]): Promise<void> {
    for (const socket of sockets) {
      try {
        const { headers } = socket.request;
        const before = socket.data.actor;
        socket.data.actor = await this.sessions.actor(headers.cookie, languageOf(headers));
        if (!before.guest && socket.data.actor.guest) {
          socket.emit('signed-out');
          socket.disconnect(true);
          continue;
        }
        for (const room of [...socket.rooms].filter((r) => r !== socket.id)) await this.reask(socket, room);
      } catch (error) {
        this.log.warn({ msg: 'recheck failed: disconnected', err: error });
        socket.disconnect(true);
      }
    }
  }

  private async reask(socket: Member, room: string): Promise<void> {
    if (await this.ask(socket.data.actor, room)) return;
    await socket.leave(room);
    socket.emit('evicted', { room });
  }

  /** The rights of these accounts changed: their sockets are asked again, on this node. */
  async recheckAccounts(accountIds: readonly string[]): Promise<void> {
    await this.recheck(this.local().filter((s) => s.data.actor.id !== null && accountIds.includes(s.data.actor.id)));
  }

  /** A subject changed who may see it: whoever is in its room is asked again, on this node. */
  async recheckRoom(room: string): Promise<void> {
    const inside = this.server.sockets.adapter.rooms.get(room);
    if (inside) await this.recheck(this.local().filter((s) => inside.has(s.id)));
  }

  private local(): Member[] {
    return [...this.server.sockets.sockets.values()] as Member[];
  }
}
