/** Recovering a password by a one-time code: ten minutes, five tries, works once. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newCode } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { RecoveryCode } from './account.entity.js';
import { AccountQueries } from './account.queries.js';
import { AccountsService, type Opened } from './accounts.service.js';
import { readLogin } from './login.js';

const CODE_MINUTES = 10;
const CODE_TRIES = 5;

const codeHash = (accountId: string, code: string): Buffer =>
  createHash('sha256').update(`${accountId} ${code}`).digest();

@Injectable()
export class RecoveryService {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly queries: AccountQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sends a one-time code, if there is such an account; the answer never says. */
  async request(given: string): Promise<void> {
    const login = readLogin(given);
    const account = login && (await this.queries.byLogin(login.phone ?? login.email ?? ''));
    if (!login || !account) return;
    const code = newCode();
    await this.db.tx(async () => {
      const expiresAt = new Date(this.clock.now().getTime() + CODE_MINUTES * 60_000);
      await this.db
        .repo(RecoveryCode)
        .save({ accountId: account.id, codeHash: codeHash(account.id, code), expiresAt, tries: 0 });
      await this.outbox.send({
        channel: login.phone ? 'sms' : 'mail',
        to: login.phone ?? login.email ?? '',
        subject: 'E刻服务圈 验证码',
        body: `【E刻服务圈】您的验证码是 ${code}，${CODE_MINUTES} 分钟内有效。不是您本人操作请忽略。`,
      });
    });
  }

  /** Sets a new password by a code: it works once, ten minutes, five tries. @throws account/wrong-code */
  async recover(given: string, code: string, password: string, device: string): Promise<Opened> {
    const login = readLogin(given);
    const account = login && (await this.queries.byLogin(login.phone ?? login.email ?? ''));
    if (!account) throw new Problem('account/wrong-code', { field: 'code' });
    if (!(await this.codeFits(account.id, code))) throw new Problem('account/wrong-code', { field: 'code' });
    return this.accounts.replacePassword(account.id, password, device, 'password', async () => {
      const { affected } = await this.db
        .repo(RecoveryCode)
        .delete({ accountId: account.id, codeHash: codeHash(account.id, code) });
      if (!affected) throw new Problem('account/wrong-code', { field: 'code' });
    });
  }

  /** Counts the try even when it fails: the count is its own transaction. */
  private codeFits(accountId: string, code: string): Promise<boolean> {
    return this.db.tx(async () => {
      const found = await this.db
        .repo(RecoveryCode)
        .findOne({ where: { accountId }, lock: { mode: 'pessimistic_write' } });
      if (!found || found.tries >= CODE_TRIES || found.expiresAt <= this.clock.now()) return false;
      await this.db.repo(RecoveryCode).update({ accountId }, { tries: found.tries + 1 });
      return timingSafeEqual(found.codeHash, codeHash(accountId, code));
    });
  }
}
