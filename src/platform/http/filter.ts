/** Every failure leaves as problem details; what the database can't do right now is a 503, never a mystery. */
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isPassing } from '../db/index.js';
import { languageOf, type ActingRequest } from './access.js';
import { messageOf, Problem, type ProblemDetails } from './problem.js';
import { fieldErrors, Invalid } from './validation.js';

/** A value that is no moment, number, id or text to the database: only what a client made up gets so far. */
const NOT_A_VALUE = /^22(007|008|003|021|P02)$/;

const BY_STATUS: Record<number, string> = {
  400: 'http/malformed',
  404: 'http/not-found',
  405: 'http/not-found',
  413: 'http/too-large',
  415: 'http/unsupported-type',
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const language = request.actor?.guest === false ? request.actor.language : languageOf(request.headers);
    const problem = this.problemOf(error, language);
    if (problem.status >= 500 && problem.code !== 'http/unavailable') {
      this.log.error({
        msg: 'request failed',
        requestId: request.id,
        method: request.method,
        route: request.routeOptions?.url,
        err: error,
      });
    }
    const { details } = problem;
    const detail = messageOf(problem.code, language, details.values);
    const errors =
      details.errors ?? (details.field ? [{ field: details.field, code: problem.code, message: detail }] : []);
    const body = {
      type: 'about:blank',
      title: problem.code,
      status: problem.status,
      code: problem.code,
      detail,
      errors,
      ...details.extra,
    };
    const retryAfter = details.retryAfter ?? (problem.status === 503 ? 2 : undefined);
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  }

  private problemOf(error: unknown, language: 'zh' | 'en'): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof Invalid)
      return new Problem('http/invalid', { errors: fieldErrors(error.issues, language) } satisfies ProblemDetails);
    const known = error as { code?: unknown; statusCode?: unknown };
    if (isPassing(error)) return new Problem('http/unavailable');
    if (typeof known.code === 'string' && NOT_A_VALUE.test(known.code)) return new Problem('http/malformed');
    const status = error instanceof HttpException ? error.getStatus() : Number(known.statusCode);
    return new Problem(BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'http/malformed' : 'http/internal'));
  }
}
