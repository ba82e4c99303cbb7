/** Commands on service posts: set up, change, retire and revive; and the end of a term. */
import { Injectable } from '@nestjs/common';
import { communityPath, PlaceQueries } from '../../ground/places/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ServicePost } from './demand.entity.js';
import { demandPolicy } from './demand.policy.js';
import { HeadingsService } from './headings.service.js';
import { postFlow } from './post.flow.js';
import type { NewPost, PostChange, PostStepOrder } from './post.schema.js';
import { PostTerms } from './post.terms.js';
import { Seats } from './seats.js';

@Injectable()
export class PostsService {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly headings: HeadingsService,
    private readonly places: PlaceQueries,
    private readonly terms: PostTerms,
  ) {}

  /** Sets up a post in a community. Answers its id. @throws http/not-found, demand/no-place, demand/no-heading, demand/term-over */
  make(actor: Actor, community: { path: string }, order: NewPost): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null || !demandPolicy.manage(actor, community.path)) throw new Problem('http/not-found');
      const placePath = await this.placeIn(community.path, order.placeId);
      await this.headings.check(placePath, 'family', order.family);
      const { family, title, words, skills, capacity, renews = false } = order;
      const post = this.db.repo(ServicePost).create({
        ...{ id: newId(), placePath, communityPath: community.path, family, title, words, skills, renews },
        ...(await this.terms.of(placePath, order)),
        state: postFlow.table.start,
        createdBy: actor.id,
        createdAt: this.terms.now(),
      });
      await this.seats.make({ id: post.id, kind: 'post', placePath, capacity, open: true });
      await this.db.repo(ServicePost).insert(post);
      await this.terms.watch(post);
      this.terms.tell(post, 'make', actor.id);
      return post.id;
    });
  }

  /** @throws demand/not-found, http/forbidden, demand/changed, demand/not-now, demand/capacity-taken, demand/no-place, demand/no-heading */
  change(actor: Actor, id: string, { version, capacity, placeId, from, to, ...words }: PostChange): Promise<void> {
    return this.db.tx(async () => {
      const { post, seats } = await this.lock(actor, id, version);
      if (post.state !== 'open') throw new Problem('demand/not-now');
      if (words.family !== undefined) await this.headings.check(post.placePath, 'family', words.family);
      const placePath =
        placeId === undefined ? post.placePath : await this.placeIn(communityPath(post.placePath), placeId);
      const term = await this.terms.of(placePath, {
        from: from ?? post.termFrom,
        to: to === undefined ? post.termTo : to,
      });
      await this.seats.set(seats, { placePath, ...(capacity === undefined ? {} : { capacity }) });
      await this.db.repo(ServicePost).save(Object.assign(post, words, { placePath }, term));
      await this.terms.watch(post);
      this.terms.tell(post, 'edit', actor.id);
    });
  }

  /** Retires a post, which ends its claims; or sets it up again. @throws demand/not-found, http/forbidden, demand/changed, demand/not-now */
  step(actor: Actor, id: string, order: PostStepOrder): Promise<void> {
    return this.db.tx(async () => {
      const { post, seats } = await this.lock(actor, id, order.version);
      const decision = postFlow.take(post.state, order.step, { roles: ['staff'], facts: {} });
      if (!decision.ok) throw new Problem('demand/not-now');
      if (order.step === 'retire') await this.seats.endAll(seats, actor.id, 'ended', { reason: order.reason });
      post.state = decision.transition.to;
      if (order.step === 'revive') Object.assign(post, await this.terms.fresh(post));
      await this.seats.set(await this.seats.lock(id), { open: post.state === 'open' });
      await this.db.repo(ServicePost).save(post);
      await this.terms.watch(post);
      this.terms.tell(post, order.step, actor.id);
    });
  }

  private async lock(actor: Actor, id: string, version: number) {
    const seats = await this.seats.lock(id);
    const post = await this.db.repo(ServicePost).findOneBy({ id });
    if (!post) throw new Problem('demand/not-found');
    if (!demandPolicy.manage(actor, post.placePath)) {
      // What is retired is the staff's to know.
      throw new Problem(post.state === 'open' ? 'http/forbidden' : 'demand/not-found');
    }
    if (post.version !== version) throw new Problem('demand/changed');
    return { post, seats };
  }

  private async placeIn(community: string, id: string): Promise<string> {
    const place = await this.places.one(id);
    if (!place?.path.startsWith(community)) throw new Problem('demand/no-place', { field: 'placeId' });
    return place.path;
  }
}
