/** Commands of the members in a round: report on one's year, review colleagues, object; and the decision on an objection. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AppraisalReview, AppraisalRound, AppraisalSubject } from './appraisal.entity.js';
import type { RoundState } from './appraisal.flow.js';
import { appraisalPolicy } from './appraisal.policy.js';
import { objectionDecided, objectionRaised, type Decision, type Report, type Review } from './appraisal.schema.js';
import { RoundsService } from './rounds.service.js';

@Injectable()
export class TakingPart {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly rounds: RoundsService,
    private readonly clock: Clock,
  ) {}

  /** Hands in (or corrects) one's report. @throws appraisal/not-found, appraisal/not-now, appraisal/answers */
  report(actor: Actor, roundId: string, { answers }: Report): Promise<void> {
    return this.db.tx(async () => {
      const { round, subject } = await this.own(actor, roundId, ['reporting']);
      if (answers.length !== round.questions.length) throw new Problem('appraisal/answers', { field: 'answers' });
      await this.db.repo(AppraisalSubject).update({ id: subject.id }, { answers, reportedAt: this.clock.now() });
    });
  }

  /** Says what one thinks of a colleague that one drew; until the reviews end it may be changed. @throws appraisal/not-found, appraisal/not-now */
  review(actor: Actor, roundId: string, subjectId: string, { mark, words }: Review): Promise<void> {
    return this.db.tx(async () => {
      const { subject } = await this.own(actor, roundId, ['reviewing']);
      const drawn = { reviewerId: subject.id, subjectId };
      const { affected } = await this.db.repo(AppraisalReview).update(drawn, { mark, words: words ?? null });
      if (!affected) throw new Problem('appraisal/not-found');
    });
  }

  /** Objects to one's result, once. @throws appraisal/not-found, appraisal/not-now */
  object(actor: Actor, roundId: string, text: string): Promise<void> {
    return this.db.tx(async () => {
      const { round, subject } = await this.own(actor, roundId, ['published']);
      const late = round.objectUntil !== null && round.objectUntil <= this.clock.now();
      if (late || subject.objectedAt) throw new Problem('appraisal/not-now');
      const objectedAt = this.clock.now();
      await this.db.repo(AppraisalSubject).update({ id: subject.id }, { objection: text, objectedAt });
      this.tell(objectionRaised, round, actor, { account: subject.accountId });
    });
  }

  /**
   * Decides an objection: keeps the grade, or gives another. For staff who had no part in the round.
   * @throws appraisal/not-found, appraisal/not-now, appraisal/had-part
   */
  decide(actor: Actor, roundId: string, subjectId: string, { upheld, grade, reason }: Decision): Promise<void> {
    return this.db.tx(async () => {
      const round = await this.rounds.lock(actor, roundId);
      const subject = await this.db.repo(AppraisalSubject).findOneBy({ id: subjectId, roundId });
      if (!subject) throw new Problem('appraisal/not-found');
      if (
        !appraisalPolicy.decide(actor, round, {
          accountId: subject.accountId,
          judged: await this.judged(actor, subject),
        })
      )
        throw new Problem('appraisal/had-part');
      if (round.state !== 'published' || !subject.objectedAt || subject.decidedAt)
        throw new Problem('appraisal/not-now');
      const other = upheld && grade !== undefined && grade < round.scale.length ? grade : null;
      if (upheld && other === null) throw new Problem('appraisal/scale', { field: 'grade' });
      const decided = { upheld, reason, decidedGrade: other, decidedBy: actor.id, decidedAt: this.clock.now() };
      await this.db.repo(AppraisalSubject).update({ id: subjectId }, decided);
      this.tell(objectionDecided, round, actor, { account: subject.accountId, upheld });
      await this.rounds.settle(round);
    });
  }

  private async judged(actor: Actor, { id, roundId }: AppraisalSubject): Promise<boolean> {
    const own = actor.id && (await this.db.repo(AppraisalSubject).findOneBy({ roundId, accountId: actor.id }));
    return own ? this.db.repo(AppraisalReview).existsBy({ reviewerId: own.id, subjectId: id }) : false;
  }

  /** The round at one of these stages, kept from moving on meanwhile, and one's own place in it. */
  private async own(
    actor: Actor,
    roundId: string,
    at: readonly RoundState[],
  ): Promise<{ round: AppraisalRound; subject: AppraisalSubject }> {
    const round = await this.db
      .repo(AppraisalRound)
      .findOne({ where: { id: roundId }, lock: { mode: 'pessimistic_read' } });
    const subject =
      actor.id && round ? await this.db.repo(AppraisalSubject).findOneBy({ roundId, accountId: actor.id }) : null;
    if (!round || !subject || round.state === 'cancelled') throw new Problem('appraisal/not-found');
    if (!at.includes(round.state)) throw new Problem('appraisal/not-now');
    return { round, subject };
  }

  private tell<Data>(
    event: EventDefinition<Data>,
    { id, placePath: place }: AppraisalRound,
    actor: Actor,
    data: Data,
  ): void {
    this.events.emit(event, { subject: { kind: 'appraisal', id }, place, actor: actor.id, data });
  }
}
