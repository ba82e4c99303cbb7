/** Commands on categories: a community's administrators add, change and switch them off. */
import { Injectable } from '@nestjs/common';
import { Assignees } from '../../people/members/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Lead } from './case.facts.js';
import { CaseCategory } from './category.entity.js';
import { categoryPolicy } from './category.policy.js';
import { categoryChanged, type CategoryChange, type NewCategory } from './category.schema.js';

@Injectable()
export class CategoriesService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly assignees: Assignees,
    private readonly clock: Clock,
  ) {}

  /** Adds a category; answers its id. @throws http/not-found, category/code-taken, organization/not-vetted, member/not-confirmed */
  add(actor: Actor, communityPath: string, order: NewCategory): Promise<string> {
    return this.db.tx(async () => {
      if (!categoryPolicy.change(actor, communityPath)) throw new Problem('http/not-found');
      const { code } = order;
      if (await this.db.repo(CaseCategory).existsBy({ communityPath, code }))
        throw new Problem('category/code-taken', { field: 'code' });
      const category: Omit<CaseCategory, 'version'> = {
        id: newId(),
        communityPath,
        code,
        zh: order.zh,
        en: order.en,
        icon: order.icon,
        pillar: order.pillar,
        grade: order.grade ?? 'ordinary',
        private: order.private ?? false,
        afterPhoto: order.afterPhoto ?? false,
        ...(await this.unit(order.unit ?? null, communityPath)),
        audience: order.audience ?? null,
        masked: order.masked ?? true,
        position: order.position ?? 0,
        active: true,
        createdAt: this.clock.now(),
      };
      await this.db.repo(CaseCategory).insert(category);
      this.changed(actor, category);
      return category.id;
    });
  }

  /** Changes a category, or switches it off. @throws category/not-found, category/changed, organization/not-vetted, member/not-confirmed */
  change(actor: Actor, id: string, { version, unit, ...change }: CategoryChange): Promise<void> {
    return this.db.tx(async () => {
      const category = await this.db.repo(CaseCategory).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!category || !categoryPolicy.change(actor, category.communityPath)) throw new Problem('category/not-found');
      if (category.version !== version) throw new Problem('category/changed');
      Object.assign(category, change);
      if (unit !== undefined) Object.assign(category, await this.unit(unit, category.communityPath));
      await this.db.repo(CaseCategory).save(category);
      this.changed(actor, category);
    });
  }

  private async unit(unit: Lead | null, path: string): Promise<Pick<CaseCategory, 'unitKind' | 'unitId' | 'unitName'>> {
    if (!unit) return { unitKind: null, unitId: null, unitName: null };
    const { kind, id, name } = await this.assignees.resolve(unit, path);
    return { unitKind: kind, unitId: id, unitName: name };
  }

  private changed(
    actor: Actor,
    { id, code, communityPath }: Pick<CaseCategory, 'id' | 'code' | 'communityPath'>,
  ): void {
    this.events.emit(categoryChanged, {
      subject: { kind: 'case-category', id },
      place: communityPath,
      actor: actor.id,
      data: { code },
    });
  }
}
