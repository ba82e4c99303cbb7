/** The code on a building's notice: whoever has it lives there. One valid code per building; a new one ends the old. */
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, newToken } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Invitation } from './resident.entity.js';
import { residentPolicy } from './resident.policy.js';
import { ResidentQueries } from './resident.queries.js';
import { invitationRenewed, invitationRevoked, type InvitationState, type ResidencyClaim } from './resident.schema.js';

/** Letters and digits that can't be mistaken for each other on paper: 32 of them, so that a byte chooses evenly. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 10;

/** A claim whose places exist and fit each other. */
export interface ClaimedPlace {
  /** Path of the community. */
  path: string;
  buildingId: string | null;
  /** The invitation that confirms it, if a right code came. */
  invitationId: string | null;
}

const newInvitationCode = (): string =>
  [...Buffer.from(newToken(LENGTH), 'base64url')].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** As it was typed from paper: case, spaces and dashes don't matter. */
const readCode = (given: string): string => given.toUpperCase().replace(/[\s·-]/g, '');

@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly places: PlaceQueries,
    private readonly queries: ResidentQueries,
    private readonly clock: Clock,
  ) {}

  /** The building with its valid code. @throws place/not-found */
  async see(actor: Actor, buildingId: string): Promise<InvitationState> {
    const { id, name } = await this.building(actor, buildingId);
    return { building: { id, name }, invitation: await this.queries.invitationOf(id) };
  }

  /** Makes a new code; the one before stops working. @throws place/not-found */
  renew(actor: Actor, buildingId: string): Promise<void> {
    return this.db.tx(async () => {
      const building = await this.building(actor, buildingId);
      await this.end(building.id);
      await this.db.repo(Invitation).insert({
        id: newId(),
        buildingId: building.id,
        placePath: building.path,
        code: newInvitationCode(),
        createdBy: actor.id ?? '',
        createdAt: this.clock.now(),
      });
      this.emit(invitationRenewed, actor, building);
    });
  }

  /** Stops the building's code. @throws place/not-found */
  revoke(actor: Actor, buildingId: string): Promise<void> {
    return this.db.tx(async () => {
      const building = await this.building(actor, buildingId);
      await this.end(building.id);
      this.emit(invitationRevoked, actor, building);
    });
  }

  /**
   * Where a claim leads: the community, the building, and whether a right code came with it.
   * @throws residency/no-community, residency/no-building, residency/wrong-invitation
   */
  async resolve(claim: ResidencyClaim): Promise<ClaimedPlace> {
    const community = await this.places.one(claim.communityId);
    if (community?.kind !== 'community') throw new Problem('residency/no-community', { field: 'communityId' });
    const { path } = community;
    if (claim.buildingId) {
      const building = await this.places.one(claim.buildingId);
      const inside = building?.kind === 'building' && building.path.startsWith(path);
      if (!inside) throw new Problem('residency/no-building', { field: 'buildingId' });
    }
    if (!claim.invitation) return { path, buildingId: claim.buildingId ?? null, invitationId: null };
    const found = await this.queries.byCode(readCode(claim.invitation));
    const fits = found?.path.startsWith(path) && (!claim.buildingId || found.buildingId === claim.buildingId);
    if (!found || !fits) throw new Problem('residency/wrong-invitation', { field: 'invitation' });
    return { path, buildingId: found.buildingId, invitationId: found.id };
  }

  /** Counts a use of a code, in the running transaction. */
  async used(id: string): Promise<void> {
    await this.db.repo(Invitation).increment({ id }, 'uses', 1);
  }

  private async end(buildingId: string): Promise<void> {
    await this.db.repo(Invitation).update({ buildingId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  private async building(actor: Actor, id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'building' || !residentPolicy.invite(actor, place)) throw new Problem('place/not-found');
    return place;
  }

  private emit(event: typeof invitationRenewed, actor: Actor, building: PlaceView): void {
    this.events.emit(event, {
      subject: { kind: 'place', id: building.id },
      place: building.path,
      actor: actor.id,
      data: {},
    });
  }
}
