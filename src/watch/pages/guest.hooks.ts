/** Answers guests from memory before anything else runs, and keeps what they are answered the first time. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewCounts } from '../../commons/forum/index.js';
import { Bytes } from './client.files.js';
import { GuestMemory, type Kept } from './guest.memory.js';
import { guestHeaders, keyOf, markWith, shownAt, ticketOf, wantedAt } from './guest.request.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const QUALITY = 4;

@Injectable()
export class GuestHooks implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly memory: GuestMemory,
    private readonly views: ViewCounts,
  ) {}

  onModuleInit(): void {
    this.stepInFront(this.host.httpAdapter.getHttpServer<Server>());
    const server = this.host.httpAdapter.getInstance();
    server.addHook('onRequest', (request, _, done) => {
      const key = this.memory.works ? keyOf(request) : undefined;
      const shown = key === undefined ? undefined : shownAt(request.url);
      if (key !== undefined && shown)
        markWith(request, { ...this.memory.ticket(key), ...shown, wanted: wantedAt(request) });
      done();
    });
    server.addHook('preSerialization', (request, reply, payload, done) => {
      if (ticketOf(request) && reply.statusCode === 200) this.keep(request, reply, payload);
      done(null, payload);
    });
  }

  private keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
    const ticket = ticketOf(request);
    if (!ticket) return;
    const bytes = new Bytes(Buffer.from(JSON.stringify(payload)), JSON_TYPE, QUALITY);
    const headers = guestHeaders(reply, bytes);
    this.memory.keep(ticket, { bytes, headers, tags: ticket.tags, thread: ticket.thread });
  }

  /** What is in memory is answered before routing, hooks and logs: a popular page costs little more than bare HTTP. */
  private stepInFront(http: Server): void {
    const behind = http.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    http.removeAllListeners('request');
    http.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const key = keyOf(request);
      const kept = key === undefined ? undefined : this.memory.find(key);
      if (kept) this.answer(kept, request, response);
      else for (const next of behind) next.call(http, request, response);
    });
  }

  private answer(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
    if (kept.thread) this.views.count(kept.thread);
    const { bytes } = kept;
    const headers = [...kept.headers, 'x-request-id', randomUUID()];
    if (request.headers['if-none-match'] === bytes.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = bytes.encodingFor(request.headers['accept-encoding']);
    if (encoding === 'identity') {
      response.writeHead(200, [...headers, 'content-length', String(bytes.raw.length)]).end(bytes.raw);
      return;
    }
    bytes.in(encoding).then(
      (body) =>
        response
          .writeHead(200, [...headers, 'content-encoding', encoding, 'content-length', String(body.length)])
          .end(body),
      () => response.writeHead(200, headers).end(bytes.raw),
    );
  }
}
