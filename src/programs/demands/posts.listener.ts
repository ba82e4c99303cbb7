/** What happens to posts by itself: the end of a term. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import { ServicePost } from './demand.entity.js';
import { PostTerms, TERM } from './post.terms.js';
import { Seats } from './seats.js';

@Injectable()
export class PostsListener {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly terms: PostTerms,
    deadlines: Deadlines,
  ) {
    deadlines.on(TERM, (id) => this.over(id));
  }

  private async over(id: string): Promise<void> {
    const seats = await this.seats.lock(id);
    const post = await this.db.repo(ServicePost).findOneBy({ id });
    if (post?.state !== 'open' || post.termTo === null) return;
    if (post.renews) return this.terms.renew(post);
    await this.seats.endAll(seats, null, 'ended', { reason: '任期已满' });
    await this.seats.set(await this.seats.lock(id), { open: false });
    await this.db.repo(ServicePost).save(Object.assign(post, { state: 'retired' as const }));
    this.terms.tell(post, 'expire', null);
  }
}
