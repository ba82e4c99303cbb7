/** What a case's category decides about it: whether it is private, what the public list calls it, what finishing it takes. */
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Calendar } from '../../ground/calendar/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { CaseFile } from './case.entity.js';
import type { InHand } from './case.files.js';
import { CasePictures } from './case.pictures.js';
import { CaseCategory } from './category.entity.js';
import { ThreadCards } from './thread.cards.js';

/** What the community's list says of a case: of a private one its kind, estate and day, nothing a person wrote. */
function publicParts(
  { private: isPrivate, title, area, estate, submittedAt }: PublicFacts,
  { zh }: Pick<CaseCategory, 'zh'>,
  zone: string,
): PublicParts {
  if (!isPrivate) return { publicTitle: title, publicArea: area, publicAt: submittedAt };
  const day = DateTime.fromJSDate(submittedAt, { zone }).startOf('day').toJSDate();
  return { publicTitle: `${zh}（隐私保护）`, publicArea: estate, publicAt: day };
}
type PublicParts = Pick<CaseFile, 'publicTitle' | 'publicArea' | 'publicAt'>;
type PublicFacts = Pick<CaseFile, 'private' | 'title' | 'area' | 'estate' | 'submittedAt'>;

@Injectable()
export class CaseCategories {
  constructor(
    private readonly db: Db,
    private readonly pictures: CasePictures,
    private readonly cards: ThreadCards,
    private readonly calendar: Calendar,
  ) {}

  /** A category in use in this community. @throws category/not-found, naming the field */
  async of(communityPath: string, id: string): Promise<CaseCategory> {
    const category = await this.db.repo(CaseCategory).findOneBy({ id, communityPath, active: true });
    if (!category) throw new Problem('category/not-found', { field: 'categoryId' });
    return category;
  }

  /** The category of a case in hand, whether in use still or not. */
  current({ file }: Pick<InHand, 'file'>): Promise<CaseCategory> {
    return this.db.repo(CaseCategory).findOneByOrFail({ id: file.categoryId });
  }

  /** Puts the case under a category. A private kind makes it private; a public kind never makes a private one public. */
  async sort({ actor, file }: InHand, category: CaseCategory): Promise<void> {
    file.categoryId = category.id;
    if (category.private && !file.private && actor) {
      if (file.threadId) await this.cards.hide(actor, file.threadId);
      await this.conceal(file, actor);
    }
    Object.assign(file, await this.publicParts(file, category));
  }

  /** Makes a case private: no card in a public thread, no public words, photos behind addresses that end. */
  async conceal(file: CaseFile, by: { id: string | null }): Promise<void> {
    file.private = true;
    await this.cards.show(by, file);
    await this.pictures.hide(file);
    Object.assign(file, await this.publicParts(file, await this.current({ file })));
  }

  /** What the community's list will say of this case. */
  async publicParts(facts: PublicFacts & { communityPath: string }, category: CaseCategory): Promise<PublicParts> {
    return publicParts(facts, category, (await this.calendar.of(facts.communityPath)).zone);
  }
}
