/** Commands on accounts: register, sign in and out, change and recover the password. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newCode, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Account, RecoveryCode, Session } from './account.entity.js';
import { accountChanged, accountRegistered, passwordChanged, sessionEnded, type MeChange } from './account.schema.js';
import { AccountQueries } from './account.queries.js';
import { demandLogin, readLogin } from './login.js';
import { hashPassword, isCommon, passwordFits } from './password.js';
import { Sessions } from './sessions.js';

const CODE_MINUTES = 10;
const CODE_TRIES = 5;

export interface Registration {
  login: string;
  password: string;
  name: string;
  homePath: string | null;
  language: 'zh' | 'en';
  consent: { version: string } | null;
}

/** A session just opened: the token goes into the cookie and nowhere else. */
export interface Opened {
  accountId: string;
  token: string;
}

const codeHash = (accountId: string, code: string): Buffer =>
  createHash('sha256').update(`${accountId} ${code}`).digest();

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly sessions: Sessions,
    private readonly queries: AccountQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Hashes what a registration needs, outside any transaction. @throws account/login-format, account/common-password */
  async prepare(registration: Registration): Promise<Omit<Account, 'version'>> {
    const login = demandLogin(registration.login);
    if (isCommon(registration.password)) throw new Problem('account/common-password', { field: 'password' });
    const now = this.clock.now();
    return {
      id: newId(),
      ...login,
      name: registration.name,
      passwordHash: await hashPassword(registration.password),
      language: registration.language,
      homePath: registration.homePath,
      display: {},
      consent: registration.consent ? { ...registration.consent, at: now.toISOString() } : {},
      createdAt: now,
    };
  }

  /** Saves a prepared account. @throws account/login-taken */
  register(account: Omit<Account, 'version'>): Promise<void> {
    return this.db.tx(async () => {
      const made = await this.db
        .repo(Account)
        .createQueryBuilder()
        .insert()
        .values(account)
        .orIgnore()
        .returning('id')
        .execute();
      if (!(made.raw as unknown[]).length) throw new Problem('account/login-taken', { field: 'login' });
      this.emit(accountRegistered, account.id, account.id);
    });
  }

  /** Opens a session; answers the cookie's token. @throws account/wrong-credentials, alike for unknown and wrong */
  async signIn(given: string, password: string, device: string): Promise<Opened> {
    const login = readLogin(given);
    const account = login && (await this.queries.byLogin(login.phone ?? login.email ?? ''));
    if (!(await passwordFits(account?.passwordHash, password)) || !account)
      throw new Problem('account/wrong-credentials');
    return this.open(account.id, device);
  }

  /** Opens a session for an account that has just proved itself. */
  open(accountId: string, device: string): Promise<Opened> {
    return this.db.tx(async () => ({ accountId, token: await this.sessions.open(accountId, device) }));
  }

  /** Ends the actor's present session, or one other of theirs. */
  signOut(actor: Actor, sessionId = actor.sessionId): Promise<void> {
    return this.db.tx(async () => {
      if (!actor.id || !sessionId) return;
      await this.db.repo(Session).delete({ id: sessionId, accountId: actor.id });
      this.ended(actor.id, actor.id, false);
    });
  }

  /** Ends every session of the actor, this one included. */
  signOutEverywhere(actor: Actor): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id) await this.endAll(actor.id);
    });
  }

  private async endAll(accountId: string): Promise<void> {
    await this.db.repo(Session).delete({ accountId });
    this.ended(accountId, accountId, true);
  }

  private ended(accountId: string, actor: string, all: boolean): void {
    this.db.current().afterCommit.push(() => this.sessions.evict(accountId));
    this.events.emit(sessionEnded, { subject: { kind: 'account', id: accountId }, actor, data: { all } });
  }

  /** Changes name, language or display. @throws account/changed */
  change(actor: Actor, change: MeChange): Promise<void> {
    return this.db.tx(async () => {
      const account = await this.db
        .repo(Account)
        .findOneOrFail({ where: { id: actor.id ?? '' }, lock: { mode: 'pessimistic_write' } });
      if (account.version !== change.version) throw new Problem('account/changed');
      account.name = change.name ?? account.name;
      account.language = change.language ?? account.language;
      account.display = change.display ?? account.display;
      await this.db.repo(Account).save(account);
      this.db.current().afterCommit.push(() => this.sessions.evict(account.id));
      this.emit(accountChanged, account.id, account.id);
    });
  }

  /** Changes the password and ends every session but a new one, whose token it answers. @throws account/wrong-password */
  async changePassword(actor: Actor, current: string, next: string, device: string): Promise<Opened> {
    const account = await this.db.repo(Account).findOneByOrFail({ id: actor.id ?? '' });
    if (!(await passwordFits(account.passwordHash, current)))
      throw new Problem('account/wrong-password', { field: 'current' });
    return this.replacePassword(account.id, next, device, 'new');
  }

  private async replacePassword(
    accountId: string,
    next: string,
    device: string,
    field: string,
    proof?: () => Promise<void>,
  ): Promise<Opened> {
    if (isCommon(next)) throw new Problem('account/common-password', { field });
    const passwordHash = await hashPassword(next);
    return this.db.tx(async () => {
      await proof?.();
      await this.db.repo(Account).update({ id: accountId }, { passwordHash });
      await this.db.repo(RecoveryCode).delete({ accountId });
      await this.endAll(accountId);
      this.emit(passwordChanged, accountId, accountId);
      return this.open(accountId, device);
    });
  }

  /** Sends a one-time code, if there is such an account; the answer never says. */
  async requestRecovery(given: string): Promise<void> {
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
        body: `【E刻服务圈】你的验证码是 ${code}，${CODE_MINUTES} 分钟内有效。不是你本人操作请忽略。`,
      });
    });
  }

  /** Sets a new password by a code: it works once, ten minutes, five tries. @throws account/wrong-code */
  async recover(given: string, code: string, password: string, device: string): Promise<Opened> {
    const login = readLogin(given);
    const account = login && (await this.queries.byLogin(login.phone ?? login.email ?? ''));
    if (!account) throw new Problem('account/wrong-code', { field: 'code' });
    if (!(await this.codeFits(account.id, code))) throw new Problem('account/wrong-code', { field: 'code' });
    return this.replacePassword(account.id, password, device, 'password', async () => {
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

  private emit(event: typeof accountRegistered, id: string, actor: string): void {
    this.events.emit(event, { subject: { kind: 'account', id }, actor, data: {} });
  }
}
