/** Routes of packs: staff make and revoke them; a unit opens, prints and acknowledges its own without an account. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Guesses } from '../../ground/accounts/index.js';
import { Allow, id as uuid, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Press, sendPaper } from '../../platform/print/index.js';
import {
  madePack,
  newPack,
  openedPack,
  packAcknowledgement,
  packCode,
  packList,
  type OpenedPack,
} from './appraisal.schema.js';
import { packPaper } from './pack.paper.js';
import { PackQueries } from './pack.queries.js';
import { PacksService } from './packs.service.js';

type Id = z.infer<typeof idParam>;
const packParam = z.strictObject({ id: uuid, packId: uuid });
const tokenParam = z.strictObject({ token: z.string().min(1).max(100) });
type Token = z.infer<typeof tokenParam>;

@Controller('api/v1')
export class PacksController {
  constructor(
    private readonly packs: PacksService,
    private readonly queries: PackQueries,
    private readonly guesses: Guesses,
    private readonly press: Press,
  ) {}

  @Get('appraisals/:id/packs')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(packList)
  list(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof packList>> {
    return this.queries.list(actor, id);
  }

  /** Link and code are answered this once; a repeated request makes none. */
  @Post('appraisals/:id/packs')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(madePack, 201)
  async make(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newPack }) { unit }: z.infer<typeof newPack>,
  ): Promise<z.infer<typeof madePack>> {
    const made = await this.packs.make(actor, id, unit);
    const pack = (await this.queries.list(actor, id)).items.find((one) => one.id === made.id);
    if (!pack) throw new Problem('appraisal/not-found');
    return { pack, token: made.token, code: made.code };
  }

  @Delete('appraisals/:id/packs/:packId')
  @Allow('signed-in', 'appraisal.manage')
  @Idempotent()
  @Reply(null)
  async revoke(
    @Who() actor: Actor,
    @Param({ schema: packParam }) { id, packId }: z.infer<typeof packParam>,
  ): Promise<void> {
    await this.packs.revoke(actor, id, packId);
  }

  @Post('packs/:token/open')
  @Allow('anyone', 'appraisal.pack')
  @Reply(openedPack)
  async open(
    @Param({ schema: tokenParam }) { token }: Token,
    @Body({ schema: packCode }) { code }: z.infer<typeof packCode>,
    @Req() request: FastifyRequest,
  ): Promise<OpenedPack> {
    return this.queries.inside(await this.guesses.of(request.ip, () => this.packs.open(token, code, 'opened')));
  }

  @Post('packs/:token/acknowledge')
  @Allow('anyone', 'appraisal.pack')
  @Reply(openedPack)
  async acknowledge(
    @Param({ schema: tokenParam }) { token }: Token,
    @Body({ schema: packAcknowledgement }) { code, name }: z.infer<typeof packAcknowledgement>,
    @Req() request: FastifyRequest,
  ): Promise<OpenedPack> {
    const pack = await this.guesses.of(request.ip, () => this.packs.acknowledge(token, code, name));
    return this.queries.inside(pack);
  }

  /** The same as a PDF. */
  @Post('packs/:token/paper')
  @Allow('anyone', 'appraisal.pack')
  @HttpCode(200)
  async paper(
    @Param({ schema: tokenParam }) { token }: Token,
    @Body({ schema: packCode }) { code }: z.infer<typeof packCode>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pack = await this.guesses.of(request.ip, () => this.packs.open(token, code, 'printed'));
    const paper = packPaper(await this.queries.inside(pack));
    await sendPaper(reply, paper.title, await this.press.print(paper));
  }
}
