/** Reading places: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Rooms } from '../../platform/live/index.js';
import { Wire } from '../../platform/wire/index.js';
import {
  placeAdded,
  placeChanged,
  placeRemoved,
  type CommunityView,
  type PlaceFacts,
  type PlaceKind,
  type PlaceView,
} from './place.schema.js';

const VIEW = sql`c.id, c.parent_id as "parentId", c.kind, c.path, c.name, c.facts, c.version,
  (select count(*) from place g where g.parent_id = c.id) as children`;

const childrenOf = statement<PlaceView, { parent: string }>(
  'place-children',
  sql`select ${VIEW} from place c where c.parent_id = ${p('parent')}::uuid order by c.position, c.name, c.id`,
);
const roots = statement<PlaceView>(
  'place-roots',
  sql`select ${VIEW} from place c where c.parent_id is null order by c.position, c.name, c.id`,
);
const one = statement<PlaceView, { id: string }>(
  'place-one',
  sql`select ${VIEW} from place c where c.id = ${p('id')}::uuid`,
);
const byPath = statement<
  { id: string; kind: PlaceKind; path: string; name: string; facts: PlaceFacts },
  { path: string }
>('place-by-path', sql`select id, kind, path, name, facts from place where path = ${p('path')}`);
const communities = statement<CommunityView>(
  'place-communities',
  sql`select c.id, c.path, c.name, coalesce(s.name, '') as within, c.facts
      from place c left join place s on s.id = c.parent_id
      where c.kind = 'community' order by c.position, c.name, c.id`,
);

@Injectable()
export class PlaceQueries {
  private known: Promise<CommunityView[]> | undefined;

  constructor(
    private readonly db: Db,
    private readonly wire: Wire,
    rooms: Rooms,
  ) {
    wire.onLost(() => this.forget());
    for (const event of [placeAdded, placeChanged, placeRemoved]) rooms.observe(event, () => this.forget());
  }

  /** The places right below one, in order. */
  children(parent: string): Promise<PlaceView[]> {
    return this.db.rows(childrenOf, { parent });
  }

  roots(): Promise<PlaceView[]> {
    return this.db.rows(roots, {});
  }

  /** One place, or undefined. */
  one(id: string): Promise<PlaceView | undefined> {
    return this.db.row(one, { id });
  }

  byPath(
    path: string,
  ): Promise<{ id: string; kind: PlaceKind; path: string; name: string; facts: PlaceFacts } | undefined> {
    return this.db.row(byPath, { path });
  }

  /** Every community of this installation: from memory until a place changes, because every first view asks. */
  communities(): Promise<CommunityView[]> {
    if (!this.wire.up) return this.db.rows(communities, {});
    if (!this.known) {
      const read = this.db.rows(communities, {});
      this.known = read;
      read.catch(() => {
        if (this.known === read) this.known = undefined;
      });
    }
    return this.known;
  }

  /** Forgets what is kept in memory, in this process. */
  forget(): void {
    this.known = undefined;
  }
}

/** Path of the community that a path lies in: city, district, street office, community. */
export const communityPath = (path: string): string => path.split('.').slice(0, 4).join('.') + '.';
