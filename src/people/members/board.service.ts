/** What members decide about themselves on the identity board; taking somebody down; the posts they are shown with. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BoardEntry } from './board.entity.js';
import { boardFlow, boardStateOf, type BoardFlowTypes } from './board.flow.js';
import { boardPolicy, boardRoles } from './board.policy.js';
import { boardAgreed, boardLeft, boardTakenDown, type BoardAgreement } from './board.schema.js';
import { Member } from './member.entity.js';

const SILENT = {
  state: 'off',
  audience: 'neighbours',
  searchable: false,
  showPhoto: false,
  showBuilding: false,
  showPledge: false,
  showSkills: false,
  showStars: false,
  buildingId: null,
  agreedAt: null,
  batchId: null,
  name: null,
  pledge: null,
  skills: null,
  reason: null,
} as const;

@Injectable()
export class MemberBoard {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Agrees to be shown, or changes what is; what is turned off is gone at once.
   * @throws member/not-found, member/not-confirmed, member/changed, board/searchable, http/not-found (the building)
   */
  agree(actor: Actor, id: string, { version, buildingId, ...says }: BoardAgreement): Promise<void> {
    return this.db.tx(async () => {
      const { member, entry } = await this.find(actor, id);
      if (member.state !== 'confirmed') throw new Problem('member/not-confirmed');
      this.mayTake(entry.state === 'off' ? 'agree' : 'change', actor, member, entry);
      if (entry.version !== version) throw new Problem('member/changed');
      if (says.searchable && says.audience !== 'public') throw new Problem('board/searchable', { field: 'searchable' });
      const { photo, building, pledge, skills, stars, audience, searchable } = says;
      Object.assign(entry.row, {
        ...{ audience, searchable, showPhoto: photo, showBuilding: building, showPledge: pledge },
        ...{ showSkills: skills, showStars: stars, buildingId: await this.building(member, buildingId) },
      });
      if (entry.row.state === 'off') {
        Object.assign(entry.row, { state: 'waiting', agreedAt: this.clock.now(), reason: null });
        this.emit(boardAgreed, member, actor);
      }
      await this.db.repo(BoardEntry).save(entry.row);
    });
  }

  /** Is shown no more, from now on. @throws member/not-found, member/changed, member/not-now, http/forbidden */
  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.step('withdraw', actor, id, version, { ...SILENT });
  }

  /** Takes one person down; they may be published again after that. @throws member/not-found, member/changed, member/not-now, http/forbidden */
  takeDown(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.step('take-down', actor, id, version, { state: 'waiting', batchId: null, reason });
  }

  /**
   * The titles that a member is shown with, in the caller's transaction: programs call it when they give or take a service
   * post. Whether they are shown at all stays the member's say and the staff's.
   */
  showPosts(accountId: string, communityPath: string, titles: readonly string[]): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.db.repo(Member).findOne({
        where: { accountId, placePath: communityPath, state: 'confirmed' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!member) return;
      const row = (await this.rowOf(member.id)) ?? this.fresh(member);
      await this.db.repo(BoardEntry).save(Object.assign(row, { posts: [...new Set(titles)] }));
    });
  }

  /** Whoever is a member no more: what they agreed to ends with it. */
  forget(memberId: string): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.db
        .repo(Member)
        .findOne({ where: { id: memberId }, lock: { mode: 'pessimistic_write' } });
      const row = await this.rowOf(memberId);
      if (row && member?.state !== 'confirmed')
        await this.db.repo(BoardEntry).save(Object.assign(row, SILENT, { posts: [] }));
    });
  }

  private step(
    step: 'withdraw' | 'take-down',
    actor: Actor,
    id: string,
    version: number,
    change: Partial<BoardEntry>,
  ): Promise<void> {
    return this.db.tx(async () => {
      const { member, entry } = await this.find(actor, id);
      this.mayTake(step, actor, member, entry);
      if (entry.version !== version) throw new Problem('member/changed');
      // Posts are held, not agreed to: they stay for the day somebody agrees again.
      await this.db.repo(BoardEntry).save(Object.assign(entry.row, change));
      this.emit(step === 'withdraw' ? boardLeft : boardTakenDown, member, actor);
    });
  }

  /** The membership, locked, and its row here; unknown and hidden answer alike. */
  private async find(actor: Actor, id: string) {
    const member = await this.db.repo(Member).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!member || !boardPolicy.standing(actor, member)) throw new Problem('member/not-found');
    const found = await this.rowOf(id);
    const row = found ?? this.fresh(member);
    return { member, entry: { row, state: row.state, version: found ? found.version : null } };
  }

  private mayTake(
    step: BoardFlowTypes['step'],
    actor: Actor,
    member: Member,
    entry: { state: BoardEntry['state'] },
  ): void {
    const decision = boardFlow.take(boardStateOf(entry.state), step, { roles: boardRoles(actor, member), facts: {} });
    if (!decision.ok) throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'member/not-now');
  }

  /** The building named, if it is one of the community's; where they live, when none is named. */
  private async building(member: Member, asked: string | null | undefined): Promise<string | null> {
    if (asked === null) return null;
    if (asked === undefined) {
      const home = await this.db
        .current()
        .client.query<{ id: string | null }>(
          `select building_id as id from residency where account_id = $1 and place_path = $2 and state = 'confirmed'`,
          [member.accountId, member.placePath],
        );
      return home.rows[0]?.id ?? null;
    }
    const place = await this.places.one(asked);
    if (place?.kind !== 'building' || !place.path.startsWith(member.placePath)) {
      throw new Problem('http/not-found', { field: 'buildingId' });
    }
    return asked;
  }

  private rowOf(memberId: string): Promise<BoardEntry | null> {
    return this.db.repo(BoardEntry).findOneBy({ memberId });
  }

  private fresh({ id: memberId, accountId, placePath }: Member): BoardEntry {
    return this.db.repo(BoardEntry).create({ ...SILENT, posts: [], memberId, accountId, placePath });
  }

  private emit(event: typeof boardAgreed, { id, accountId, placePath }: Member, actor: Actor): void {
    this.events.emit(event, {
      subject: { kind: 'member', id },
      place: placePath,
      actor: actor.id,
      data: { account: accountId },
    });
  }
}
