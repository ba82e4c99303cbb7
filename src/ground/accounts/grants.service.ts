/** Rights: given and taken by place or subject, effective at once on HTTP and on open sockets, each kept on record. */
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Role } from '../../platform/policy/index.js';
import { Account, AccountGrant, GrantRecord } from './account.entity.js';
import { accountChanged, rightsChanged } from './account.schema.js';
import { Sessions } from './sessions.js';

export interface GrantOrder {
  accountId: string;
  role: Role;
  path: string;
  subject?: { kind: string; id: string };
}
/** When it ends by itself, and whose right it is that was lent. */
export interface GrantTerm {
  until: Date | null;
  lentFrom?: { id: string; accountId: string };
}

const ENDS = 'grant-ends';

@Injectable()
export class GrantsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly deadlines: Deadlines,
  ) {
    deadlines.on(ENDS, async (id) => {
      const grant = await this.db.repo(AccountGrant).findOneBy({ id });
      if (grant?.until) await this.end(null, grant);
    });
  }

  /**
   * Gives a right; giving it twice is giving it once. One that has an end gives way to one with another end or none.
   * For features that have checked their own policy.
   */
  give(by: string | null, order: GrantOrder, { until, lentFrom }: GrantTerm = { until: null }): Promise<void> {
    return this.db.tx(async () => {
      const { accountId, role, path, subject } = order;
      const held = await this.held(order);
      if (held && (held.until === null || held.until.getTime() === until?.getTime())) return;
      if (held) await this.end(by, held);
      const grant = this.db.repo(AccountGrant).create({
        ...{ id: newId(), accountId, role, path, subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null },
        ...{ grantedBy: by, grantedAt: this.clock.now(), until, lentFrom: lentFrom?.id ?? null },
      });
      await this.db.repo(AccountGrant).insert(grant);
      if (until) await this.deadlines.set(ENDS, grant.id, until);
      await this.changed(by, grant, true, lentFrom?.accountId ?? null);
    });
  }

  /** Takes a right, and what was lent of it. For features that have checked their own policy. */
  take(by: string | null, order: GrantOrder): Promise<void> {
    return this.db.tx(async () => {
      const grant = await this.held(order);
      if (grant) await this.end(by, grant);
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

  /** Whoever gives or takes the same right meanwhile waits. */
  private async held({ accountId, role, path, subject }: GrantOrder): Promise<AccountGrant | null> {
    const key = `grant ${accountId} ${role} ${path} ${subject?.id ?? ''}`;
    await this.db.current().client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const of = { subjectKind: subject?.kind ?? IsNull(), subjectId: subject?.id ?? IsNull() };
    return this.db.repo(AccountGrant).findOneBy({ accountId, role, path, ...of });
  }

  private async end(by: string | null, grant: AccountGrant): Promise<void> {
    for (const lent of await this.db.repo(AccountGrant).findBy({ lentFrom: grant.id })) await this.end(by, lent);
    const { affected } = await this.db.repo(AccountGrant).delete({ id: grant.id });
    if (!affected) return;
    if (grant.until) await this.deadlines.clear(ENDS, grant.id);
    await this.changed(by, grant, false, null);
  }

  private async changed(by: string | null, grant: AccountGrant, given: boolean, lentBy: string | null): Promise<void> {
    const { accountId, role, path, subjectKind, subjectId, until } = grant;
    await this.db.repo(GrantRecord).insert({
      ...{ id: newId(), accountId, role, path, subjectKind, subjectId },
      ...{ given, until, lentBy, byId: by, at: this.clock.now() },
    });
    this.db.current().afterCommit.push(() => this.sessions.evict(accountId));
    this.events.emit(rightsChanged, {
      subject: { kind: 'account', id: accountId },
      place: path,
      actor: by,
      data: { role, given },
    });
  }
}
