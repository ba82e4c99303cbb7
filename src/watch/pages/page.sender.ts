/** Sends pages: the right headers, the reader's own data, kept in memory for guests; and a page even when something fails. */
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { languageOf, Problem, type ActingRequest } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Bytes, ClientFiles } from './client.files.js';
import { wantedBy } from './community.choice.js';
import { slogan } from './community.pages.js';
import { GuestMemory } from './guest.memory.js';
import { guestHeaders, ticketOf } from './guest.request.js';
import { Readers } from './readers.js';
import { modulesOf, Template, type Language, type Page } from './page.html.js';

const HTML = 'text/html; charset=utf-8';
/** Low: made once for each short life in memory. */
const QUALITY = 4;

@Injectable()
export class PageSender {
  private readonly log = new Logger('pages');
  private readonly template: Template;

  constructor(
    private readonly files: ClientFiles,
    private readonly memory: GuestMemory,
    private readonly readers: Readers,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.template = new Template(files.template, config.publicUrl);
  }

  /** Makes a page and sends it. `make` answers undefined where the client draws the page by itself. */
  async send(
    request: ActingRequest,
    reply: FastifyReply,
    actor: Actor,
    make: (language: Language, wanted: string | undefined) => Promise<Page | undefined>,
  ): Promise<void> {
    const language = actor.guest ? languageOf(request.headers) : actor.language;
    let status = 200;
    let page: Page | undefined;
    let me: object | undefined;
    try {
      [page, me] = await Promise.all([make(language, wantedBy(request.headers.cookie)), this.readers.me(actor)]);
    } catch (error) {
      status = this.statusOf(error);
      if (status === 503) void reply.header('retry-after', '2');
    }
    const known = page ?? shell(status, language);
    if (me) known.replies['/api/v1/me'] = me;
    const links = this.files.links(modulesOf(known, language));
    const html = this.template.render(known, language, this.config.publicUrl, links);
    this.write(request, reply, actor, html, status, known.community);
  }

  private statusOf(error: unknown): number {
    if (error instanceof Problem && error.status === 404) return 404;
    if (!(error instanceof Problem)) this.log.error({ msg: 'page failed', err: error });
    return 503; // the client asks by itself, and says what is wrong
  }

  private write(
    request: ActingRequest,
    reply: FastifyReply,
    actor: Actor,
    html: string,
    status: number,
    community: string | undefined,
  ): void {
    void reply.status(status).header('content-security-policy', this.template.policy).type(HTML);
    const ticket = ticketOf(request);
    // what was made for a community that isn't there would fill the memory under as many names as anybody invents
    const invented = ticket?.wanted !== undefined && ticket.wanted !== community;
    if (!actor.guest || !ticket || status !== 200 || invented) {
      void reply.header('cache-control', 'private, no-store').send(html);
      return;
    }
    const bytes = new Bytes(Buffer.from(html), HTML, QUALITY);
    const headers = guestHeaders(reply, bytes);
    this.memory.keep(ticket, { bytes, headers, tags: ticket.tags, thread: ticket.thread });
    void reply.send(html);
  }
}

/** A page that the client fills: one's own corners, and what isn't there. */
const shell = (status: number, language: Language): Page => ({
  title: status === 404 ? (language === 'zh' ? '没有找到' : 'Not found') : '',
  description: slogan[language],
  canonical: null,
  image: null,
  type: 'website',
  draws: null,
  replies: {},
  body:
    status === 404
      ? `<h1>${language === 'zh' ? '没有找到这个页面' : 'There is no such page'}</h1><p><a href="/">E刻服务圈</a></p>`
      : '',
});
