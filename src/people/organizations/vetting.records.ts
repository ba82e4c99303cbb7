/** What stands before an approval, and the history that each step adds to. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Organization } from './organization.entity.js';
import { OrganizationRecord } from './vetting.entity.js';

const open = statement<{ unchecked: number; unsigned: boolean }, { id: string }>(
  'organization-open-points',
  sql`select (select count(*)::int from organization_item i
          where i.place_path = o.place_path and i.kind = o.kind and i.required and i.retired_at is null
            and not exists (select from organization_check k where k.organization_id = o.id and k.item_id = i.id)) as unchecked,
        exists (select from (select id from organization_charter c where c.place_path = o.place_path
            order by c.number desc limit 1) last
          where not exists (select from organization_signature s
            where s.organization_id = o.id and s.charter_id = last.id)) as unsigned
      from organization o where o.id = ${p('id')}::uuid`,
);

@Injectable()
export class VettingRecords {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws organization/unchecked, organization/unsigned */
  async assertReady(id: string): Promise<void> {
    const points = await this.db.row(open, { id });
    if (points && points.unchecked > 0)
      throw new Problem('organization/unchecked', { values: { n: points.unchecked } });
    if (points?.unsigned) throw new Problem('organization/unsigned');
  }

  /** Keeps what was done, by whom (null: the clock), why and until when. */
  async note(
    { id }: Pick<Organization, 'id'>,
    step: string,
    accountId: string | null,
    reason: string | null,
    until: Date | null = null,
  ): Promise<void> {
    const record = { id: newId(), organizationId: id, step, accountId, at: this.clock.now(), reason, until };
    await this.db.repo(OrganizationRecord).insert(record);
  }
}
