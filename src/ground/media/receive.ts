/** Receives one file of a multipart request onto the disk, within limits; what is refused is read to its end first. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import multer, { MulterError } from 'multer';
import { isFull } from '../../platform/files/index.js';
import { Problem } from '../../platform/http/index.js';
import { MAX_MEGABYTES } from './media.schema.js';
import type { Received } from './media.upload.js';

export const FIELD = 'photo';

const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
/** Refused uploads up to this size are read to their end: a phone that is still sending would only see a broken connection. */
const WORTH_READING = 8 * MAX_BYTES;
const NAME = 'received';

const limits = {
  fileSize: MAX_BYTES,
  files: 1,
  fields: 0,
  parts: 1,
  headerPairs: 20,
  fieldNameSize: FIELD.length,
  fieldNestingDepth: 0,
  fieldArrayIndexLimit: 0,
};

/** Streams the file into the folder. @throws media/too-large, media/not-received, http/malformed */
export async function receive(request: IncomingMessage, response: ServerResponse, folder: string): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES + 64 * 1024) throw tooLarge();
  const storage = multer.diskStorage({
    destination: (_request, _file, done) => done(null, folder),
    filename: (_request, _file, done) => done(null, NAME),
  });
  const take = multer({ storage, limits, defParamCharset: 'utf8' }).single(FIELD);
  // Whoever hung up before now would never be heard of again: multer waits for a close that has been.
  if (request.destroyed) throw new Problem('http/malformed', { field: FIELD });
  // multer asks for Express's request, and uses of it only what Node's own has.
  const bare: unknown = request;
  await new Promise<void>((resolve, reject) => {
    take(bare as Parameters<typeof take>[0], response as Parameters<typeof take>[1], (error: unknown) =>
      error ? reject(problem(error)) : resolve(),
    );
  });
  const { file } = bare as { file?: { path: string; size: number } };
  if (!file || file.size === 0) throw new Problem('media/not-received', { field: FIELD });
  return { folder, file: file.path };
}

/** Reads a request to its end, so that the answer finds a client that has finished sending. */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.readableEnded || request.destroyed) return;
  if (Number(request.headers['content-length'] ?? 0) > WORTH_READING) return;
  await new Promise<void>((resolve) => {
    for (const over of ['end', 'close', 'error']) request.once(over, () => resolve());
    let bytes = 0;
    request.on('data', (part: Buffer) => (bytes += part.length) > WORTH_READING && request.destroy());
    request.resume();
  });
}

const tooLarge = (): Problem => new Problem('media/too-large', { field: FIELD, values: { megabytes: MAX_MEGABYTES } });

function problem(error: unknown): Error {
  if (isFull(error)) return new Problem('media/no-space');
  if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') return tooLarge();
  return new Problem('http/malformed', { field: FIELD });
}
