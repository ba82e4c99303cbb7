/** Publishing the identity board: staff show, in one batch, those whom they have just looked at; and take a batch back. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BoardBatch } from './board.entity.js';
import { BoardLists } from './board.lists.js';
import { boardPolicy } from './board.policy.js';
import { boardBatchWithdrawn, boardPublished, type BoardPublication } from './board.schema.js';

/** Those of the preview, as they were there. */
const PUBLISH = `
  update member_board b set state = 'shown', batch_id = $2, name = a.name, pledge = m.pledge, skills = m.skills, reason = null,
    version = b.version + 1
  from member m join account a on a.id = m.account_id
  where m.id = b.member_id and m.place_path = $1 and m.state = 'confirmed' and not (m.id = any($3::uuid[]))
    and (b.state = 'waiting'
      or b.state = 'shown' and (b.name, b.pledge, b.skills) is distinct from (a.name, m.pledge, m.skills))`;
const WITHDRAW = `update member_board set state = 'waiting', batch_id = null, version = version + 1 where batch_id = $1 and state = 'shown'`;

@Injectable()
export class BoardBatches {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly lists: BoardLists,
    private readonly clock: Clock,
  ) {}

  /** Shows those ready, but for the exceptions; answers the batch's id. @throws http/not-found, board/changed, board/nobody */
  publish(actor: Actor, path: string, { title, seen, except }: BoardPublication): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null || !boardPolicy.publish(actor, path)) throw new Problem('http/not-found');
      const { client } = this.db.current();
      // One batch of a community at a time; and nobody's words change between the look and the deed.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`board ${path}`]);
      await client.query(`select id from member where place_path = $1 and state = 'confirmed' order by id for share`, [
        path,
      ]);
      if ((await this.lists.sums(path)).seen !== seen) throw new Problem('board/changed');
      const last = await this.db.repo(BoardBatch).findOne({ where: { placePath: path }, order: { number: 'DESC' } });
      const batch = this.db.repo(BoardBatch).create({
        ...{ id: newId(), placePath: path, number: (last?.number ?? 0) + 1, title, people: 0 },
        ...{ publishedBy: actor.id, publishedAt: this.clock.now(), withdrawnBy: null, withdrawnAt: null, reason: null },
      });
      await this.db.repo(BoardBatch).insert(batch);
      const { rowCount } = await client.query(PUBLISH, [path, batch.id, except]);
      if (!rowCount) throw new Problem('board/nobody');
      await this.db.repo(BoardBatch).update({ id: batch.id }, { people: rowCount });
      this.emit(boardPublished, batch, actor, rowCount);
      return batch.id;
    });
  }

  /** Takes a batch back: whoever it shows waits again. @throws board/no-batch, board/withdrawn */
  withdraw(actor: Actor, id: string, reason: string): Promise<string> {
    return this.db.tx(async () => {
      const batch = await this.db.repo(BoardBatch).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!batch || !boardPolicy.publish(actor, batch.placePath)) throw new Problem('board/no-batch');
      if (batch.withdrawnAt) throw new Problem('board/withdrawn');
      Object.assign(batch, { withdrawnBy: actor.id, withdrawnAt: this.clock.now(), reason });
      await this.db.repo(BoardBatch).save(batch);
      const { rowCount } = await this.db.current().client.query(WITHDRAW, [id]);
      this.emit(boardBatchWithdrawn, batch, actor, rowCount ?? 0);
      return batch.placePath;
    });
  }

  private emit(
    event: EventDefinition<{ people: number }>,
    { id, placePath }: BoardBatch,
    actor: Actor,
    people: number,
  ): void {
    this.events.emit(event, {
      subject: { kind: 'board-batch', id },
      place: placePath,
      actor: actor.id,
      data: { people },
    });
  }
}
