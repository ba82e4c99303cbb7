/** Commands on boards: administrators make them, change them, put them in order. */
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Board } from './board.entity.js';
import { boardChanged } from './forum.events.js';
import { boardPolicy } from './forum.policy.js';
import type { BoardChange, NewBoard } from './forum.schema.js';

/** What the board of a group is called, and how it looks. */
interface OwnBoard {
  name: string;
  icon: string;
  pillar: Board['pillar'];
}

@Injectable()
export class BoardsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  /** Adds a board after the others; answers its id. @throws place/not-found */
  create(actor: Actor, communityId: string, order: NewBoard): Promise<string> {
    return this.db.tx(async () => {
      const placePath = await this.path(actor, communityId);
      const board = {
        id: newId(),
        placePath,
        nameZh: order.name.zh,
        nameEn: order.name.en,
        description: order.description ?? '',
        icon: order.icon ?? 'messages-square',
        pillar: order.pillar,
        audience: order.audience ?? null,
        position: await this.db.repo(Board).countBy({ placePath, ownerId: IsNull() }),
        createdAt: this.clock.now(),
      };
      await this.db.repo(Board).insert(board);
      this.changed(actor, board);
      return board.id;
    });
  }

  /** Changes a board. Threads that are there keep their audience. @throws forum/board-not-found, forum/changed */
  change(actor: Actor, id: string, change: BoardChange): Promise<void> {
    return this.db.tx(async () => {
      const board = await this.db.repo(Board).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!board || !boardPolicy.change(actor, board.placePath)) throw new Problem('forum/board-not-found');
      if (board.version !== change.version) throw new Problem('forum/changed');
      const { name, description = board.description, icon = board.icon, pillar = board.pillar } = change;
      const named = { nameZh: name?.zh ?? board.nameZh, nameEn: name?.en ?? board.nameEn };
      const audience = change.audience === undefined ? board.audience : change.audience;
      const version = board.version + 1;
      await this.db.repo(Board).update({ id }, { ...named, description, icon, pillar, audience, version });
      this.changed(actor, board);
    });
  }

  /** Gives something a public board of its own in its community, or lets the board follow its name. For listeners. */
  keep(owner: { kind: string; id: string }, placePath: string, { name, icon, pillar }: OwnBoard): Promise<void> {
    return this.db.tx(async () => {
      const named = { nameZh: name, nameEn: name, icon, pillar };
      const whose = { ownerKind: owner.kind, ownerId: owner.id };
      const found = await this.db.repo(Board).findOne({ where: whose, lock: { mode: 'pessimistic_write' } });
      const id = found?.id ?? newId();
      if (found?.nameZh === name) return;
      if (found) await this.db.repo(Board).update({ id }, { ...named, version: found.version + 1 });
      else
        await this.db.repo(Board).insert({
          ...{ id, placePath, description: '', audience: 'public' },
          ...named,
          ...whose,
          createdAt: this.clock.now(),
        });
      this.changed({ id: null }, { id, placePath });
    });
  }

  /** Puts all boards of a community in order. @throws place/not-found, forum/order-incomplete */
  order(actor: Actor, communityId: string, ids: readonly string[]): Promise<void> {
    return this.db.tx(async () => {
      const placePath = await this.path(actor, communityId);
      const boards = await this.db.repo(Board).find({
        where: { placePath, ownerId: IsNull() },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const complete = boards.every((board) => ids.includes(board.id)) && new Set(ids).size === boards.length;
      if (!complete || ids.length !== boards.length) throw new Problem('forum/order-incomplete', { field: 'boards' });
      for (const board of boards) {
        await this.db.repo(Board).update({ id: board.id }, { position: ids.indexOf(board.id) });
        this.changed(actor, board);
      }
    });
  }

  /** Path of a community whose boards the actor may change. */
  private async path(actor: Actor, communityId: string): Promise<string> {
    const place = await this.places.one(communityId);
    if (place?.kind !== 'community' || !boardPolicy.change(actor, place.path)) throw new Problem('place/not-found');
    return place.path;
  }

  private changed(actor: { id: string | null }, { id, placePath }: { id: string; placePath: string }): void {
    this.events.emit(boardChanged, { subject: { kind: 'board', id }, place: placePath, actor: actor.id, data: {} });
  }
}
