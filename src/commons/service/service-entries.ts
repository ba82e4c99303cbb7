/** For features above: what a case, a claim, a visit or an activity led to is proposed as service, and counts when somebody confirms it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { EntryConfirming } from './entry.confirming.js';
import { dayOf } from './entry.days.js';
import { EntryFiles } from './entry.files.js';
import { EntryWriting } from './entry.writing.js';
import type { ServiceCategory } from './rules.schema.js';

/** What was done. Words go to those concerned only, yet should hold nothing private of whom it was done for. */
export interface ServiceProposal {
  /** What it came from; one origin counts once for whoever it is written down by. */
  origin: { kind: 'case' | 'claim' | 'visit' | 'activity' | 'order'; id: string };
  group?: string;
  /** Path of the community. */
  path: string;
  what: string;
  category: ServiceCategory;
  /** YYYY-MM-DD; today without. */
  day?: string;
  people: { accountId: string; minutes: number }[];
  /** How many people were served. */
  served: number;
  /** Whom it was done for: they are asked to confirm it. */
  servedAccountId?: string;
  /** It is confirmed by what the person served said already: their account, or null where a caller took it down. */
  verdict?: { by: string | null };
}

@Injectable()
export class ServiceEntries {
  constructor(
    private readonly db: Db,
    private readonly writing: EntryWriting,
    private readonly files: EntryFiles,
    private readonly confirming: EntryConfirming,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes what was done as service; in the caller's transaction. `actor` null: the clock. With a verdict of somebody who did
   * not do it themselves it counts at once. Answers the entry's id.
   */
  record(actor: Actor | null, { verdict, origin, group, ...proposal }: ServiceProposal): Promise<string> {
    return this.db.tx(async () => {
      const [first] = proposal.people;
      if (!first) throw new Error('Nobody did it');
      const day = proposal.day ?? dayOf(this.clock.now());
      const order = { ...proposal, day, as: 'feature', origin, ...(group ? { group } : {}) } as const;
      // Nobody takes back what a feature says: the first of those who did it stands for having written it down.
      const held = await this.writing.add(null, first.accountId, order);
      this.files.emit('record', held, actor?.id ?? null, 'feature');
      if (verdict && !proposal.people.some((one) => one.accountId === verdict.by)) {
        await this.confirming.confirm([held], { by: verdict.by, as: 'verdict' });
      }
      return held.entry.id;
    });
  }
}
