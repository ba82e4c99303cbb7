/** Appointing people to work at a place, dismissing them, and lending one's own right to somebody until a day. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Account, AccountGrant } from './account.entity.js';
import { LONGEST_LOAN_DAYS, type Loan, type NewGrant } from './account.schema.js';
import { grantPolicy } from './grant.policy.js';
import { GrantsService } from './grants.service.js';

const DAY = 86_400_000;

@Injectable()
export class AppointmentsService {
  constructor(
    private readonly db: Db,
    private readonly grants: GrantsService,
    private readonly clock: Clock,
  ) {}

  /** An administrator appoints somebody to work at a place, for good or until a day. @throws account/not-found, grant/past, http/not-found */
  appoint(actor: Actor, path: string, { accountId, role, until }: NewGrant): Promise<void> {
    return this.db.tx(async () => {
      if (!grantPolicy.change(actor, path)) throw new Problem('http/not-found');
      await this.known(accountId);
      const end = until === undefined ? null : this.later(until);
      await this.grants.give(actor.id, { accountId, role, path }, { until: end });
    });
  }

  /** An administrator dismisses somebody; whoever lent a right takes it back, whoever borrowed it gives it back. @throws http/not-found, account/last-administrator */
  dismiss(actor: Actor, grantId: string): Promise<void> {
    return this.db.tx(async () => {
      const grant = await this.lock(grantId);
      if (!grant) throw new Problem('http/not-found');
      const lender =
        grant.lentFrom === null ? null : await this.db.repo(AccountGrant).findOneBy({ id: grant.lentFrom });
      const own = lender !== null && (lender.accountId === actor.id || grant.accountId === actor.id);
      const administered = !grant.subjectId && grantPolicy.change(actor, grant.path);
      if (!own && !administered) throw new Problem('http/not-found');
      if (grant.role === 'administrator' && grant.until === null) await this.keepOne(grant.path);
      await this.grants.take(actor.id, orderOf(grant));
    });
  }

  /**
   * Lends one's own right to somebody until a day; it ends then, or with one's own. What was lent can't be lent on.
   * @throws http/not-found, account/not-found, grant/lent-on, grant/own, grant/held, grant/past, grant/too-long
   */
  lend(actor: Actor, { grantId, accountId, until }: Loan): Promise<void> {
    return this.db.tx(async () => {
      const own = await this.lock(grantId);
      if (!own || own.accountId !== actor.id || !grantPolicy.lend(own.role)) throw new Problem('http/not-found');
      if (own.lentFrom !== null) throw new Problem('grant/lent-on');
      if (accountId === actor.id) throw new Problem('grant/own', { field: 'accountId' });
      await this.known(accountId);
      const end = this.later(until);
      const days = (end.getTime() - this.clock.now().getTime()) / DAY;
      if (days > LONGEST_LOAN_DAYS || (own.until && end > own.until))
        throw new Problem('grant/too-long', { field: 'until', values: { days: LONGEST_LOAN_DAYS } });
      const order = { ...orderOf(own), accountId };
      if (await this.holds(order)) throw new Problem('grant/held', { field: 'accountId' });
      await this.grants.give(actor.id, order, { until: end, lentFrom: { id: own.id, accountId: own.accountId } });
    });
  }

  private async holds({ accountId, role, path, subject }: ReturnType<typeof orderOf>): Promise<boolean> {
    const held = await this.db.repo(AccountGrant).findBy({ accountId, role });
    return held.some((one) => one.subjectId === (subject?.id ?? null) && path.startsWith(one.path));
  }

  private async known(accountId: string): Promise<void> {
    if (!(await this.db.repo(Account).existsBy({ id: accountId })))
      throw new Problem('account/not-found', { field: 'accountId' });
  }

  private later(until: string): Date {
    const end = new Date(until);
    if (end <= this.clock.now()) throw new Problem('grant/past', { field: 'until' });
    return end;
  }

  private lock(id: string): Promise<AccountGrant | null> {
    return this.db.repo(AccountGrant).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** One who stays must hold it for good. */
  private async keepOne(path: string): Promise<void> {
    const all = await this.db
      .repo(AccountGrant)
      .find({ where: { role: 'administrator' }, lock: { mode: 'pessimistic_write' } });
    if (all.filter((g) => g.until === null && path.startsWith(g.path)).length < 2)
      throw new Problem('account/last-administrator');
  }
}

const orderOf = ({ accountId, role, path, subjectKind, subjectId }: AccountGrant) => ({
  ...{ accountId, role, path },
  ...(subjectKind !== null && subjectId !== null ? { subject: { kind: subjectKind, id: subjectId } } : {}),
});
