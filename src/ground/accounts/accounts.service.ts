/** Commands on accounts: register, sign in and out, change the password. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, insertedRows, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Account, RecoveryCode, Session } from './account.entity.js';
import { accountChanged, accountRegistered, passwordChanged, sessionEnded, type MeChange } from './account.schema.js';
import { AccountQueries } from './account.queries.js';
import { demandLogin, readLogin } from './login.js';
import { hashPassword, isCommon, passwordFits } from './password.js';
import { Sessions } from './sessions.js';

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

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly sessions: Sessions,
    private readonly queries: AccountQueries,
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
      if (!insertedRows(made)) throw new Problem('account/login-taken', { field: 'login' });
      this.emit(accountRegistered, account.id, account.id);
    });
  }

  /**
   * Opens a session; answers the cookie's token. `here`: asked for on the machine itself.
   * @throws account/wrong-credentials, alike for unknown and wrong; account/demo-only-here
   */
  async signIn(given: string, password: string, device: string, here: boolean): Promise<Opened> {
    const login = readLogin(given);
    const account = login && (await this.queries.byLogin(login.phone ?? login.email ?? ''));
    if (!(await passwordFits(account?.passwordHash, password)) || !account)
      throw new Problem('account/wrong-credentials');
    if (account.demo && !here) throw new Problem('account/demo-only-here');
    return this.open(account.id, device);
  }

  /** Lets every account that there is now sign in on the machine itself only: for the demo, whose passwords are printed. */
  keepHere(): Promise<void> {
    return this.db.tx(async () => {
      const demo = { consent: () => `consent || '{"demo": true}'::jsonb` };
      await this.db.repo(Account).createQueryBuilder().update().set(demo).execute();
    });
  }

  /** Opens a session for an account that has just proved itself. */
  open(accountId: string, device: string): Promise<Opened> {
    return this.db.tx(async () => ({ accountId, token: await this.sessions.open(accountId, device) }));
  }

  /** Ends the actor's present session; without one nothing is left to do. */
  signOut(actor: Actor): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id && actor.sessionId) await this.end(actor.id, actor.sessionId);
    });
  }

  /** Ends another of the actor's sessions. @throws http/not-found, alike for unknown and somebody else's */
  signOutThere(actor: Actor, sessionId: string): Promise<void> {
    return this.db.tx(async () => {
      if (!actor.id || !(await this.end(actor.id, sessionId))) throw new Problem('http/not-found');
    });
  }

  private async end(accountId: string, id: string): Promise<boolean> {
    const { affected } = await this.db.repo(Session).delete({ id, accountId });
    if (affected) this.ended(accountId, accountId, false);
    return Boolean(affected);
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

  /** Sets another password and ends every session; `proof` runs in the same transaction. @throws account/common-password */
  async replacePassword(
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

  private emit(event: typeof accountRegistered, id: string, actor: string): void {
    this.events.emit(event, { subject: { kind: 'account', id }, actor, data: {} });
  }
}
