/** The shape of an answer: declared with the route, so that the contract and the tests know it. */
import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

export const REPLY = 'reply';

/** Declares what a route answers with. No schema: no content (204). */
export const Reply = (schema: z.ZodType | null, status = schema ? 200 : 204): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    SetMetadata(REPLY, { schema, status }),
    schema
      ? ApiResponse({ status, standardSchema: schema as never })
      : ApiResponse({ status, description: 'No content' }),
  );

/** A page of a list: items and where the next page begins. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

export const id = z.uuid();
export const moment = z.iso.datetime({ offset: true });
/**
 * A moment as it goes over the wire. Statements select moments that are only shown as text (`2026-03-02 02:00:00.5+00`; our
 * connections say UTC): making dates of forty of them and text of those again would be a tenth of a page's cost. Both are
 * written alike, to the thousandth of a second: an answer from a row just read is that from the row just written.
 */
export function wireMoment(at: Date | string): string {
  if (at instanceof Date) return at.toISOString();
  const time = at.slice(11, -3);
  return `${at.slice(0, 10)}T${time.length === 8 ? `${time}.000` : time.padEnd(12, '0')}Z`;
}
/** Route parameters of `/:id`. */
export const idParam = z.strictObject({ id });
/** Cursor and size of a list. */
export const paging = {
  after: z.string().max(200).optional(),
  size: z.coerce.number().int().min(1).max(50).optional(),
};
