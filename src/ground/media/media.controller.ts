/** Routes of one's own photos: send one under an id of one's own, drop one that nothing shows. */
import { Controller, Delete, Param, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Scratch } from '../../platform/files/index.js';
import { Allow, idParam, Reply, Throttle, Who, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { photoSchema, uploadQuery, type Photo, type PhotoView } from './media.schema.js';
import { MediaService } from './media.service.js';
import { MediaUpload } from './media.upload.js';
import { Photos } from './photos.js';
import { drain, FIELD, receive } from './receive.js';

const UPLOADS: Limit = { name: 'media-upload', points: 90, seconds: 600 };

@Controller('api/v1/media')
export class MediaController {
  constructor(
    private readonly upload: MediaUpload,
    private readonly media: MediaService,
    private readonly photos: Photos,
    private readonly scratch: Scratch,
    private readonly throttle: Throttle,
  ) {}

  @Put(':id')
  @Allow('signed-in', 'media.own')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: [FIELD], properties: { [FIELD]: { type: 'string', format: 'binary' } } },
  })
  @Reply(photoSchema)
  async put(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: uploadQuery }) query: z.infer<typeof uploadQuery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PhotoView> {
    const photo = (await this.upload.arrived(actor, id)) ?? (await this.take(actor, id, query, request, reply));
    await drain(request.raw);
    return this.photos.face(photo, actor.sessionId);
  }

  private async take(
    actor: Actor,
    id: string,
    query: z.infer<typeof uploadQuery>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Photo> {
    await this.throttle.take(UPLOADS, actor.id ?? '');
    const folder = await this.scratch.folder();
    try {
      const received = await receive(request.raw, reply.raw, folder);
      return await this.upload.take(actor, id, received, query.private === 'true');
    } finally {
      await this.scratch.drop(folder);
    }
  }

  @Delete(':id')
  @Allow('signed-in', 'media.own')
  @Reply(null)
  async remove(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.media.remove(actor, id);
  }
}
