/** Nest's log lines through pino, so that every line of the process is one kind of JSON. */
import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { context } from '../context/index.js';

const QUIET = new Set([
  'RouterExplorer',
  'RoutesResolver',
  'InstanceLoader',
  'NestFactory',
  'NestApplication',
  'WebSocketsController',
]);

export class NestLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, room?: string): void {
    if (!room || !QUIET.has(room)) this.write('info', message, room);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.filter((r) => typeof r === 'string').join('\n') || undefined);
  }
  warn(message: unknown, room?: string): void {
    this.write('warn', message, room);
  }
  debug(message: unknown, room?: string): void {
    this.write('debug', message, room);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, room?: string): void {
    const { requestId } = context();
    const own = typeof message === 'object' && message !== null ? message : { msg: String(message) };
    this.pino[level]({ ...own, ...(requestId ? { requestId } : {}), room });
  }
}
