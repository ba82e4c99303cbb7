/** Routes of a community's categories. */
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CategoriesService } from './categories.service.js';
import { categoryPolicy } from './category.policy.js';
import { CategoryQueries } from './category.queries.js';
import {
  categoryChange,
  categoryPage,
  categoryView,
  newCategory,
  type CategoryChange,
  type CategoryView,
  type NewCategory,
} from './category.schema.js';
import { Communities } from './communities.js';

@Controller('api/v1')
export class CategoriesController {
  constructor(
    private readonly categories: CategoriesService,
    private readonly queries: CategoryQueries,
    private readonly communities: Communities,
  ) {}

  @Get('communities/:id/categories')
  @Allow('anyone', 'category.list')
  @Reply(categoryPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
  ): Promise<z.infer<typeof categoryPage>> {
    const { path } = await this.communities.byId(id);
    return { items: await this.queries.ofCommunity(path, categoryPolicy.listAll(actor, path)), next: null };
  }

  @Post('communities/:id/categories')
  @Allow('signed-in', 'category.change')
  @Idempotent()
  @Reply(categoryView, 201)
  async add(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: newCategory }) body: NewCategory,
  ): Promise<CategoryView> {
    const { path } = await this.communities.byId(id);
    return this.view(await this.categories.add(actor, path, body));
  }

  @Patch('categories/:id')
  @Allow('signed-in', 'category.change')
  @Idempotent()
  @Reply(categoryView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: categoryChange }) body: CategoryChange,
  ): Promise<CategoryView> {
    await this.categories.change(actor, id, body);
    return this.view(id);
  }

  private async view(id: string): Promise<CategoryView> {
    const found = await this.queries.one(id);
    if (!found) throw new Problem('category/not-found');
    const { communityPath: _, ...category } = found;
    return category;
  }
}
