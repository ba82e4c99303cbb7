/** What becomes of cases when whoever has them in hand is suspended or leaves: they go back to staff, each by a step of its own. */
import { Injectable } from '@nestjs/common';
import { memberLeft } from '../../people/members/index.js';
import { organizationDecided } from '../../people/organizations/index.js';
import { Events } from '../../platform/events/index.js';
import type { Lead } from './case.facts.js';
import { CaseFiles } from './case.files.js';
import { CaseHanding, IN_HAND } from './case.handing.js';
import { CaseQueries } from './case.queries.js';

@Injectable()
export class UnitListener {
  constructor(
    private readonly files: CaseFiles,
    private readonly queries: CaseQueries,
    private readonly handing: CaseHanding,
    events: Events,
  ) {
    events.listen({
      name: 'cases.units',
      on: [organizationDecided],
      handle: async ({ subject, data }) => {
        if (data.state === 'suspended') await this.reclaim({ kind: 'organization', id: subject.id });
      },
    });
    events.listen({
      name: 'cases.members',
      on: [memberLeft],
      handle: ({ data }) => this.reclaim({ kind: 'member', id: data.account }),
    });
  }

  /** Each case is asked anew: the unit may have been resumed meanwhile, the member may still help in another community. */
  private async reclaim(lead: Lead): Promise<void> {
    for (const id of await this.queries.inHandOf(lead, IN_HAND)) {
      const held = await this.files.takeByClock(id);
      // Passed on while we waited for it.
      if (held && held.file.leadId === lead.id) await this.handing.reclaim(held);
    }
  }
}
