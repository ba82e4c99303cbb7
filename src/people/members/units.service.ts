/** Commands on units: the staff of a place keep them, merge double ones, pair them with communities. */
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { WorkUnit, WorkUnitPairing } from './unit.entity.js';
import {
  unitAdded,
  unitChanged,
  unitMerged,
  unitPaired,
  unitSeen,
  type NewUnit,
  type UnitChange,
} from './unit.schema.js';

/** Members who typed this very name, in the communities that the unit is in reach of. */
const adopt = statement<never, { id: string; name: string; path: string }>(
  'work-unit-adopt',
  sql`update member set unit_id = ${p('id')}::uuid
      where unit_id is null and unit = ${p('name')} and starts_with(place_path, ${p('path')})`,
);
const handOver = statement<never, { from: string; into: string }>(
  'work-unit-hand-over',
  sql`with pairs as (
        insert into work_unit_pairing (unit_id, place_path, paired_by, paired_at)
        select ${p('into')}::uuid, place_path, paired_by, paired_at from work_unit_pairing where unit_id = ${p('from')}::uuid
        on conflict do nothing),
      unpaired as (delete from work_unit_pairing where unit_id = ${p('from')}::uuid),
      merged as (update work_unit set merged_into = ${p('into')}::uuid where merged_into = ${p('from')}::uuid)
      update member set unit_id = ${p('into')}::uuid where unit_id = ${p('from')}::uuid`,
);

@Injectable()
export class UnitsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  /** Adds a unit; members who typed its name are its from now on. Answers its id. @throws http/not-found, unit/name-taken */
  add(actor: Actor, place: { path: string }, order: NewUnit): Promise<string> {
    return this.db.tx(async () => {
      if (!actor.works(place.path)) throw new Problem('http/not-found');
      const name = order.name.trim();
      await this.keepApart(place.path, name);
      const unit = this.db.repo(WorkUnit).create({
        id: newId(),
        placePath: place.path,
        name,
        kind: order.kind,
        contactName: order.contactName ?? null,
        contactPhone: order.contactPhone ?? null,
        mergedInto: null,
        createdAt: this.clock.now(),
      });
      await this.db.repo(WorkUnit).insert(unit);
      await this.db.rows(adopt, { id: unit.id, name, path: place.path });
      this.emit(unitAdded, unit, actor, { kind: unit.kind });
      return unit.id;
    });
  }

  /** Changes name, kind or contact. @throws unit/not-found, unit/changed, unit/name-taken */
  change(actor: Actor, id: string, { version, name, ...change }: UnitChange): Promise<void> {
    return this.db.tx(async () => {
      const unit = await this.lock(actor, id, version);
      const fresh = name?.trim();
      if (fresh !== undefined && fresh !== unit.name) await this.keepApart(unit.placePath, fresh);
      Object.assign(unit, change, fresh === undefined ? {} : { name: fresh });
      await this.db.repo(WorkUnit).save(unit);
      if (fresh !== undefined) await this.db.rows(adopt, { id, name: fresh, path: unit.placePath });
      this.emit(unitChanged, unit, actor, { kind: unit.kind });
    });
  }

  /** Two rows for one unit become one: members and pairings go over, the old name leads there. @throws unit/not-found, unit/changed, unit/merge-itself */
  merge(actor: Actor, id: string, version: number, intoId: string): Promise<void> {
    return this.db.tx(async () => {
      if (id === intoId) throw new Problem('unit/merge-itself', { field: 'into' });
      // In one order for all, so that two who merge crosswise never wait for each other.
      for (const one of [id, intoId].sort()) await this.lock(actor, one);
      const unit = await this.lock(actor, id, version);
      const into = await this.lock(actor, intoId);
      unit.mergedInto = into.id;
      await this.db.repo(WorkUnit).save(unit);
      await this.db.rows(handOver, { from: id, into: into.id });
      this.emit(unitMerged, into, actor, { from: id });
    });
  }

  /** Pairs a unit with a community, or ends it; twice is once. @throws unit/not-found, unit/no-community */
  pair(actor: Actor, id: string, communityId: string, paired: boolean): Promise<void> {
    return this.db.tx(async () => {
      const unit = await this.lock(actor, id);
      const community = await this.places.one(communityId);
      if (community?.kind !== 'community' || !community.path.startsWith(unit.placePath))
        throw new Problem('unit/no-community');
      const pairing = { unitId: id, placePath: community.path };
      const there = await this.db.repo(WorkUnitPairing).existsBy(pairing);
      if (there === paired || actor.id === null) return;
      if (paired)
        await this.db.repo(WorkUnitPairing).insert({ ...pairing, pairedBy: actor.id, pairedAt: this.clock.now() });
      else await this.db.repo(WorkUnitPairing).delete(pairing);
      this.emit(unitPaired, unit, actor, { community: communityId, paired });
    });
  }

  /** Shows staff the whole contact and keeps that it did. @throws unit/not-found */
  reveal(
    actor: Actor,
    id: string,
    reason: 'contact' | 'confirm' | 'other',
  ): Promise<{ contactName: string | null; contactPhone: string | null }> {
    return this.db.tx(async () => {
      const unit = await this.lock(actor, id);
      this.emit(unitSeen, unit, actor, { reason });
      return { contactName: unit.contactName, contactPhone: unit.contactPhone };
    });
  }

  private async lock(actor: Actor, id: string, version?: number): Promise<WorkUnit> {
    const unit = await this.db.repo(WorkUnit).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!unit || unit.mergedInto || !actor.works(unit.placePath)) throw new Problem('unit/not-found');
    if (version !== undefined && unit.version !== version) throw new Problem('unit/changed');
    return unit;
  }

  private async keepApart(path: string, name: string): Promise<void> {
    const { client } = this.db.current();
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`work units ${path}`]);
    const taken = await this.db.repo(WorkUnit).existsBy({ placePath: path, name, mergedInto: IsNull() });
    if (taken) throw new Problem('unit/name-taken', { field: 'name' });
  }

  private emit<Data>(event: EventDefinition<Data>, unit: WorkUnit, actor: Actor, data: Data): void {
    this.events.emit(event, {
      subject: { kind: 'unit', id: unit.id },
      place: unit.placePath,
      actor: actor.id,
      data,
    });
  }
}
