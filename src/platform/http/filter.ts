/** Every failure leaves as problem details; what the database can't do right now is a 503, never a mystery. */
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { languageOf, type ActingRequest } from './access.js';
import { messageOf, Problem, type ProblemDetails } from './problem.js';
import { fieldErrors, Invalid } from './validation.js';

/** Database trouble that passes by itself: shutting down, starting, no connection, too many, disk full, lock time-outs. */
const PASSING = /^(08|53|57P|58|55P03|ECONN|EPIPE|ETIMEDOUT)|^(40001|40P01)$/;
/** A value that is no moment, number, id or text to the database: only what a client made up gets so far. */
const NOT_A_VALUE = /^22(007|008|003|021|P02)$/;
const PASSING_WORDS =
  /timeout exceeded when trying to connect|Connection terminated|the database system is|Client has encountered a connection error/;

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
    const known = error as { code?: unknown; statusCode?: unknown; message?: unknown };
    if (typeof known.code === 'string' && PASSING.test(known.code)) return new Problem('http/unavailable');
    if (typeof known.code === 'string' && NOT_A_VALUE.test(known.code)) return new Problem('http/malformed');
    if (typeof known.message === 'string' && PASSING_WORDS.test(known.message)) return new Problem('http/unavailable');
    const status = error instanceof HttpException ? error.getStatus() : Number(known.statusCode);
    return new Problem(BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'http/malformed' : 'http/internal'));
  }
}
