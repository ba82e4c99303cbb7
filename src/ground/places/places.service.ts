/** Commands on the tree of places. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Place } from './place.entity.js';
import { placePolicy } from './place.policy.js';
import { PlaceQueries } from './place.queries.js';
import {
  MOST_BELOW,
  PLACE_KINDS,
  placeAdded,
  placeChanged,
  placeRemoved,
  type NewPlace,
  type PlaceChange,
  type PlaceKind,
} from './place.schema.js';

/** All in one statement, whatever their number. */
const arrange = statement<{ id: string; path: string; kind: PlaceKind }, { parent: string; ids: readonly string[] }>(
  'places-arrange',
  sql`update place c set position = o.n - 1, version = c.version + 1
      from unnest(${p('ids')}::uuid[]) with ordinality as o (id, n)
      where c.id = o.id and c.parent_id = ${p('parent')}::uuid and c.position <> o.n - 1
      returning c.id, c.path, c.kind`,
);

@Injectable()
export class PlacesService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly queries: PlaceQueries,
  ) {}

  /**
   * Adds places below one, all or none; answers their ids.
   * @throws place/not-found, place/wrong-level, place/code-taken, place/too-many
   */
  add(actor: Actor, parentId: string, places: readonly NewPlace[]): Promise<string[]> {
    return this.db.tx(async () => {
      const parent = await this.mine(actor, parentId);
      return this.plant(actor, parent, places);
    });
  }

  /** Adds a tree's first places; only for the first set-up and the demo. */
  found(actor: Actor, chain: readonly NewPlace[]): Promise<string> {
    return this.db.tx(async () => {
      let parent: Place | null = null;
      for (const place of chain) {
        const path: string = `${parent?.path ?? ''}${place.code}.`;
        const known: Place | null = await this.db.repo(Place).findOneBy({ path });
        if (!known) await this.plant(actor, parent, [place]);
        parent = await this.db.repo(Place).findOneByOrFail({ path });
      }
      if (!parent) throw new Problem('place/not-found');
      return parent.id;
    });
  }

  private async plant(actor: Actor, parent: Place | null, places: readonly NewPlace[]): Promise<string[]> {
    const rows = places.map((place, i) => this.row(parent, place, i));
    const taken = await this.db.repo(Place).existsBy(rows.map(({ path }) => ({ path })));
    if (taken || new Set(rows.map((r) => r.path)).size < rows.length)
      throw new Problem('place/code-taken', { field: 'code' });
    const below = parent ? await this.db.repo(Place).countBy({ parentId: parent.id }) : 0;
    if (below + rows.length > MOST_BELOW)
      throw new Problem('place/too-many', { field: 'places', values: { most: MOST_BELOW } });
    await this.db.repo(Place).insert(rows);
    for (const row of rows) this.say(placeAdded, actor, row);
    return rows.map((row) => row.id);
  }

  private row(parent: Place | null, place: NewPlace, index: number): Omit<Place, 'version'> {
    const level = PLACE_KINDS.indexOf(place.kind);
    const above = parent ? PLACE_KINDS.indexOf(parent.kind) : -1;
    // An estate may be missing (a building right in the community), nothing else.
    const fits = level === above + 1 || (place.kind === 'building' && parent?.kind === 'community');
    if (!fits) throw new Problem('place/wrong-level', { field: 'kind', values: { kind: place.kind } });
    return {
      id: newId(),
      parentId: parent?.id ?? null,
      kind: place.kind,
      code: place.code,
      path: `${parent?.path ?? ''}${place.code}.`,
      name: place.name,
      position: place.position ?? index,
      facts: place.facts ?? {},
      createdAt: this.clock.now(),
    };
  }

  /** Changes a place's name, order or facts. @throws place/not-found, place/changed */
  change(actor: Actor, id: string, change: PlaceChange): Promise<void> {
    return this.db.tx(async () => {
      const place = await this.mine(actor, id);
      if (place.version !== change.version) throw new Problem('place/changed');
      place.name = change.name ?? place.name;
      place.position = change.position ?? place.position;
      place.facts = change.facts ?? place.facts;
      await this.db.repo(Place).save(place);
      this.say(placeChanged, actor, place);
    });
  }

  /** Puts everything right below a place in order; says so of what moved. @throws place/not-found, place/order-incomplete */
  order(actor: Actor, parentId: string, ids: readonly string[]): Promise<void> {
    return this.db.tx(async () => {
      await this.mine(actor, parentId);
      const below = await this.db.repo(Place).find({ where: { parentId }, select: { id: true } });
      const complete = new Set(ids).size === ids.length && ids.length === below.length;
      if (!complete || !below.every(({ id }) => ids.includes(id)))
        throw new Problem('place/order-incomplete', { field: 'places' });
      for (const moved of await this.db.rows(arrange, { parent: parentId, ids })) this.say(placeChanged, actor, moved);
    });
  }

  /** Removes a place with nothing below it. @throws place/not-found, place/in-use */
  remove(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const place = await this.mine(actor, id);
      if (await this.db.repo(Place).existsBy({ parentId: id })) throw new Problem('place/in-use');
      await this.db.repo(Place).delete({ id });
      this.say(placeRemoved, actor, place);
    });
  }

  private say(what: typeof placeChanged, actor: Actor, { id, path, kind }: Pick<Place, 'id' | 'path' | 'kind'>): void {
    this.events.emit(what, { subject: { kind: 'place', id }, place: path, actor: actor.id, data: { kind } });
    // whoever did it reads it changed, before the event has gone round
    this.db.current().afterCommit.push(() => this.queries.forget());
  }

  /** The place, if the actor may change it; unknown and forbidden answer alike. */
  private async mine(actor: Actor, id: string): Promise<Place> {
    const place = await this.db.repo(Place).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!place || !placePolicy.change(actor, place)) throw new Problem('place/not-found');
    return place;
  }
}
