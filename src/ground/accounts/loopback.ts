/** Whether a request comes from the machine itself: demo accounts, whose passwords everybody knows, work nowhere else. */
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/index.js';

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

/** A request that a proxy passed on for somebody else counts as from outside, unless the proxy is known and says who. */
export function fromHere({ ip, headers }: FastifyRequest, { trustProxy }: Config): boolean {
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return LOOPBACK.test(ip) && (trustProxy !== false || !passedOn);
}
