/** Routes of boards and of the lists of threads. */
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BoardQueries } from './board.queries.js';
import { BoardsService } from './boards.service.js';
import {
  boardChange,
  boardList,
  boardOrder,
  boardView,
  feedFilter,
  newBoard,
  ownFilter,
  threadFilter,
  threadList,
  type BoardChange,
  type BoardView,
  type NewBoard,
} from './forum.schema.js';
import { ListQueries } from './list.queries.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1')
export class BoardsController {
  constructor(
    private readonly boards: BoardsService,
    private readonly queries: BoardQueries,
    private readonly lists: ListQueries,
  ) {}

  @Get('communities/:id/boards')
  @Allow('anyone', 'board.read')
  @Reply(boardList)
  async list(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof boardList>> {
    return { items: await this.queries.ofCommunity(actor, id), next: null };
  }

  @Post('communities/:id/boards')
  @Allow('signed-in', 'board.change')
  @Idempotent()
  @Reply(boardView, 201)
  async create(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newBoard }) body: NewBoard,
  ): Promise<BoardView> {
    return this.queries.one(actor, await this.boards.create(actor, id, body));
  }

  @Put('communities/:id/boards/order')
  @Allow('signed-in', 'board.change')
  @Idempotent()
  @Reply(boardList)
  async order(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardOrder }) body: z.infer<typeof boardOrder>,
  ): Promise<z.infer<typeof boardList>> {
    await this.boards.order(actor, id, body.boards);
    return this.list(actor, { id });
  }

  @Get('groups/:id/board')
  @Allow('anyone', 'board.read')
  @Reply(boardView)
  ofGroup(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BoardView> {
    return this.queries.owned(actor, 'group', id);
  }

  @Get('boards/:id')
  @Allow('anyone', 'board.read')
  @Reply(boardView)
  one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BoardView> {
    return this.queries.one(actor, id);
  }

  @Patch('boards/:id')
  @Allow('signed-in', 'board.change')
  @Idempotent()
  @Reply(boardView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardChange }) body: BoardChange,
  ): Promise<BoardView> {
    await this.boards.change(actor, id, body);
    return this.queries.one(actor, id);
  }

  @Get('boards/:id/threads')
  @Allow('anyone', 'thread.read')
  @Reply(threadList)
  threads(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: threadFilter }) { sort, ...paging }: z.infer<typeof threadFilter>,
  ): Promise<z.infer<typeof threadList>> {
    return this.lists.ofBoard(actor, id, sort ?? 'last', paging);
  }

  @Get('communities/:id/feed')
  @Allow('anyone', 'thread.read')
  @Reply(threadList)
  feed(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: feedFilter }) { sort, ...paging }: z.infer<typeof feedFilter>,
  ): Promise<z.infer<typeof threadList>> {
    return this.lists.ofCommunity(actor, id, sort ?? 'hot', paging);
  }

  @Get('me/threads')
  @Allow('signed-in', 'thread.own')
  @Reply(threadList)
  own(
    @Who() actor: Actor,
    @Query({ schema: ownFilter }) paging: z.infer<typeof ownFilter>,
  ): Promise<z.infer<typeof threadList>> {
    return this.lists.own(actor, paging);
  }
}
