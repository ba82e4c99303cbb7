/** Commands on rounds: set up, open, have members review each other, count, publish, make final; also by the clock. */
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AppraisalRound } from './appraisal.entity.js';
import { roundFlow, type RoundFlowTypes, type RoundStep } from './appraisal.flow.js';
import { appraisalPolicy, factsOf } from './appraisal.policy.js';
import { appraisalMoved, type NewRound, type RoundChange, type RoundOrder } from './appraisal.schema.js';
import { draw, type Colleague } from './appraisal.scoring.js';
import { RoundsTally } from './rounds.tally.js';

const DAY_MS = 86_400_000;
const RANDOM = 2 ** 40;
const CLOCKS = { report: 'appraisal.report', review: 'appraisal.review', objections: 'appraisal.objections' } as const;

const enrol = statement<never, { round: string; path: string; ids: readonly string[]; accounts: readonly string[] }>(
  'appraisal-enrol',
  sql`insert into appraisal_subject (id, round_id, account_id, unit)
      select u.id, ${p('round')}::uuid, m.account_id, nullif(trim(m.unit), '')
      from unnest(${p('ids')}::uuid[], ${p('accounts')}::uuid[]) u (id, account_id)
      join member m on m.account_id = u.account_id and m.place_path = ${p('path')} and m.state = 'confirmed'`,
);
const confirmed = statement<{ id: string }, { path: string }>(
  'appraisal-members',
  sql`select account_id as id from member where place_path = ${p('path')} and state = 'confirmed' order by account_id`,
);
/** Who belongs to a group of the community is drawn with those of the group. */
const colleagues = statement<Colleague, { round: string; path: string }>(
  'appraisal-colleagues',
  sql`select s.id, (select min(g.id::text) from group_membership m join community_group g on g.id = m.group_id
        where m.account_id = s.account_id and m.state = 'joined' and g.place_path = ${p('path')} and g.state = 'active') as "group"
      from appraisal_subject s where s.round_id = ${p('round')}::uuid order by s.id`,
);
const pairUp = statement<never, { reviewers: readonly string[]; subjects: readonly string[] }>(
  'appraisal-pair-up',
  sql`insert into appraisal_review (reviewer_id, subject_id)
      select * from unnest(${p('reviewers')}::uuid[], ${p('subjects')}::uuid[])`,
);
const waiting = statement<{ count: number }, { round: string }>(
  'appraisal-undecided',
  sql`select count(*)::int as count from appraisal_subject
      where round_id = ${p('round')}::uuid and objected_at is not null and decided_at is null`,
);

@Injectable()
export class RoundsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly tally: RoundsTally,
    private readonly clock: Clock,
  ) {
    deadlines.on(CLOCKS.report, (id) => this.byClock(id, 'review'));
    deadlines.on(CLOCKS.review, (id) => this.byClock(id, 'tally'));
    deadlines.on(CLOCKS.objections, (id) => this.byClock(id, 'freeze'));
  }

  /** Sets up a round; answers its id. @throws appraisal/year-taken, appraisal/dates, http/not-found */
  setUp(actor: Actor, community: { path: string }, order: NewRound): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null || !appraisalPolicy.manage(actor, community.path)) throw new Problem('http/not-found');
      await this.db
        .current()
        .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`appraisal ${community.path}`]);
      const there = await this.db.repo(AppraisalRound).findBy({ placePath: community.path, year: order.year });
      if (there.some(({ state }) => state !== 'cancelled'))
        throw new Problem('appraisal/year-taken', { field: 'year' });
      const round = this.db.repo(AppraisalRound).create({
        ...{ id: newId(), placePath: community.path, state: roundFlow.table.start },
        ...{ ...order, reportUntil: new Date(order.reportUntil), reviewUntil: new Date(order.reviewUntil) },
        ...{ objectUntil: null, hands: [actor.id], createdAt: this.clock.now() },
      });
      this.checkDates(round);
      await this.db.repo(AppraisalRound).insert(round);
      return round.id;
    });
  }

  /** Changes what was set up, before it opens. @throws appraisal/not-found, appraisal/changed, appraisal/not-now, appraisal/dates */
  change(actor: Actor, id: string, { version, reportUntil, reviewUntil, ...change }: RoundChange): Promise<void> {
    return this.db.tx(async () => {
      const round = await this.lock(actor, id, version);
      if (round.state !== 'draft') throw new Problem('appraisal/not-now');
      Object.assign(round, change);
      if (reportUntil) round.reportUntil = new Date(reportUntil);
      if (reviewUntil) round.reviewUntil = new Date(reviewUntil);
      this.checkDates(round);
      this.touch(round, actor);
      await this.db.repo(AppraisalRound).save(round);
    });
  }

  private checkDates({ reportUntil, reviewUntil }: AppraisalRound): void {
    if (reportUntil <= this.clock.now()) throw new Problem('appraisal/dates', { field: 'reportUntil' });
    if (reviewUntil <= reportUntil) throw new Problem('appraisal/dates', { field: 'reviewUntil' });
  }

  /** Moves it on. @throws appraisal/not-found, appraisal/changed, appraisal/not-now, appraisal/nobody, appraisal/objections-open */
  step(actor: Actor, id: string, { version, step }: RoundOrder): Promise<void> {
    return this.db.tx(async () => {
      const round = await this.lock(actor, id, version);
      this.touch(round, actor);
      await this.take(round, step, 'staff', actor.id);
    });
  }

  private touch(round: AppraisalRound, { id }: Actor): void {
    if (id && !round.hands.includes(id)) round.hands = [...round.hands, id];
  }

  /** The deadline came: unless somebody was faster, or an objection still waits (its decision asks again). */
  private async byClock(id: string, step: RoundStep): Promise<void> {
    const round = await this.db.repo(AppraisalRound).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (round && (await this.may(round, step, 'clock')).ok) await this.take(round, step, 'clock', null);
  }

  /** After the last objection was decided, when the days are over: nothing else keeps it open. In the caller's transaction. */
  async settle(round: AppraisalRound): Promise<void> {
    if ((await this.may(round, 'freeze', 'clock')).ok) await this.take(round, 'freeze', 'clock', null);
  }

  private async may(round: AppraisalRound, step: RoundStep, by: 'staff' | 'clock') {
    const undecided = (await this.db.row(waiting, { round: round.id }))?.count ?? 0;
    return roundFlow.take(round.state, step, { roles: [by], facts: factsOf(round, undecided, this.clock.now()) });
  }

  private async take(
    round: AppraisalRound,
    step: RoundStep,
    by: 'staff' | 'clock',
    actor: string | null,
  ): Promise<void> {
    const decision = await this.may(round, step, by);
    if (!decision.ok) throw new Problem(decision.refusal.why === 'guard' ? decision.refusal.code : 'appraisal/not-now');
    if (step === 'open') await this.enrol(round);
    if (step === 'review') await this.pair(round);
    if (step === 'tally') await this.tally.count(round);
    round.state = decision.transition.to;
    for (const kind of Object.values(CLOCKS)) await this.deadlines.clear(kind, round.id);
    if (decision.transition.clock) await this.wind(round, decision.transition.clock);
    await this.db.repo(AppraisalRound).save(round);
    this.events.emit(appraisalMoved, {
      subject: { kind: 'appraisal', id: round.id },
      place: round.placePath,
      actor,
      data: { year: round.year, state: round.state },
    });
  }

  private async wind(round: AppraisalRound, clock: RoundFlowTypes['clock']): Promise<void> {
    const objectUntil = new Date(this.clock.now().getTime() + round.objectionDays * DAY_MS);
    if (clock === 'objections') round.objectUntil = objectUntil;
    const due = { report: round.reportUntil, review: round.reviewUntil, objections: objectUntil }[clock];
    await this.deadlines.set(CLOCKS[clock], round.id, due);
  }

  private async enrol({ id, placePath: path }: AppraisalRound): Promise<void> {
    const accounts = (await this.db.rows(confirmed, { path })).map((row) => row.id);
    if (!accounts.length) throw new Problem('appraisal/nobody');
    await this.db.rows(enrol, { round: id, path, accounts, ids: accounts.map(() => newId()) });
  }

  private async pair({ id, placePath: path, reviewsEach }: AppraisalRound): Promise<void> {
    const people = await this.db.rows(colleagues, { round: id, path });
    const pairs = draw(people, reviewsEach, () => randomInt(RANDOM) / RANDOM);
    await this.db.rows(pairUp, {
      reviewers: pairs.map(([reviewer]) => reviewer),
      subjects: pairs.map(([, about]) => about),
    });
  }

  /** The round, locked, for staff; unknown and not yours answer alike. */
  async lock(actor: Actor, id: string, version?: number): Promise<AppraisalRound> {
    const round = await this.db.repo(AppraisalRound).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!round || !appraisalPolicy.manage(actor, round.placePath)) throw new Problem('appraisal/not-found');
    if (version !== undefined && round.version !== version) throw new Problem('appraisal/changed');
    return round;
  }
}
