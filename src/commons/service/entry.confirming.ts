/** Lets entries count: by the rules in force, as postings, with the edition of the rules kept; or takes that back. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { EntryCounting, type InHand } from './entry.counting.js';
import { EntryFiles } from './entry.files.js';
import { ServiceRulesService } from './rules.service.js';

/** Who confirms; nobody's account where a caller took a verdict down. */
export interface Confirmation {
  by: string | null;
  as: 'served' | 'staff' | 'verdict';
}
const keep = statement<never, { ids: string[]; by: string; as: string; at: Date; rules: number }>(
  'service-confirm',
  sql`update service_entry set state = 'confirmed', reason = null, decided_by = nullif(${p('by')}, '')::uuid,
        decided_as = ${p('as')}, decided_at = ${p('at')}, rules_version = ${p('rules')}, version = version + 1
      where id = any(${p('ids')}::uuid[])`,
);

@Injectable()
export class EntryConfirming {
  constructor(
    private readonly db: Db,
    private readonly counting: EntryCounting,
    private readonly rules: ServiceRulesService,
    private readonly files: EntryFiles,
    private readonly clock: Clock,
  ) {}

  /** Entries of one community, locked and decided on. */
  async confirm(held: readonly InHand[], { by, as }: Confirmation): Promise<void> {
    const [first] = held;
    if (!first) return;
    const rules = await this.rules.current(first.entry.placePath);
    const shares = await this.counting.count(held, rules);
    const ids = held.map(({ entry }) => entry.id);
    await this.db.rows(keep, { ids, by: by ?? '', as, at: this.clock.now(), rules: rules.version });
    for (const one of held) {
      one.entry.rulesVersion = rules.version;
      this.files.emitConfirmed(one, by, as, shares.get(one.entry.id) ?? []);
    }
  }

  takeBack(held: InHand): Promise<void> {
    return this.counting.takeBack(held);
  }
}
