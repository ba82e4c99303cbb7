/** Judging what was done: finish, check, and either send back or ask the people. */
import { Injectable } from '@nestjs/common';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseCategories } from './case.categories.js';
import { CaseCallback, type CasePerson } from './case.entity.js';
import { step, type InHand } from './case.files.js';
import { note } from './case.handing.js';
import { CasePictures } from './case.pictures.js';
import type { StepOf } from './case.steps.js';
import { CaseWriter } from './case.writer.js';

@Injectable()
export class CaseJudging {
  constructor(
    private readonly db: Db,
    private readonly categories: CaseCategories,
    private readonly pictures: CasePictures,
    private readonly writer: CaseWriter,
  ) {}

  /** Says it is done. What was done is shown once it was checked. @throws case/after-photo-required */
  async finish(held: InHand, actor: Actor, { outcome, result, photos }: StepOf<'finish'>): Promise<void> {
    const { file } = held;
    const taken = step(held, 'finish');
    const done = outcome === 'solved' || outcome === 'partly';
    if (done && !photos?.length && (await this.categories.current(held)).afterPhoto)
      throw new Problem('case/after-photo-required', { field: 'photos' });
    file.outcome = outcome;
    file.afterPhotos = await this.pictures.attach(held, photos, true);
    note(held, actor);
    const values = { unit: file.leadName ?? '' };
    await this.writer.write(held, taken, { values, words: result, privatePhotos: file.afterPhotos });
  }

  async sendBack(held: InHand, { defect }: StepOf<'send-back'>): Promise<void> {
    await this.writer.write(held, step(held, 'send-back'), { words: defect });
  }

  /** Replies to the residents and asks each of them how it went. */
  async pass(held: InHand, { reply, photos }: StepOf<'pass'>): Promise<void> {
    const { file } = held;
    const taken = step(held, 'pass');
    file.afterPhotos = photos?.length ? await this.pictures.attach(held, photos) : await this.pictures.publish(file);
    const called = await this.ask(held);
    await this.writer.write(held, taken, (c) => {
      for (const one of called) one.expiresAt = c.answerBy ?? held.now;
      return {
        values: { reply },
        photos: file.afterPhotos,
        called: called.flatMap((one) => one.accountId ?? []),
      };
    });
    await this.db.repo(CaseCallback).insert(called);
  }

  /** One row per person: whom it is about, and who reported it if that is someone else. */
  private async ask({ file, people, facts, now }: InHand): Promise<CaseCallback[]> {
    const concerned = people.filter((one) => one.as === 'concerned');
    const reporters = people.filter(
      (one) => one.as === 'reporter' && !(one.accountId && facts.concerned.includes(one.accountId) && concerned.length),
    );
    const row = (person: CasePerson, as: CaseCallback['as']): CaseCallback => ({
      id: newId(),
      caseId: file.id,
      round: file.round,
      personId: person.id,
      as,
      accountId: person.accountId,
      standing: 'open',
      attempts: 0,
      contacted: null,
      solved: null,
      satisfied: null,
      words: null,
      expiresAt: now,
      answeredAt: null,
      answeredBy: null,
    });
    return [
      ...concerned.map((person) => row(person, 'concerned')),
      ...reporters.map((person) => row(person, concerned.length ? 'reporter' : 'concerned')),
    ];
  }
}
