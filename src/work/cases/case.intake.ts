/** Taking a case on: the visit and what it found, acceptance, refusal. */
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/index.js';
import { CaseCategories } from './case.categories.js';
import { step, type InHand } from './case.files.js';
import { CaseHanding } from './case.handing.js';
import { CasePictures } from './case.pictures.js';
import { CaseQueries } from './case.queries.js';
import { reasonOf } from './case.reason.js';
import type { StepOf } from './case.steps.js';
import { CaseWriter } from './case.writer.js';

@Injectable()
export class CaseIntake {
  constructor(
    private readonly queries: CaseQueries,
    private readonly categories: CaseCategories,
    private readonly handing: CaseHanding,
    private readonly pictures: CasePictures,
    private readonly writer: CaseWriter,
  ) {}

  /** Someone will go and look. @throws case/person-not-found when they neither work nor help there */
  async visit(held: InHand, { visitorId, appointmentAt }: StepOf<'visit'>): Promise<void> {
    const taken = step(held, 'visit');
    if (!(await this.queries.visitor(visitorId, held.file.placePath)))
      throw new Problem('case/person-not-found', { field: 'visitorId' });
    held.file.visitorId = visitorId;
    held.file.appointmentAt = new Date(appointmentAt);
    await this.writer.write(held, taken, { values: { when: held.file.appointmentAt.toISOString() } });
  }

  async find(held: InHand, { finding, words, photos }: StepOf<'find'>): Promise<void> {
    const taken = step(held, 'find');
    held.file.finding = finding;
    const shown = await this.pictures.attach(held, photos);
    await this.writer.write(held, taken, { values: { finding, ...(words ? { words } : {}) }, photos: shown });
  }

  /** Accepts; where the category names a unit, the case goes there at once. @throws category/not-found */
  async accept(held: InHand, { categoryId, grade, hold }: StepOf<'accept'>): Promise<void> {
    const { file } = held;
    const taken = step(held, 'accept');
    const category = await this.categories.of(file.communityPath, categoryId);
    await this.categories.sort(held, category);
    file.grade = grade;
    const term = await this.handing.term(grade, file.placePath);
    await this.writer.write(held, taken, { values: { grade, term } });
    if (!hold && category.unitKind && category.unitId)
      await this.handing.route(held, { kind: category.unitKind, id: category.unitId });
  }

  async reject(held: InHand, request: StepOf<'reject'>): Promise<void> {
    const taken = step(held, 'reject');
    const reason = reasonOf(request);
    await this.writer.write(held, taken, { values: { reason, way: request.anotherWay } });
  }
}
