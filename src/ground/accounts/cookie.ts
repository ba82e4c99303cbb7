/** The session cookie: HttpOnly, this site only, over TLS where the public address has it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/index.js';
import { COOKIE, SESSION_DAYS } from './sessions.js';

const attributes = (config: Config, maxAge: number): string =>
  `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${config.publicUrl.startsWith('https:') ? '; Secure' : ''}`;

export function setSession(reply: FastifyReply, config: Config, token: string): void {
  void reply.header('set-cookie', `${COOKIE}=${token}; ${attributes(config, SESSION_DAYS * 86_400)}`);
}

export function clearSession(reply: FastifyReply, config: Config): void {
  void reply.header('set-cookie', `${COOKIE}=; ${attributes(config, 0)}`).header('clear-site-data', '"cache"');
}

/** What somebody will recognize their device by, in the list of sessions. */
export const deviceOf = (request: FastifyRequest): string => request.headers['user-agent'] ?? '';
