/** Commands on claims: take a place or the end of the line, give it back, pass it on, finish. Each is one short transaction. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { Assignees } from '../../people/members/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { claimFlow } from './claim.flow.js';
import type { ClaimReceipt, ClaimStepOrder, NewClaim, SeatsKind } from './claim.schema.js';
import { DemandClaim } from './demand.entity.js';
import { demandPolicy, rolesIn, type ClaimRights, type Holder } from './demand.policy.js';
import { Seats, type SeatsRow } from './seats.js';

const MINUTE = 60_000;

@Injectable()
export class ClaimsService {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly assignees: Assignees,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims a post or need for oneself or for one's organization; staff in the name of whoever told them. A second tap keeps the
   * first claim. Answers the claim's id. @throws demand/not-found, claim/closed, claim/not-yours, member/not-confirmed, organization/not-vetted
   */
  claim(actor: Actor, kind: SeatsKind, seatsId: string, order: NewClaim): Promise<string> {
    return this.db.tx(async () => {
      const seats = await this.seats.find(seatsId);
      if (actor.id === null || seats?.kind !== kind) throw new Problem('demand/not-found');
      if (!seats.open)
        throw new Problem(demandPolicy.manage(actor, seats.placePath) ? 'claim/closed' : 'demand/not-found');
      const holder = order.holder ?? { kind: 'member', id: actor.id };
      if (!demandPolicy.claimFor(actor, holder, seats.placePath)) throw new Problem('claim/not-yours');
      await this.fit(actor, holder, seats);
      return this.seats.take(seats, holder, actor.id);
    });
  }

  /** @throws claim/not-found, http/forbidden, demand/changed, demand/not-now, claim/too-late, claim/not-offered, claim/has-it */
  step(actor: Actor, id: string, order: ClaimStepOrder): Promise<ClaimReceipt> {
    return this.db.tx(async () => {
      const { claim, seats } = await this.lock(id);
      const rights = rightsOf(claim, seats.kind, this.clock.now());
      if (!demandPolicy.seeClaim(actor, rights)) throw new Problem('claim/not-found');
      if (claim.version !== order.version) throw new Problem('demand/changed');
      const decision = claimFlow.take(claim.state, order.step, { roles: rolesIn(actor, rights), facts: rights.facts });
      if (!decision.ok) throw new Problem(refusal(decision.refusal));
      const successor = await this.effect(actor, claim, seats, order);
      const other = rights.offeredTo ?? offeredTo(claim);
      const { from, to } = { from: rights.state, to: claim.state };
      this.seats.tell(seats, id, actor.id, { step: order.step, from, to, holder: rights.holder, other });
      if (from === 'held' && to !== 'held' && to !== 'passed') await this.seats.moveUp(seats);
      return successor ?? { id, version: claim.version, state: to };
    });
  }

  /** Ends whatever somebody holds or waits for, because they can't be asked any more; in every community or in one. */
  endOf(holder: Holder, placePath: string): Promise<void> {
    return this.db.tx(async () => {
      const own = await this.db.repo(DemandClaim).find({
        where: [
          { holderKind: holder.kind, holderId: holder.id, state: 'held' },
          { holderKind: holder.kind, holderId: holder.id, state: 'waiting' },
        ],
        select: { id: true, placePath: true },
        order: { seatsId: 'ASC' },
      });
      for (const { id } of own.filter((one) => one.placePath.startsWith(placePath))) {
        const { claim, seats } = await this.lock(id);
        if (claim.state !== 'held' && claim.state !== 'waiting') continue;
        if (!(await this.assignees.gone(holder, seats.placePath))) continue;
        const from = claim.state;
        Object.assign(claim, this.over('ended'), {
          reason: '已不在社区报到或服务',
          offeredKind: null,
          offeredId: null,
        });
        await this.db.repo(DemandClaim).save(claim);
        this.seats.tell(seats, id, null, { step: 'end', from, to: 'ended', holder });
        if (from === 'held') await this.seats.moveUp(seats);
      }
    });
  }

  /** Writes what the step does to the claim; answers the successor's claim where it passes to one. */
  private async effect(
    actor: Actor,
    claim: DemandClaim,
    seats: SeatsRow,
    order: ClaimStepOrder,
  ): Promise<ClaimReceipt | undefined> {
    const successor = offeredTo(claim);
    const none = { offeredKind: null, offeredId: null };
    switch (order.step) {
      case 'withdraw':
        Object.assign(claim, none, this.over('released'));
        break;
      case 'release':
        Object.assign(claim, none, this.over('released'), { reason: order.reason });
        break;
      case 'end':
        Object.assign(claim, none, this.over('ended'), { reason: order.reason });
        break;
      case 'finish':
        Object.assign(claim, none, this.over('done'), { report: order.report });
        break;
      case 'offer':
        await this.fit(actor, order.to, seats);
        if (order.to.kind === claim.holderKind && order.to.id === claim.holderId) throw new Problem('claim/has-it');
        Object.assign(claim, { offeredKind: order.to.kind, offeredId: order.to.id });
        break;
      case 'recall':
      case 'refuse':
        Object.assign(claim, none);
        break;
      case 'take-over':
        if (successor) await this.fit(actor, successor, seats);
        Object.assign(claim, none, this.over('passed'));
    }
    await this.db.repo(DemandClaim).save(claim);
    if (order.step !== 'take-over') return undefined;
    if (!successor || actor.id === null) throw new Problem('claim/not-offered');
    return { id: await this.seats.succeed(seats, successor, actor.id), version: 1, state: 'held' };
  }

  /** Confirmed, vetted, of this place. Oneself is told what is missing in one's own words. */
  private async fit(actor: Actor, holder: Holder, seats: SeatsRow): Promise<void> {
    if (holder.kind === 'member' && holder.id === actor.id && !actor.has('member', communityPath(seats.placePath)))
      throw new Problem('claim/not-yours');
    await this.assignees.resolve(holder, seats.placePath);
  }

  /** First the seats, then the claim: everybody in the same order. */
  private async lock(id: string): Promise<{ claim: DemandClaim; seats: SeatsRow }> {
    const known = await this.db.repo(DemandClaim).findOneBy({ id });
    if (!known) throw new Problem('claim/not-found');
    const seats = await this.seats.lock(known.seatsId);
    const claim = await this.db.repo(DemandClaim).findOneByOrFail({ id });
    return { claim, seats };
  }

  private over(state: DemandClaim['state']): Pick<DemandClaim, 'state' | 'endedAt'> {
    return { state, endedAt: this.clock.now() };
  }
}

const offeredTo = ({ offeredKind: kind, offeredId: id }: DemandClaim): Holder | null =>
  kind && id ? { kind, id } : null;

/** What the policy asks about a claim. */
export function rightsOf(claim: DemandClaim, kind: SeatsKind, now: Date): ClaimRights {
  const { placePath, state, holderKind, holderId, heldAt } = claim;
  const fresh = heldAt !== null && now.getTime() - heldAt.getTime() < MINUTE;
  const offered = offeredTo(claim);
  const facts = { fresh, offered: offered !== null, kind };
  return { placePath, state, holder: { kind: holderKind, id: holderId }, offeredTo: offered, facts };
}

const refusal = (refused: { why: string; code?: string }): string =>
  refused.code ?? (refused.why === 'role' ? 'http/forbidden' : 'demand/not-now');
