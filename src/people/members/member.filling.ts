/** Writes what somebody said of themselves into their row: unit and building known, photos taken over from the upload. */
import { Injectable } from '@nestjs/common';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { PlaceQueries } from '../../ground/places/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Member } from './member.entity.js';
import { sayOn } from './member.showing.js';
import type { ParticularsInput } from './particulars.schema.js';
import { UnitQueries } from './unit.queries.js';

const PHOTO = 'member-photo';
const LETTER = 'member-letter';

@Injectable()
export class MemberFilling {
  constructor(
    private readonly media: MediaService,
    private readonly places: PlaceQueries,
    private readonly units: UnitQueries,
  ) {}

  /**
   * Fills the row; what is undefined stays as it was. In the caller's transaction.
   * @throws member/no-unit, member/no-building, media/not-found
   */
  async fill(member: Member, actor: Actor, said: Partial<ParticularsInput>): Promise<void> {
    const { photo, letter, unit, unitId, buildingId, shown, ...plain } = said;
    Object.assign(member, Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)));
    if (shown) member.shown = { ...member.shown, ...shown };
    if (unit !== undefined || unitId !== undefined) await this.employ(member, unit ?? null, unitId ?? null);
    if (buildingId !== undefined) await this.house(member, buildingId);
    if (photo !== undefined) member.photo = await this.picture(member, actor, photo);
    else if (shown?.photo) await this.republish(member);
    if (letter !== undefined) member.letter = await this.take(LETTER, member, actor, member.letter, letter, true);
  }

  /** A known unit by id, or by the name it is known by; any other name is kept as it was typed. */
  private async employ(member: Member, name: string | null, id: string | null): Promise<void> {
    const known =
      id !== null
        ? await this.units.inReach(id, member.placePath)
        : name === null
          ? undefined
          : await this.units.named(name.trim(), member.placePath);
    if (id !== null && !known) throw new Problem('member/no-unit', { field: 'unitId' });
    member.unitId = known?.id ?? null;
    member.unit = known?.name ?? name?.trim() ?? null;
  }

  private async house(member: Member, id: string | null): Promise<void> {
    const place = id === null ? undefined : await this.places.one(id);
    if (id !== null && (place?.kind !== 'building' || !place.path.startsWith(member.placePath)))
      throw new Problem('member/no-building', { field: 'buildingId' });
    member.buildingId = id;
  }

  private async picture(member: Member, actor: Actor, input: PhotoInput | null): Promise<Photo | null> {
    return this.take(PHOTO, member, actor, member.photo, input, sayOn(member.shown).photo !== 'everyone');
  }

  /** A photo that everybody may see has a lasting address; any other an unguessable one. */
  private async republish(member: Member): Promise<void> {
    if (!member.photo) return;
    const open = sayOn(member.shown).photo === 'everyone';
    const [kept] = open ? await this.media.makePublic([member.photo]) : await this.media.makePrivate([member.photo]);
    member.photo = kept ?? member.photo;
  }

  /** Photo and letter go to another row of the same person. In the caller's transaction, which saves this one. */
  async release(member: Member): Promise<void> {
    if (member.photo) await this.media.detach([member.photo.id], { kind: PHOTO, id: member.id });
    if (member.letter) await this.media.detach([member.letter.id], { kind: LETTER, id: member.id });
    Object.assign(member, { photo: null, letter: null });
  }

  private async take(
    kind: string,
    { id }: Member,
    actor: Actor,
    before: Photo | null,
    input: PhotoInput | null,
    isPrivate: boolean,
  ): Promise<Photo | null> {
    if (before && before.id !== input?.id) await this.media.detach([before.id], { kind, id });
    if (!input) return null;
    const [kept = null] = await this.media.attach([input], { kind, id, private: isPrivate }, actor);
    return kept;
  }
}
