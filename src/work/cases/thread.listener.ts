/** What becomes of a case when its thread is hidden, deleted or shown again. */
import { Injectable } from '@nestjs/common';
import { audienceChanged, threadDeleted, threadRestored } from '../../commons/forum/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { CaseCategories } from './case.categories.js';
import { CaseFiles } from './case.files.js';
import { CaseWriter } from './case.writer.js';
import { ThreadCards } from './thread.cards.js';

@Injectable()
export class ThreadListener {
  constructor(
    private readonly files: CaseFiles,
    private readonly categories: CaseCategories,
    private readonly cards: ThreadCards,
    private readonly writer: CaseWriter,
    events: Events,
  ) {
    events.listen({
      name: 'cases.threads',
      on: [audienceChanged, threadDeleted, threadRestored],
      handle: (event) => this.follow(event),
    });
  }

  /** A hidden thread hides its case; a deleted one takes its photos out of a public case. Shown again, they come back. */
  private async follow({ subject, actor }: EventRecord): Promise<void> {
    const held = await this.files.takeOfThread(subject.id);
    const thread = await this.cards.facts(subject.id);
    if (!held || !thread) return;
    const { file } = held;
    const before = JSON.stringify([file.private, file.photos]);
    if (thread.audience !== 'public' && !file.private) await this.categories.conceal(file, { id: actor });
    else file.photos = thread.deleted && !file.private ? [] : thread.photos;
    if (JSON.stringify([file.private, file.photos]) !== before) await this.writer.rewrite(held);
  }
}
