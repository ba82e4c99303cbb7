/** A claim that needs more than its holder: it becomes a case, and both know of each other. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CasesService, type CaseReceipt } from '../../work/cases/index.js';
import type { CaseFromClaim } from './claim.schema.js';
import { rightsOf } from './claims.service.js';
import { DemandClaim } from './demand.entity.js';
import { demandPolicy, rolesIn } from './demand.policy.js';
import { Seats } from './seats.js';

interface About {
  title: string;
  words: string;
  number: string | null;
  private: boolean;
}
const aboutOf = statement<About, { id: string }>(
  'claim-case-about',
  sql`select coalesce(f.title, n.title) as title, coalesce(f.words, n.words) as words, n.number,
        coalesce(n.private, false) as private
      from demand_seats s left join service_post f on f.id = s.id left join service_need n on n.id = s.id
      where s.id = ${p('id')}::uuid`,
);

@Injectable()
export class ClaimCases {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly cases: CasesService,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case for a claim that is held, at its place; private where the need is. Once for each claim.
   * @throws claim/not-found, http/forbidden, demand/not-now, claim/has-case, category/not-found
   */
  open(actor: Actor, id: string, { categoryId, words }: CaseFromClaim): Promise<CaseReceipt> {
    return this.db.tx(async () => {
      const known = await this.db.repo(DemandClaim).findOneBy({ id });
      if (!known) throw new Problem('claim/not-found');
      const seats = await this.seats.lock(known.seatsId);
      const claim = await this.db.repo(DemandClaim).findOneByOrFail({ id });
      const rights = rightsOf(claim, seats.kind, this.clock.now());
      if (!demandPolicy.seeClaim(actor, rights)) throw new Problem('claim/not-found');
      if (!rolesIn(actor, rights).some((role) => role !== 'successor')) throw new Problem('http/forbidden');
      if (claim.caseId) throw new Problem('claim/has-case', { extra: { caseId: claim.caseId } });
      if (claim.state !== 'held') throw new Problem('demand/not-now');
      const about = await this.db.row(aboutOf, { id: seats.id });
      const place = await this.places.byPath(seats.placePath);
      if (!about || !place) throw new Problem('demand/not-found');
      const from = about.number === null ? `来自服务岗“${about.title}”` : `来自需求清单 ${about.number}`;
      const receipt = await this.cases.open(actor, {
        placeId: place.id,
        categoryId,
        title: about.title,
        description: [words, about.words, from].filter(Boolean).join('\n\n'),
        ...(about.private ? { private: true } : {}),
      });
      await this.db.repo(DemandClaim).save(Object.assign(claim, { caseId: receipt.id }));
      return receipt;
    });
  }
}
