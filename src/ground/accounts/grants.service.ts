/** Rights: given and taken by place or subject, effective at once on HTTP and on open sockets. */
import { Injectable } from '@nestjs/common';
import { IsNull, type InsertResult } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, insertedRows, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor, Role } from '../../platform/policy/index.js';
import { Account, AccountGrant } from './account.entity.js';
import { accountChanged, rightsChanged, type NewGrant } from './account.schema.js';
import { grantPolicy } from './grant.policy.js';
import { Sessions } from './sessions.js';

export interface GrantOrder {
  accountId: string;
  role: Role;
  path: string;
  subject?: { kind: string; id: string };
}

@Injectable()
export class GrantsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Gives a right; giving it twice is giving it once. For features that have checked their own policy. */
  give(by: string | null, order: GrantOrder): Promise<void> {
    return this.db.tx(async () => {
      const { accountId, role, path, subject } = order;
      const inserted: InsertResult = await this.db
        .repo(AccountGrant)
        .createQueryBuilder()
        .insert()
        .values({
          id: newId(),
          accountId,
          role,
          path,
          subjectKind: subject?.kind ?? null,
          subjectId: subject?.id ?? null,
          grantedBy: by,
          grantedAt: this.clock.now(),
        })
        .orIgnore()
        .returning('id')
        .execute();
      if (insertedRows(inserted)) this.changed(by, accountId, role, path, true);
    });
  }

  /** Takes a right. For features that have checked their own policy. */
  take(by: string | null, order: GrantOrder): Promise<void> {
    return this.db.tx(async () => {
      const { accountId, role, path, subject } = order;
      const { affected } = await this.db
        .repo(AccountGrant)
        .delete({ accountId, role, path, subjectKind: subject?.kind ?? IsNull(), subjectId: subject?.id ?? IsNull() });
      if (affected) this.changed(by, accountId, role, path, false);
    });
  }

  /** Says which community a person calls home. For features that have checked their own policy. */
  settle(by: string | null, accountId: string, homePath: string): Promise<void> {
    return this.db.tx(async () => {
      await this.db.repo(Account).update({ id: accountId }, { homePath });
      this.db.current().afterCommit.push(() => this.sessions.evict(accountId));
      this.events.emit(accountChanged, { subject: { kind: 'account', id: accountId }, actor: by, data: {} });
    });
  }

  /** An administrator appoints somebody to work at a place. @throws account/not-found, http/not-found */
  appoint(actor: Actor, path: string, { accountId, role }: NewGrant): Promise<void> {
    return this.db.tx(async () => {
      if (!grantPolicy.change(actor, path)) throw new Problem('http/not-found');
      if (!(await this.db.repo(Account).existsBy({ id: accountId })))
        throw new Problem('account/not-found', { field: 'accountId' });
      await this.give(actor.id, { accountId, role, path });
    });
  }

  /** An administrator dismisses somebody. @throws http/not-found, account/last-administrator */
  dismiss(actor: Actor, grantId: string): Promise<void> {
    return this.db.tx(async () => {
      const grant = await this.db
        .repo(AccountGrant)
        .findOne({ where: { id: grantId }, lock: { mode: 'pessimistic_write' } });
      if (!grant || grant.subjectId || !grantPolicy.change(actor, grant.path)) throw new Problem('http/not-found');
      if (grant.role === 'administrator') await this.keepOne(grant.path);
      await this.take(actor.id, { accountId: grant.accountId, role: grant.role, path: grant.path });
    });
  }

  private async keepOne(path: string): Promise<void> {
    const rest = await this.db
      .repo(AccountGrant)
      .find({ where: { role: 'administrator' }, lock: { mode: 'pessimistic_write' } });
    if (rest.filter((g) => path.startsWith(g.path)).length < 2) throw new Problem('account/last-administrator');
  }

  private changed(by: string | null, accountId: string, role: Role, path: string, given: boolean): void {
    this.db.current().afterCommit.push(() => this.sessions.evict(accountId));
    this.events.emit(rightsChanged, {
      subject: { kind: 'account', id: accountId },
      place: path,
      actor: by,
      data: { role, given },
    });
  }
}
