/** Addresses of the pictures themselves: public ones lasting, private ones signed; whatever is wrong is not found. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Problem, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { MediaFiles } from './media.files.js';
import { Photos } from './photos.js';

const KEY = /^[\w-]{43,64}$/;
const FILE = /^(\d{1,5})\.webp$/;

/** Nothing in a picture can run or frame anything, even opened by itself. */
const HEADERS = {
  'content-type': 'image/webp',
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;
const PUBLIC = 'public, max-age=31536000, immutable';
/** As long as an address can be signed for. */
const PRIVATE = 'private, max-age=600';

interface Address {
  key: string;
  private: boolean;
}

@Controller('media')
@ApiProduces('image/webp')
export class MediaFilesController {
  constructor(
    private readonly files: MediaFiles,
    private readonly photos: Photos,
  ) {}

  @Get('private/:key/:file')
  @Allow('anyone', 'media.signed')
  async signed(
    @Who() actor: Actor,
    @Param('key') key: string,
    @Param('file') file: string,
    @Query('exp') exp: unknown,
    @Query('sig') sig: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const width = widthIn(key, file);
    if (typeof exp !== 'string' || typeof sig !== 'string' || !actor.sessionId) throw new Problem('http/not-found');
    if (!this.photos.holds({ key, width, exp, sig }, actor.sessionId)) throw new Problem('http/not-found');
    await this.send({ key, private: true }, width, request, reply.header('cache-control', PRIVATE));
  }

  @Get(':key/:file')
  @Allow('anyone', 'media.public')
  async open(
    @Param('key') key: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send({ key, private: false }, widthIn(key, file), request, reply.header('cache-control', PUBLIC));
  }

  private async send(address: Address, width: number, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = await this.files.open(address, width);
    if (!file) {
      reply.removeHeader('cache-control');
      throw new Problem('http/not-found');
    }
    const etag = `"${address.key}-${width}"`;
    reply.headers({ ...HEADERS, etag });
    if (!address.private) reply.header('cross-origin-resource-policy', 'cross-origin');
    if (request.headers['if-none-match'] === etag) {
      file.stream.destroy();
      await reply.status(304).send();
      return;
    }
    await reply.header('content-length', file.size).send(file.stream);
  }
}

function widthIn(key: string, file: string): number {
  const width = FILE.exec(file)?.[1];
  if (!KEY.test(key) || width === undefined) throw new Problem('http/not-found');
  return Number(width);
}
