/** Every address that a person can type: the page with its first data, or the shell that the client fills. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, id as uuid, Problem, Who, type ActingRequest } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CasePages } from './case.pages.js';
import { CommunityPages } from './community.pages.js';
import { ForumPages } from './forum.pages.js';
import { PageSender } from './page.sender.js';

/** First words of the client's own addresses: the server answers them with the shell. A test holds them to the client's routes. */
export const CLIENT_ROOMS: ReadonlySet<string> = new Set([
  'appraisals',
  'packs',
  'alliance',
  'desk',
  'identity',
  'goods',
  'groups',
  'honour',
  'inbox',
  'me',
  'demands',
  'members',
  'notifications',
  'orders',
  'organizations',
  'places',
  'post',
  'profile',
  'recover',
  'register',
  'search',
  'service',
  'services',
  'settings',
  'shop',
  'setup',
  'sign-in',
  'terms',
  'thanks',
  'work',
]);

const notFound = (): Promise<never> => Promise.reject(new Problem('http/not-found'));

@Controller()
export class PagesController {
  constructor(
    private readonly communities: CommunityPages,
    private readonly forum: ForumPages,
    private readonly cases: CasePages,
    private readonly sender: PageSender,
  ) {}

  @Get()
  @Allow('anyone', 'page')
  home(@Who() actor: Actor, @Req() request: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(request, reply, actor, (language, wanted) =>
      this.communities.home(actor, language, wanted),
    );
  }

  @Get('boards')
  @Allow('anyone', 'page')
  boards(@Who() actor: Actor, @Req() request: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(request, reply, actor, (language, wanted) =>
      this.communities.boardList(actor, language, wanted),
    );
  }

  @Get('boards/:id')
  @Allow('anyone', 'board.read')
  board(
    @Who() actor: Actor,
    @Param('id') id: string,
    @Req() request: ActingRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sender.send(request, reply, actor, (language) =>
      isId(id) ? this.forum.board(actor, id, language) : notFound(),
    );
  }

  @Get('threads/:id')
  @Allow('anyone', 'thread.read')
  thread(
    @Who() actor: Actor,
    @Param('id') id: string,
    @Req() request: ActingRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sender.send(request, reply, actor, (language) =>
      isId(id) ? this.forum.thread(actor, id, language) : notFound(),
    );
  }

  @Get('cases')
  @Allow('anyone', 'case.read')
  record(@Who() actor: Actor, @Req() request: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.send(request, reply, actor, (language, wanted) => this.cases.list(actor, language, wanted));
  }

  @Get('cases/:id')
  @Allow('anyone', 'case.read')
  case(
    @Who() actor: Actor,
    @Param('id') id: string,
    @Req() request: ActingRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sender.send(request, reply, actor, (language) =>
      isId(id) ? this.cases.one(actor, id, language) : notFound(),
    );
  }

  /** Everything else. What programs ask for is answered as they expect it. */
  @Get('*')
  @Allow('anyone', 'page')
  async shell(@Who() actor: Actor, @Req() request: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, room = ''] = /^\/([^/?#]*)/.exec(request.url) ?? [];
    if (['api', 'files', 'assets', 'socket.io'].includes(room)) throw new Problem('http/not-found');
    await this.sender.send(request, reply, actor, () =>
      CLIENT_ROOMS.has(room) ? Promise.resolve(undefined) : notFound(),
    );
  }
}

const isId = (id: string): boolean => uuid.safeParse(id).success;
