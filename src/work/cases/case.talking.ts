/** Talking about a case: contact, questions and answers, public updates, private notes, withdrawal. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/policy/index.js';
import { step, type InHand } from './case.files.js';
import { note } from './case.handing.js';
import { CasePictures } from './case.pictures.js';
import { reasonOf } from './case.reason.js';
import type { StepOf } from './case.steps.js';
import { CaseWriter } from './case.writer.js';

@Injectable()
export class CaseTalking {
  constructor(
    private readonly pictures: CasePictures,
    private readonly writer: CaseWriter,
  ) {}

  async contact(held: InHand, { how, words }: StepOf<'contact'>): Promise<void> {
    await this.writer.write(held, step(held, 'contact'), { values: { how }, words });
  }

  async ask(held: InHand, { question }: StepOf<'ask'>): Promise<void> {
    await this.writer.write(held, step(held, 'ask'), { words: question, for: 'parties' });
  }

  async answer(held: InHand, { answer, photos }: StepOf<'answer'>): Promise<void> {
    const taken = step(held, 'answer');
    await this.goOn(held, taken, { words: answer, privatePhotos: await this.pictures.attach(held, photos, true) });
  }

  /** Nobody answered in time: the case goes on with what is known. */
  async answerByClock(held: InHand): Promise<void> {
    if (held.file.state === 'waiting') await this.goOn(held, step(held, 'answer'), {});
  }

  private goOn(
    held: InHand,
    taken: Parameters<CaseWriter['write']>[1],
    said: { words?: string; privatePhotos?: Awaited<ReturnType<CasePictures['attach']>> },
  ): Promise<void> {
    return this.writer.write(held, taken, ({ dueAt, acceptBy }) => ({
      ...said,
      values: { due: (dueAt ?? acceptBy).toISOString() },
      for: 'parties',
    }));
  }

  async update(held: InHand, actor: Actor, { text, photos }: StepOf<'update'>): Promise<void> {
    const taken = step(held, 'update');
    if (taken.as === 'handler') note(held, actor);
    await this.writer.write(held, taken, { values: { text }, photos: await this.pictures.attach(held, photos) });
  }

  async note(held: InHand, { text, photos }: StepOf<'note'>): Promise<void> {
    const taken = step(held, 'note');
    const privatePhotos = await this.pictures.attach(held, photos, true);
    await this.writer.write(held, taken, { words: text, privatePhotos });
  }

  async withdraw(held: InHand, request: StepOf<'withdraw'>): Promise<void> {
    const taken = step(held, 'withdraw');
    await this.writer.write(held, taken, { words: reasonOf(request), for: 'parties' });
  }
}
