/** Commands on service: write it down, correct it, confirm it so that it counts, decline it, take it back. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { EntryConfirming } from './entry.confirming.js';
import { ServiceEntry } from './entry.entity.js';
import { EntryFiles } from './entry.files.js';
import { entryPolicy } from './entry.policy.js';
import type { BulkConfirm, BulkResult, EntryCorrection, EntryOrder } from './entry.schema.js';
import { EntryWriting } from './entry.writing.js';

@Injectable()
export class EntriesService {
  constructor(
    private readonly db: Db,
    private readonly files: EntryFiles,
    private readonly writing: EntryWriting,
    private readonly confirming: EntryConfirming,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down what was done: members what they did, staff what anybody did. Answers the entry's id.
   * @throws http/forbidden, service/own-only, service/no-such-person, service/served-self, service/day-ahead, media/not-found
   */
  record(actor: Actor, path: string, order: EntryOrder): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null || !entryPolicy.record(actor, path)) throw new Problem('service/not-a-member');
      const as = order.people.some((one) => one.accountId === actor.id) ? 'self' : 'staff';
      const held = await this.writing.add(actor, actor.id, { ...order, path, as });
      this.files.emit('record', held, actor.id, as);
      return held.entry.id;
    });
  }

  /** Writes it anew, so that it can be confirmed. @throws service/not-found, service/changed, service/not-now, and as `record` */
  correct(actor: Actor, id: string, { version, ...order }: EntryCorrection): Promise<void> {
    return this.db.tx(async () => {
      const held = await this.files.take(actor, id, version);
      const { to, as } = this.files.step(actor, held, 'correct');
      Object.assign(held.entry, { state: to, reason: null, decidedBy: null, decidedAs: null, decidedAt: null });
      await this.writing.rewrite(actor, held, order);
      this.files.emit('correct', held, actor.id, as);
    });
  }

  /** It counts from now on. @throws service/not-found, service/changed, service/not-now, http/forbidden */
  confirm(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const held = await this.files.take(actor, id, version);
      const { as } = this.files.step(actor, held, 'confirm');
      await this.confirming.confirm([held], { by: actor.id, as: as === 'served' ? 'served' : 'staff' });
    });
  }

  /** Staff confirm many; what has changed meanwhile or is their own stays as it is. @throws http/not-found */
  confirmMany(actor: Actor, path: string, { entries }: BulkConfirm): Promise<BulkResult['items']> {
    return this.db.tx(async () => {
      if (!entryPolicy.desk(actor, path)) throw new Problem('http/not-found');
      const found = await this.files.lock(entries.map((one) => one.id));
      const results = entries.map(({ id, version }) => {
        const held = found.get(id);
        if (!held || !entryPolicy.see(actor, { ...held.entry, people: held.parts.map((one) => one.accountId) }))
          return { id, code: 'service/not-found' };
        if (held.entry.placePath !== path) return { id, code: 'service/not-found' };
        if (held.entry.version !== version) return { id, code: 'service/changed' };
        return { id, code: refusalOf(() => this.files.step(actor, held, 'confirm')) };
      });
      const good = new Set(results.filter(({ code }) => code === null).map(({ id }) => id));
      const held = [...found.values()].filter(({ entry }) => good.has(entry.id));
      await this.confirming.confirm(held, { by: actor.id, as: 'staff' });
      return results.map(({ id, code }) => ({ id, ok: code === null, code }));
    });
  }

  /** It was not so, or must be said better. @throws service/not-found, service/changed, service/not-now, http/forbidden */
  decline(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.end(actor, id, version, 'decline', reason);
  }

  /** Whoever wrote it down takes it off again. @throws service/not-found, service/changed, service/not-now, http/forbidden */
  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.end(actor, id, version, 'withdraw');
  }

  /** It counted and should not have: the ledger gets the opposite of what was posted. @throws as `decline` */
  reverse(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.end(actor, id, version, 'reverse', reason);
  }

  private end(
    actor: Actor,
    id: string,
    version: number,
    step: 'decline' | 'withdraw' | 'reverse',
    reason?: string,
  ): Promise<void> {
    return this.db.tx(async () => {
      const held = await this.files.take(actor, id, version);
      const { to, as } = this.files.step(actor, held, step);
      const { entry } = held;
      entry.state = to;
      if (reason !== undefined) entry.reason = reason;
      if (step !== 'reverse') {
        entry.decidedBy = step === 'decline' ? actor.id : null;
        entry.decidedAs = step === 'decline' ? (as === 'served' ? 'served' : 'staff') : null;
        entry.decidedAt = step === 'decline' ? this.clock.now() : null;
      } else await this.confirming.takeBack(held);
      await this.db.repo(ServiceEntry).save(entry);
      this.files.emit(step, held, actor.id, as);
    });
  }
}

/** The code of what is refused, or null. */
function refusalOf(taken: () => unknown): string | null {
  try {
    taken();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
