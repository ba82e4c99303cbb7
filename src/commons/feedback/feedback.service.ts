/** Commands on thanks and complaints: say it, answer it, publish it or not, withdraw it. */
import { Injectable } from '@nestjs/common';
import { MediaService } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Feedback } from './feedback.entity.js';
import { feedbackFlow } from './feedback.flow.js';
import { feedbackPolicy, rolesIn } from './feedback.policy.js';
import { FeedbackQueries, type Receiver } from './feedback.queries.js';
import {
  feedbackDecided,
  feedbackGiven,
  feedbackReplied,
  feedbackWithdrawn,
  type FeedbackAct,
  type FeedbackFacts,
  type FeedbackOrder,
  type StepOrder,
} from './feedback.schema.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long the person concerned may answer before a complaint can be published without that. */
const REPLY_MS = 3 * DAY_MS;
/** Complaints about one person within a day: after so many staff know, and more are a pile-on. */
const ENOUGH = 10;
const HAPPENED: Readonly<Record<FeedbackAct, EventDefinition<FeedbackFacts>>> = {
  reply: feedbackReplied,
  publish: feedbackDecided,
  close: feedbackDecided,
  decline: feedbackDecided,
  'take-down': feedbackDecided,
  withdraw: feedbackWithdrawn,
};

@Injectable()
export class FeedbackService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly media: MediaService,
    private readonly queries: FeedbackQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Thanks a member or an organization, or complains about a member; answers its id.
   * @throws feedback/no-receiver, feedback/oneself, feedback/pending, feedback/enough, media/not-found
   */
  give(actor: Actor, to: { kind: 'member' | 'organization'; id: string }, order: FeedbackOrder): Promise<string> {
    return this.db.tx(async () => {
      const giverId = actor.id;
      if (giverId === null) throw new Problem('http/sign-in');
      const receiver = await this.queries.receiver(to);
      if (!receiver || (order.kind === 'complaint' && to.kind !== 'member')) throw new Problem('feedback/no-receiver');
      if (receiver.accountId === giverId || (to.kind === 'organization' && actor.serves(to.id)))
        throw new Problem('feedback/oneself');
      const now = this.clock.now();
      if (order.kind === 'complaint') await this.notTooMuch(giverId, receiver, now);
      const id = newId();
      const photos = order.photos?.length
        ? await this.media.attach(order.photos, { kind: 'feedback', id, private: true }, actor)
        : [];
      const { kind, words, named: giverNamed, pennant = null } = order;
      const row = this.db.repo(Feedback).create({
        ...{ id, placePath: receiver.placePath, kind, giverId, giverNamed, words, photos },
        ...{ memberId: receiver.memberId, accountId: receiver.accountId, organizationId: receiver.organizationId },
        ...{ pennant: kind === 'thanks' ? pennant : null, state: feedbackFlow.table.start },
        ...{ reply: null, repliedAt: null, replyDueAt: new Date(now.getTime() + REPLY_MS), createdAt: now },
        ...{ answer: null, reason: null, decidedBy: null, decidedAt: null },
      });
      await this.db.repo(Feedback).insert(row);
      this.emit(feedbackGiven, row, null);
      return id;
    });
  }

  /** Takes one step. @throws feedback/not-found, feedback/changed, feedback/not-now, feedback/not-heard, feedback/words-required, http/forbidden */
  take(actor: Actor, id: string, { step, version, words }: StepOrder): Promise<void> {
    return this.db.tx(async () => {
      const row = await this.db.repo(Feedback).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row || !feedbackPolicy.see(actor, row)) throw new Problem('feedback/not-found');
      if (row.version !== version) throw new Problem('feedback/changed');
      const now = this.clock.now();
      const heard = row.repliedAt !== null || now >= row.replyDueAt;
      const decision = feedbackFlow.take(row.state, step, {
        roles: rolesIn(actor, row),
        facts: { kind: row.kind, heard },
      });
      if (!decision.ok) {
        const { refusal } = decision;
        if (refusal.why === 'guard') throw new Problem(refusal.code);
        throw new Problem(refusal.why === 'role' ? 'http/forbidden' : 'feedback/not-now');
      }
      if (feedbackFlow.needs(step, row.state).includes('words') && words === undefined) {
        throw new Problem('feedback/words-required', { field: 'words' });
      }
      row.state = decision.transition.to;
      if (step === 'reply') Object.assign(row, { reply: words, repliedAt: now });
      else if (step !== 'withdraw') Object.assign(row, { decidedBy: actor.id, decidedAt: now });
      if (step === 'close') row.answer = words ?? null;
      if (step === 'decline' || step === 'take-down') row.reason = words ?? null;
      // What everybody may see has lasting addresses; what they may not see any more loses them.
      if (step === 'publish') row.photos = await this.media.makePublic(row.photos);
      if (step === 'take-down' || step === 'withdraw') row.photos = await this.media.makePrivate(row.photos);
      await this.db.repo(Feedback).save(row);
      this.emit(HAPPENED[step], row, step === 'withdraw' || step === 'reply' ? null : actor.id);
    });
  }

  /** One open complaint of a person about a person; and no pile-on. Those who come at once wait for each other. */
  private async notTooMuch(giverId: string, { accountId }: Receiver, now: Date): Promise<void> {
    const { client } = this.db.current();
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`complaints ${accountId}`]);
    const since = new Date(now.getTime() - DAY_MS);
    const { rows } = await client.query<{ pending: boolean; today: number }>(
      `select coalesce(bool_or(giver_id = $1 and state in ('given','replied')), false) as pending,
         (count(*) filter (where created_at > $3))::int as today
       from feedback where account_id = $2 and kind = 'complaint'`,
      [giverId, accountId, since],
    );
    if (rows[0]?.pending) throw new Problem('feedback/pending');
    if ((rows[0]?.today ?? 0) >= ENOUGH) throw new Problem('feedback/enough');
  }

  private emit(event: EventDefinition<FeedbackFacts>, row: Feedback, actor: string | null): void {
    const { id, placePath, kind, state, accountId: account, organizationId: organization } = row;
    const data = { kind, state, account, organization, pennant: row.pennant !== null };
    this.events.emit(event, { subject: { kind: 'feedback', id }, place: placePath, actor, data });
  }
}
