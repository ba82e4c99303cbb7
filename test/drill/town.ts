/** A small town on a server that a drill started: an administrator, a board, a thread, and people who write whatever happens. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/platform/db/index.js';
import type { Server } from './server.js';

const PASSWORD = 'quiet-river-42';
/** About as fast as staff may write for long. */
const PAUSE_MS = 1_500;
const place = (code: string, name: string): object => ({ code, name });

export interface Sent {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

/** Somebody who keeps on writing, and never lets go of a text before it is acknowledged. */
export class Writer {
  cookie = '';
  /** The right that makes them staff. */
  grant = '';
  readonly replies: string[] = [];
  readonly threads: string[] = [];

  /** @param strange gathers answers that were neither yes, nor come again, nor a broken connection */
  constructor(
    private readonly at: { readonly url: string },
    private readonly strange: string[],
  ) {}

  /** Sends once. Undefined: nobody knows whether it arrived. */
  async send(url: string, body: object | undefined, key: string, method = 'POST'): Promise<Sent | undefined> {
    try {
      const answer = await fetch(`${this.at.url}/api/v1/${url}`, {
        method,
        headers: {
          ...{ cookie: this.cookie, 'idempotency-key': key },
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await answer.text();
      this.cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      const retryAfter = answer.headers.get('retry-after');
      return { status: answer.status, retryAfter, body: text === '' ? null : JSON.parse(text) };
    } catch {
      return undefined;
    }
  }

  /** Sends until it is answered; whether it was taken. */
  async insist(url: string, body: object): Promise<boolean> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.send(url, body, key);
      if (answer && answer.status < 300) return true;
      if (answer?.status === 429) return false; // enough for this minute
      if (answer && (answer.status !== 503 || answer.retryAfter === null)) {
        this.strange.push(`${answer.status} ${JSON.stringify(answer.body)}`);
        return false;
      }
      await sleep(30);
    }
  }

  /** Writes for as long as it is let: mostly replies in known threads, sometimes a new one. */
  async writes(board: string, known: string[], stopped: () => boolean): Promise<void> {
    for (let i = 1; !stopped(); i++) {
      await sleep(Math.random() * PAUSE_MS);
      const id = newId();
      if (i % 8 === 0) {
        if (!(await this.insist('threads', { id, boardId: board, title: `第${i}件事`, body: '灯不亮' }))) continue;
        this.threads.push(id);
        known.push(id);
      } else {
        // Every third goes to the first one, which is followed by open pages.
        const thread = known[i % 3 ? Math.floor(Math.random() * known.length) : 0] ?? '';
        if (await this.insist(`threads/${thread}/posts`, { id, body: `我们楼也是 ${i}` })) this.replies.push(id);
      }
    }
  }
}

export interface Town {
  community: string;
  board: string;
  thread: string;
  administrator: Writer;
  /** Staff, because they may write more in a minute. */
  writers: Writer[];
}

/** Sets up a fresh server: a first administrator with a board and a thread, and people who write. */
export async function settle(at: Server, count: number, strange: string[]): Promise<Town> {
  const administrator = new Writer(at, strange);
  const made = await answered(
    administrator.send(
      'setup',
      {
        ...{ code: at.code, city: place('hz', '和州市'), district: place('cf', '春风区') },
        ...{ street: place('ls', '柳松街道'), community: place('chunfeng', '春风里社区') },
        administrator: { login: '13700000000', password: PASSWORD, name: '刘芳' },
      },
      randomUUID(),
    ),
  );
  const community = (made as { community: { id: string } }).community.id;
  const board = { name: { zh: '报事', en: 'Report' }, pillar: 'services' };
  const { face } = (await answered(administrator.send(`communities/${community}/boards`, board, randomUUID()))) as {
    face: { id: string };
  };
  const thread = newId();
  const first = { id: thread, boardId: face.id, title: '楼道灯不亮', body: '三天了' };
  await answered(administrator.send('threads', first, randomUUID()));
  const writers: Writer[] = [];
  for (let i = 0; i < count; i++) {
    const writer = new Writer(at, strange);
    const login = `1380000${String(i).padStart(4, '0')}`;
    const consent = { version: '1' };
    const order = { login, password: PASSWORD, name: '邻居', communityId: community, consent };
    const { account } = (await answered(writer.send('accounts', order, randomUUID()))) as { account: { id: string } };
    const right = { accountId: account.id, role: 'staff' };
    const given = answered(administrator.send(`places/${community}/grants`, right, randomUUID()));
    writer.grant = ((await given) as { id: string }).id;
    writers.push(writer);
  }
  return { community, board: face.id, thread, administrator, writers };
}

/** The body of an answer that has to be a good one. @throws when it isn't */
export async function answered(sent: Promise<Sent | undefined>): Promise<unknown> {
  const answer = await sent;
  if (!answer || answer.status >= 300) throw new Error(`The stage was refused: ${JSON.stringify(answer)}`);
  return answer.body;
}
