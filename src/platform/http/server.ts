/** The HTTP server under Nest: request ids, one log line a request, security headers, bodies of a sane size. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config } from '../config/index.js';
import { within } from '../context/index.js';

const BODY_LIMIT = 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** Sent with every answer. Pages that run scripts add their own content security policy. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
};
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The process's logger: JSON lines; cookies, passwords, codes and tokens never in them. */
export const createLogger = (config: Config): Logger =>
  pino({
    level: config.logLevel,
    base: undefined,
    redact: {
      paths: [
        '*.password',
        '*.token',
        '*.cookie',
        '*.phone',
        '*.email',
        'password',
        'token',
        'cookie',
        'phone',
        'email',
      ],
      censor: '…',
    },
  });

/** Fastify as Nest will use it. */
export async function createAdapter(config: Config, logger: Logger): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    logger: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still comes over a kept connection is served
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    multipart: false,
  });
  const server = adapter.getInstance();
  // Quality 4: most of brotli's gain for a tenth of its time.
  const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  await server.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'], brotliOptions });
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    for (const name of Object.keys(SECURITY_HEADERS)) reply.header(name, SECURITY_HEADERS[name]);
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/v1'))
      reply.header('content-security-policy', API_POLICY).header('cache-control', 'no-store');
    within({ requestId: request.id }, done);
  });
  server.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const quiet = reply.statusCode < 400 && (request.method === 'GET' || request.method === 'HEAD');
    if (!quiet || logger.isLevelEnabled('debug')) {
      const line = {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      };
      logger[reply.statusCode >= 500 ? 'warn' : quiet ? 'debug' : 'info'](line, 'request');
    }
    done();
  });
  return adapter;
}
