/** Hands a printed paper to whoever asked for it. */
import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/**
 * Sends a PDF under a file name in any script (RFC 6266, RFC 5987). It opens in the browser, is kept by nobody on the way and
 * found by no search engine.
 */
export async function sendPaper(reply: FastifyReply, name: string, paper: Readable): Promise<void> {
  await reply
    .headers({
      'content-type': 'application/pdf',
      'content-disposition': disposition(`${name}.pdf`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
    .send(paper);
}

/** The plain name is for old programs; all others read the second. */
function disposition(name: string): string {
  const clean = name.replace(/[\p{C}/\\:*?"<>|]/gu, ' ').trim();
  const plain = clean.replace(/[^\x20-\x7e]/g, '_').replace(/[%;]/g, '_');
  const coded = encodeURIComponent(clean).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `inline; filename="${plain}"; filename*=UTF-8''${coded}`;
}
