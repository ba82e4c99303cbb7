/** Commands on needs: tell one, screen it, publish it on its track, see it met. */
import { Injectable } from '@nestjs/common';
import { communityPath, PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { needFlow } from './need.flow.js';
import { ServiceNeed } from './need.entity.js';
import { needPolicy, needRoles, type NeedFacts } from './need.policy.js';
import type { NeedStepOrder, NewNeed } from './need.schema.js';
import { NeedSteps } from './need.steps.js';
import { Seats, type SeatsRow } from './seats.js';

@Injectable()
export class NeedsService {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly steps: NeedSteps,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  /** Tells a need. Answers its id. @throws demand/no-place, demand/no-heading, http/forbidden */
  tell(actor: Actor, community: { path: string }, order: NewNeed): Promise<string> {
    return this.db.tx(async () => {
      const place = await this.places.one(order.placeId);
      if (!place?.path.startsWith(community.path)) throw new Problem('demand/no-place', { field: 'placeId' });
      if (actor.id === null || !needPolicy.tell(actor)) throw new Problem('http/forbidden');
      if (order.origin && !needPolicy.tellOrigin(actor, place.path)) throw new Problem('http/forbidden');
      if (order.category !== undefined) await this.steps.category(place.path, order.category);
      const { title, words, private: hidden, category = null, behalf, origin } = order;
      const need = this.db.repo(ServiceNeed).create({
        ...{ id: newId(), placePath: place.path, communityPath: communityPath(place.path) },
        ...{ number: null, category, title, words, private: hidden, skills: [] },
        state: needFlow.table.start,
        previous: null,
        askerId: actor.id,
        behalf: behalf ? { name: behalf.name, phone: behalf.phone ?? null, consent: behalf.consent } : null,
        ...{ originKind: origin?.kind ?? null, originId: origin?.id ?? null },
        ...{ askedWhom: null, askedAt: null, answer: null, answeredAt: null, mergedInto: null },
        ...{ reason: null, decidedBy: null, createdAt: this.clock.now(), publishedAt: null, metAt: null },
      });
      await this.seats.make({ id: need.id, kind: 'need', placePath: need.placePath, capacity: 1, open: false });
      await this.db.repo(ServiceNeed).insert(need);
      this.steps.tell(need, 'tell', null, actor.id);
      return need.id;
    });
  }

  /** Takes a step. @throws demand/not-found, http/forbidden, demand/changed, demand/not-now, need/claimed, demand/no-heading, need/no-other */
  step(actor: Actor, id: string, order: NeedStepOrder): Promise<void> {
    return this.db.tx(async () => {
      const { need, seats } = await this.lock(id);
      const facts = factsOf(need, seats);
      if (!needPolicy.see(actor, facts)) throw new Problem('demand/not-found');
      if (needRoles(actor, facts).length === 0) throw new Problem('http/forbidden');
      if (need.version !== order.version) throw new Problem('demand/changed');
      const outcome = order.step === 'publish' ? { outcome: order.track } : {};
      const taking = { roles: needRoles(actor, facts), facts: { taken: seats.taken }, ...outcome };
      const decision = needFlow.take(need.state, order.step, taking);
      if (!decision.ok) throw new Problem(refusal(decision.refusal));
      await this.steps.take(actor, { need, seats, now: this.clock.now() }, order, decision.transition.to);
    });
  }

  private async lock(id: string): Promise<{ need: ServiceNeed; seats: SeatsRow }> {
    const seats = await this.seats.lock(id);
    const need = await this.db.repo(ServiceNeed).findOneBy({ id });
    if (!need) throw new Problem('demand/not-found');
    return { need, seats };
  }
}

const refusal = (refused: { why: string; code?: string }): string =>
  refused.code ?? (refused.why === 'role' ? 'http/forbidden' : 'demand/not-now');

/** What the policy asks about a need. */
const factsOf = (need: ServiceNeed, { taken }: SeatsRow): NeedFacts => ({
  ...{ askerId: need.askerId, placePath: need.placePath, state: need.state, private: need.private },
  ...{ published: need.publishedAt !== null, taken },
});
