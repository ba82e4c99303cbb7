/** Answers guests from memory before anything else runs, and keeps what they are answered the first time. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewCounts } from '../../commons/forum/index.js';
import { Bytes } from './client.files.js';
import { GuestMemory, type Kept } from './guest.memory.js';
import { guestHeaders, keyOf, markWith, shownAt, ticketOf } from './guest.request.js';

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
    const server = this.host.httpAdapter.getInstance();
    server.addHook('onRequest', (request, reply, done) => {
      const key = keyOf(request);
      const kept = key === undefined ? undefined : this.memory.find(key);
      if (kept) return this.answer(kept, request, reply);
      const shown = key === undefined || !this.memory.works ? undefined : shownAt(request.url);
      if (key !== undefined && shown) markWith(request, { ...this.memory.ticket(key), ...shown });
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

  private answer(kept: Kept, request: FastifyRequest, reply: FastifyReply): void {
    if (kept.thread) this.views.count(kept.thread);
    reply.hijack();
    const headers = { ...kept.headers, 'x-request-id': request.id };
    if (request.headers['if-none-match'] === kept.bytes.etag) {
      reply.raw.writeHead(304, headers).end();
      return;
    }
    const encoding = kept.bytes.encodingFor(request.headers['accept-encoding']);
    if (encoding === 'identity') {
      reply.raw.writeHead(200, { ...headers, 'content-length': kept.bytes.raw.length }).end(kept.bytes.raw);
      return;
    }
    kept.bytes.in(encoding).then(
      (body) =>
        reply.raw.writeHead(200, { ...headers, 'content-encoding': encoding, 'content-length': body.length }).end(body),
      () => reply.raw.writeHead(200, headers).end(kept.bytes.raw),
    );
  }
}
