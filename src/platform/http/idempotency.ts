/** The same action sent twice happens once: its answer is kept with its key, in the same transaction. */
import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { Clock } from '../clock/index.js';
import { Db, p, sql, statement } from '../db/index.js';
import type { ActingRequest } from './access.js';
import { Problem } from './problem.js';

const IDEMPOTENT = 'idempotent';

/** The handler runs in one transaction that also keeps its answer under the request's Idempotency-Key. */
export const Idempotent = (): MethodDecorator => SetMetadata(IDEMPOTENT, true);

interface Kept {
  fingerprint: string;
  response: unknown;
}
interface KeyParams {
  account: string;
  key: string;
}

const keep = statement<never, KeyParams & { fingerprint: string; response: string; at: Date }>(
  'idempotency-keep',
  sql`insert into idempotency_key (account_id, key, fingerprint, response, at)
      values (${p('account')}, ${p('key')}, ${p('fingerprint')}, ${p('response')}::jsonb, ${p('at')})`,
);
const find = statement<Kept, KeyParams>(
  'idempotency-find',
  sql`select fingerprint, response from idempotency_key where account_id = ${p('account')} and key = ${p('key')}`,
);

const KEY = /^[\w-]{8,64}$/;

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (!this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler())) return next.handle();
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const key = request.headers['idempotency-key'];
    const account = request.actor?.id;
    if (!account || typeof key !== 'string' || !KEY.test(key)) return next.handle();
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
      .digest('base64url');
    try {
      return of(
        await this.db.tx(async () => {
          const response: unknown = await lastValueFrom(next.handle());
          const body = JSON.stringify(response ?? null);
          await this.db.rows(keep, { account, key, fingerprint, response: body, at: this.clock.now() });
          return response;
        }),
      );
    } catch (error) {
      // An equal request may have won meanwhile: then this one failed because the work was already done.
      const kept = await this.db.row(find, { account, key });
      if (!kept) throw error;
      if (kept.fingerprint !== fingerprint) throw new Problem('http/key-reused');
      return of(kept.response);
    }
  }
}
