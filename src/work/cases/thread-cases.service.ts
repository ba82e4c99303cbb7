/** Opening a case from a thread, in one click: its words, photos, place and author become the case's. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseOpening } from './case.opening.js';
import { casePolicy } from './case.policy.js';
import { CaseQueries } from './case.queries.js';
import type { CaseFromThread, CaseReceipt } from './case.schema.js';
import { ThreadCards } from './thread.cards.js';

@Injectable()
export class ThreadCasesService {
  constructor(
    private readonly db: Db,
    private readonly cards: ThreadCards,
    private readonly opening: CaseOpening,
    private readonly queries: CaseQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case from a thread. A private case hides the thread, a hidden thread makes a private case.
   * @throws forum/thread-not-found, http/forbidden, case/thread-has-case, category/not-found, forum/audience-forced
   */
  open(actor: Actor, threadId: string, order: CaseFromThread): Promise<CaseReceipt> {
    return this.db.tx(async () => {
      const thread = await this.cards.opener(actor, threadId);
      if (!casePolicy.desk(actor, thread.placePath)) throw new Problem('http/forbidden');
      const known = await this.queries.ofThread(threadId);
      if (known) throw new Problem('case/thread-has-case', { extra: { caseId: known } });
      const hidden = thread.audience !== 'public';
      const { id, number, version, state } = await this.opening.open(
        actor,
        {
          ...order,
          placeId: order.placeId ?? thread.spot?.id ?? (await this.queries.placeOf(thread.placePath)),
          title: order.title ?? thread.title,
          description: thread.body,
          channel: 'post',
          threadId,
          reporter: { accountId: thread.authorId, consent: true },
          ...(hidden ? { private: true } : {}),
        },
        this.clock.now(),
      );
      return { id, number, version, state };
    });
  }
}
