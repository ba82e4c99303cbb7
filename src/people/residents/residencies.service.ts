/** Commands on residence: say where one lives, confirm, decline, end. The right to speak as a resident follows at once. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { GrantsService } from '../../ground/accounts/index.js';
import { InvitationsService } from './invitations.service.js';
import { Residency } from './resident.entity.js';
import { residentPolicy } from './resident.policy.js';
import {
  residencyClaimed,
  residencyConfirmed,
  residencyDeclined,
  residencyEnded,
  type ResidencyClaim,
  type ResidencyState,
} from './resident.schema.js';

@Injectable()
export class ResidenciesService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Says where a person lives; what was said before ends, with its right. A right code confirms at once.
   * @throws residency/no-community, residency/no-building, residency/wrong-invitation
   */
  claim(accountId: string, claim: ResidencyClaim): Promise<void> {
    return this.db.tx(async () => {
      const place = await this.invitations.resolve(claim);
      const current = await this.current(accountId);
      const same = current?.placePath === place.path && current.buildingId === place.buildingId;
      const known = same && current.state === 'confirmed' && current.household === (claim.household ?? null);
      if (known) return;
      if (current && (!same || current.state === 'confirmed')) await this.finish(current, accountId, 'moved', null);
      const residency = current?.state === 'pending' ? current : this.fresh(accountId, place.path, place.buildingId);
      residency.household = claim.household ?? null;
      await this.db.repo(Residency).save(residency);
      this.emit(residencyClaimed, residency, accountId, { account: accountId });
      await this.grants.settle(accountId, accountId, place.path);
      if (!place.invitationId) return;
      await this.invitations.used(place.invitationId);
      await this.accept(residency, null, 'invitation');
    });
  }

  private fresh(accountId: string, placePath: string, buildingId: string | null): Residency {
    return this.db.repo(Residency).create({
      id: newId(),
      accountId,
      placePath,
      buildingId,
      household: null,
      state: 'pending',
      reason: null,
      decidedBy: null,
      decidedAt: null,
      createdAt: this.clock.now(),
    });
  }

  /** The pending or confirmed residence; two claims of one person at once wait for each other here. */
  private async current(accountId: string): Promise<Residency | null> {
    await this.db
      .current()
      .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`residency ${accountId}`]);
    return this.db.repo(Residency).findOne({
      where: { accountId, state: In(['pending', 'confirmed']) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Staff confirm that somebody lives there. @throws http/not-found, residency/changed, residency/decided */
  confirm(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const residency = await this.decidable(actor, id, version, 'pending');
      await this.accept(residency, actor.id, 'staff');
    });
  }

  /** Staff decline, with a reason the person reads. @throws http/not-found, residency/changed, residency/decided */
  decline(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.db.tx(async () => {
      const residency = await this.decidable(actor, id, version, 'pending');
      await this.finish(residency, actor.id, 'declined', reason);
    });
  }

  /** Staff end a confirmed residence: the person lives elsewhere. @throws http/not-found, residency/changed, residency/decided */
  remove(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.db.tx(async () => {
      const residency = await this.decidable(actor, id, version, 'confirmed');
      await this.finish(residency, actor.id, 'moved', reason);
    });
  }

  /** A person says that they live there no more. @throws residency/none, residency/changed */
  leave(accountId: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const residency = await this.current(accountId);
      if (!residency) throw new Problem('residency/none');
      if (residency.version !== version) throw new Problem('residency/changed');
      await this.finish(residency, accountId, 'moved', null);
    });
  }

  private async decidable(actor: Actor, id: string, version: number, state: ResidencyState): Promise<Residency> {
    const residency = await this.db.repo(Residency).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!residency || !residentPolicy.decide(actor, residency)) throw new Problem('http/not-found');
    if (residency.version !== version) throw new Problem('residency/changed');
    if (residency.state !== state) throw new Problem('residency/decided');
    return residency;
  }

  private async accept(residency: Residency, by: string | null, how: 'staff' | 'invitation'): Promise<void> {
    const { accountId, placePath } = residency;
    await this.settle(residency, 'confirmed', by, null);
    await this.grants.give(by, { accountId, role: 'resident', path: placePath });
    this.emit(residencyConfirmed, residency, by, { account: accountId, by: how });
  }

  private async finish(
    residency: Residency,
    by: string | null,
    state: 'declined' | 'moved',
    reason: string | null,
  ): Promise<void> {
    const { accountId, placePath, state: before } = residency;
    await this.settle(residency, state, by, reason);
    if (before === 'confirmed') await this.grants.take(by, { accountId, role: 'resident', path: placePath });
    this.emit(state === 'declined' ? residencyDeclined : residencyEnded, residency, by, { account: accountId });
  }

  private async settle(residency: Residency, state: ResidencyState, by: string | null, reason: string | null) {
    Object.assign(residency, { state, reason, decidedBy: by, decidedAt: this.clock.now() });
    await this.db.repo(Residency).save(residency);
  }

  private emit<Data>(event: EventDefinition<Data>, residency: Residency, actor: string | null, data: Data): void {
    this.events.emit(event, {
      subject: { kind: 'residency', id: residency.id },
      place: residency.placePath,
      actor,
      data,
    });
  }
}
