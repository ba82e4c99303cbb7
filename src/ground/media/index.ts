/** The door of media: photos are taken in, shown by something, served, and go when nothing shows them. */
import path from 'node:path';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { DiskStore, FileStore, Scratch } from '../../platform/files/index.js';
import { MediaFilesController } from './media-files.controller.js';
import { MediaController } from './media.controller.js';
import { MediaFiles } from './media.files.js';
import { MediaQueries } from './media.queries.js';
import { MediaService } from './media.service.js';
import { MediaUpload } from './media.upload.js';
import { PhotosOnPaper } from './photo.paper.js';
import { Photos } from './photos.js';
import { Pictures } from './picture/pictures.js';
import { PortraitsController } from './portraits.controller.js';
import { PortraitsService } from './portraits.service.js';
import { drain } from './receive.js';

export { Media } from './media.entity.js';
export {
  photoInput,
  photoInputs,
  photoSchema,
  type Photo,
  type PhotoInput,
  type PhotoView,
  type Use,
} from './media.schema.js';
export { MediaService } from './media.service.js';
export { MediaUpload } from './media.upload.js';
export { PhotosOnPaper } from './photo.paper.js';
export { Photos } from './photos.js';
export { Portrait } from './portrait.entity.js';

const folderOf = (config: Config): string => path.join(config.dataDir, 'media');

@Module({
  controllers: [MediaController, MediaFilesController, PortraitsController],
  providers: [
    { provide: Pictures, useFactory: () => new Pictures() },
    {
      provide: Scratch,
      inject: [CONFIG],
      useFactory: (config: Config) => new Scratch(path.join(folderOf(config), '.parts')),
    },
    {
      provide: FileStore,
      inject: [CONFIG, Scratch],
      useFactory: (config: Config, scratch: Scratch) => new DiskStore(folderOf(config), scratch),
    },
    MediaFiles,
    MediaQueries,
    MediaService,
    MediaUpload,
    Photos,
    PhotosOnPaper,
    PortraitsService,
  ],
  exports: [MediaService, MediaUpload, Photos, PhotosOnPaper],
})
export class MediaModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance();
    // The stream of an upload is left to its route.
    server.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
    // Whoever refuses an upload (the guard, a throttle, a limit): the client finishes sending, then reads why.
    server.addHook('onSend', async (request, reply) => {
      const refused = reply.statusCode >= 400 && /^multipart\//.test(request.headers['content-type'] ?? '');
      if (refused) await drain(request.raw);
    });
  }
}
