/** Commands on votes: open one over accepted nominations, vote once, close it by the clock onto the honour roll. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BallotBox } from './ballot.box.js';
import { dayOf } from './entry.days.js';
import { ServiceBallot } from './honour.entity.js';
import { nominationPolicy } from './honour.policy.js';
import { ballotEnded, ballotOpened, ballotVoted, type BallotOrder } from './nomination.schema.js';

const CLOSE = 'service.ballot-close';

@Injectable()
export class BallotsService {
  constructor(
    private readonly db: Db,
    private readonly box: BallotBox,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
  ) {
    deadlines.on(CLOSE, (id) => this.close(id));
  }

  /** Answers its id. @throws ballot/past, nomination/not-free, nomination/not-agreed */
  open(actor: Actor, path: string, { title, seats, closesAt, nominations }: BallotOrder): Promise<string> {
    return this.db.tx(async () => {
      const [now, closes] = [this.clock.now(), new Date(closesAt)];
      if (closes <= now) throw new Problem('ballot/past', { field: 'closesAt' });
      const id = newId();
      await this.db.repo(ServiceBallot).insert({
        ...{ id, placePath: path, title, seats, state: 'open', reason: null },
        ...{ opensAt: now, closesAt: closes, createdBy: actor.id ?? '' },
      });
      const people = await this.box.enter(path, id, nominations);
      await this.deadlines.set(CLOSE, id, closes);
      this.events.emit(ballotOpened, { ...about(id, path), actor: actor.id, data: { people } });
      return id;
    });
  }

  /** One vote for each account, which may be moved until it closes. @throws ballot/not-found, ballot/closed, ballot/not-yours */
  vote(actor: Actor, id: string, nominationId: string): Promise<void> {
    return this.db.tx(async () => {
      // shared: votes don't wait for each other, closing waits for all of them
      const ballot = await this.db.repo(ServiceBallot).findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
      if (!ballot) throw new Problem('ballot/not-found');
      if (actor.id === null || !nominationPolicy.vote(actor, ballot.placePath)) throw new Problem('ballot/not-yours');
      const now = this.clock.now();
      if (ballot.state !== 'open' || ballot.closesAt <= now) throw new Problem('ballot/closed');
      await this.box.put(id, actor.id, nominationId, now);
      this.events.emit(ballotVoted, { ...about(id, ballot.placePath), actor: null, data: {} });
    });
  }

  /** @throws ballot/not-found, ballot/closed, http/forbidden, service/changed */
  cancel(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.db.tx(async () => {
      const ballot = await this.db.repo(ServiceBallot).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!ballot) throw new Problem('ballot/not-found');
      if (!nominationPolicy.desk(actor, ballot.placePath)) throw new Problem('http/forbidden');
      if (ballot.version !== version) throw new Problem('service/changed');
      if (ballot.state !== 'open') throw new Problem('ballot/closed');
      await this.db.repo(ServiceBallot).save(Object.assign(ballot, { state: 'cancelled', reason }));
      await this.deadlines.clear(CLOSE, id);
      const data = { state: 'cancelled' as const, rollId: null, winners: [] };
      this.events.emit(ballotEnded, { ...about(id, ballot.placePath), actor: actor.id, data });
    });
  }

  /** Its time is over: those with the most votes stand on an honour roll; where nobody voted, there is none. */
  private async close(id: string): Promise<void> {
    const ballot = await this.db.repo(ServiceBallot).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (ballot?.state !== 'open') return;
    const { placePath, opensAt, closesAt } = ballot;
    await this.db.repo(ServiceBallot).save(Object.assign(ballot, { state: 'closed' }));
    const { rollId, winners } = await this.box.honour(ballot, { from: dayOf(opensAt), to: dayOf(closesAt) });
    const data = { state: 'closed' as const, rollId, winners };
    this.events.emit(ballotEnded, { ...about(id, placePath), actor: null, data });
  }
}

const about = (id: string, place: string): { subject: { kind: string; id: string }; place: string } => ({
  subject: { kind: 'service-ballot', id },
  place,
});
