/** A case in the thread it came from: its card there is kept true by every step; a private case hides the thread. */
import { Injectable } from '@nestjs/common';
import { ForumService, ThreadsService, type Opener } from '../../commons/forum/index.js';
import type { Photo } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { CaseFile } from './case.entity.js';
import { leadOf } from './case.view.js';

const KIND = 'case';

/** Two hands on one thread: the second waits here. */
const headOf = statement<{ version: number; audience: string }, { id: string }>(
  'case-thread-head',
  sql`select version, audience from thread where id = ${p('id')}::uuid and deleted_at is null for update`,
);

@Injectable()
export class ThreadCards {
  constructor(
    private readonly db: Db,
    private readonly forum: ForumService,
    private readonly threads: ThreadsService,
  ) {}

  /** What a thread says, locked for a case to be opened from it. @throws forum/thread-not-found, also when it was deleted */
  async opener(actor: Actor, threadId: string): Promise<Opener> {
    await this.db.row(headOf, { id: threadId });
    const opener = await this.forum.opener(actor, threadId);
    if (opener.deleted) throw new Problem('forum/thread-not-found');
    return opener;
  }

  /** What a thread says now, or undefined where it is gone. */
  async facts(threadId: string): Promise<Opener | undefined> {
    return (await this.forum.threadFacts([threadId]))[0];
  }

  /** The photos of a thread as they are now. */
  async photos(threadId: string): Promise<Photo[] | undefined> {
    return (await this.facts(threadId))?.photos;
  }

  /** From now on only its author and staff see the thread. @throws forum/audience-forced where its board is public only */
  async hide(actor: Actor, threadId: string): Promise<void> {
    const head = await this.db.row(headOf, { id: threadId });
    if (head?.audience === 'public')
      await this.threads.change(actor, threadId, { version: head.version, audience: 'author-and-staff' });
  }

  /** Puts the card there, or changes it, in the step's transaction; a private case has none in a public thread. */
  async show(actor: { id: string | null }, file: CaseFile): Promise<void> {
    if (!file.threadId) return;
    const { id, threadId, state } = file;
    const card = { threadId, kind: KIND, id, state, publicCard: cardOf(file), private: file.private };
    await this.forum.attach(actor, card);
  }
}

/** What the thread's readers see of the case, without another request. */
const cardOf = (file: CaseFile): Record<string, unknown> => ({
  number: file.number,
  version: file.version,
  title: file.title,
  grade: file.grade,
  lead: leadOf(file)?.name ?? null,
  handler: file.handlerName,
  acceptBy: file.acceptBy.toISOString(),
  dueAt: file.dueAt?.toISOString() ?? null,
  paused: file.pausedAt !== null,
  overdue: file.overdue,
  outcome: file.state === 'callback' || file.state === 'closed' ? file.outcome : null,
  round: file.round,
  closedAt: file.closedAt?.toISOString() ?? null,
});
