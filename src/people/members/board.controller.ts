/** Routes of the identity board: reading it, and a member's own say on it. */
import { Body, Controller, Get, Header, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BoardLists } from './board.lists.js';
import { BoardQueries } from './board.queries.js';
import {
  boardAgreement,
  boardFilter,
  boardPage,
  boardStanding,
  boardSummary,
  boardTakeDown,
  boardWithdrawal,
  personView,
  type BoardAgreement,
  type BoardFilter,
  type BoardPage,
  type BoardStanding,
  type BoardSummary,
  type PersonView,
} from './board.schema.js';
import { MemberBoard } from './board.service.js';

const SIZE = 24;
type Id = z.infer<typeof idParam>;
/** Nobody's name gets into a search engine by way of the data. */
const HIDDEN = ['X-Robots-Tag', 'noindex'] as const;

@Controller('api/v1')
export class BoardController {
  constructor(
    private readonly board: MemberBoard,
    private readonly queries: BoardQueries,
    private readonly lists: BoardLists,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/identity-board')
  @Allow('anyone', 'board.see')
  @Header(...HIDDEN)
  @Reply(boardSummary)
  async summary(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BoardSummary> {
    return this.queries.summary(actor, await this.path(id));
  }

  @Get('communities/:id/identity-board/people')
  @Allow('anyone', 'board.see')
  @Header(...HIDDEN)
  @Reply(boardPage)
  async people(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: boardFilter }) filter: BoardFilter,
  ): Promise<BoardPage> {
    return this.queries.page(actor, await this.path(id), filter, filter.size ?? SIZE);
  }

  @Get('identity-board/people/:id')
  @Allow('anyone', 'board.see')
  @Header(...HIDDEN)
  @Reply(personView)
  async person(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<PersonView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('member/not-found');
    return view;
  }

  @Get('members/:id/board')
  @Allow('signed-in', 'board.standing')
  @Reply(boardStanding)
  async standing(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BoardStanding> {
    const view = await this.lists.standing(actor, id);
    if (!view) throw new Problem('member/not-found');
    return view;
  }

  @Put('members/:id/board')
  @Allow('signed-in', 'board.agree')
  @Idempotent()
  @Reply(boardStanding)
  async agree(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardAgreement }) body: BoardAgreement,
  ): Promise<BoardStanding> {
    await this.board.agree(actor, id, body);
    return this.standing(actor, { id });
  }

  @Post('members/:id/board/withdraw')
  @Allow('signed-in', 'board.withdraw')
  @Idempotent()
  @Reply(boardStanding)
  async withdraw(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardWithdrawal }) { version }: z.infer<typeof boardWithdrawal>,
  ): Promise<BoardStanding> {
    await this.board.withdraw(actor, id, version);
    return this.standing(actor, { id });
  }

  @Post('members/:id/board/take-down')
  @Allow('signed-in', 'board.take-down')
  @Idempotent()
  @Reply(boardStanding)
  async takeDown(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardTakeDown }) { version, reason }: z.infer<typeof boardTakeDown>,
  ): Promise<BoardStanding> {
    await this.board.takeDown(actor, id, version, reason);
    return this.standing(actor, { id });
  }

  private async path(id: string): Promise<string> {
    const place = (await this.places.communities()).find((one) => one.id === id);
    if (!place) throw new Problem('member/no-community');
    return place.path;
  }
}
