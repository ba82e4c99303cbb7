/** Which requests of guests may be answered from memory, under which key, and what their answers show. */
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/http/index.js';
import type { Bytes } from './client.files.js';
import { wantedBy } from './community.choice.js';
import type { Ticket } from './guest.memory.js';

/** Answers that show lists: every change in the forum and in the sums makes them old. */
export const LISTS = 'lists';
/** Longer addresses are not worth their place. */
const MAX_ADDRESS = 300;
const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const THREAD = new RegExp(`^(?:/api/v1)?/threads/${ID}(/posts)?(?:\\?.*)?$`);
const CASE = new RegExp(`^(?:/api/v1)?/cases/${ID}$`);
const LIST = new RegExp(
  `^(?:/|/boards|/cases|/boards/${ID}|/api/v1/communities|/api/v1/communities/here(?:\\?.*)?|/api/v1/communities/${ID}/(?:feed|boards|counters|cases)(?:\\?.*)?|/api/v1/boards/${ID}(?:/threads(?:\\?.*)?)?)$`,
);

/** What is known of a guest's request before it is answered. */
export interface GuestTicket extends Ticket {
  tags: readonly string[];
  /** The thread that a look at this counts for. */
  thread: string | null;
  /** The community that the device asks for. */
  wanted: string | undefined;
}

type Marked = FastifyRequest & { guestTicket?: GuestTicket };

export const ticketOf = (request: FastifyRequest): GuestTicket | undefined => (request as Marked).guestTicket;
export const markWith = (request: FastifyRequest, ticket: GuestTicket): void => {
  (request as Marked).guestTicket = ticket;
};

/** A request, before or after the framework has it. */
interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** The chosen community, where a page depends on it. */
export const wantedAt = ({ url, headers: { cookie } }: Asked): string | undefined =>
  cookie !== undefined && (url === '/' || url === '/boards' || url === '/cases') ? wantedBy(cookie) : undefined;

/** The key of a request whose answer is the same for all guests; undefined for everybody and everything else. */
export function keyOf({ method, url, headers }: Asked): string | undefined {
  if (method !== 'GET' || url === undefined || url.length > MAX_ADDRESS) return undefined;
  if (headers.cookie !== undefined && /\bsid=/.test(headers.cookie)) return undefined;
  return `${languageOf(headers)} ${url} ${wantedAt({ url, headers }) ?? ''}`;
}

/** What an address shows; undefined when its answer is not kept. Pages with a query are the client's business. */
export function shownAt(url: string): Omit<GuestTicket, keyof Ticket | 'wanted'> | undefined {
  const api = url.startsWith('/api/');
  if (!api && url.includes('?')) return undefined;
  const [, thread, posts] = THREAD.exec(url) ?? [];
  if (thread && (api || !posts)) return { tags: [`thread:${thread}`], thread: posts ? null : thread };
  const [, found] = CASE.exec(url) ?? [];
  if (found) return { tags: [`case:${found}`], thread: null };
  return LIST.test(url) ? { tags: [LISTS], thread: null } : undefined;
}

/** Set by each request anew, never kept. */
const OWN = new Set(['x-request-id', 'set-cookie', 'content-length', 'content-encoding']);

/** What every guest is answered along with these bytes: asked again every time, answered in a word when nothing changed. */
export function guestHeaders(reply: FastifyReply, bytes: Bytes): string[] {
  void reply.headers({
    'content-type': bytes.type,
    'cache-control': 'no-cache',
    etag: bytes.etag,
    vary: 'cookie, accept-language, x-language, accept-encoding',
  });
  const all = Object.entries(reply.getHeaders()).filter(([name]) => !OWN.has(name));
  return all.flatMap(([name, value]) => [name, String(value)]);
}
