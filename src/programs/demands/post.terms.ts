/** The terms of posts: from a day to a day of the community's calendar; at its end a post goes on for as long again, or ends. */
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Calendar } from '../../ground/calendar/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import { ServicePost } from './demand.entity.js';
import type { PostStep } from './post.flow.js';
import { postMoved } from './post.schema.js';

/** The deadline of a post: the end of its last day. */
export const TERM = 'demands.term';

type Term = Pick<ServicePost, 'termFrom' | 'termTo'>;

@Injectable()
export class PostTerms {
  constructor(
    private readonly db: Db,
    private readonly calendar: Calendar,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** A term as asked for, from today unless said otherwise. @throws demand/term-over */
  async of(
    placePath: string,
    { from, to = null }: { from?: string | undefined; to?: string | null | undefined },
  ): Promise<Term> {
    const today = await this.today(placePath);
    const termFrom = from ?? today;
    if (to !== null && (to <= termFrom || to < today)) throw new Problem('demand/term-over', { field: 'to' });
    return { termFrom, termTo: to };
  }

  /** A term that begins today and is as long as the old one. */
  async fresh({ placePath, termFrom, termTo }: ServicePost): Promise<Term> {
    const today = await this.today(placePath);
    return termTo === null || termTo >= today ? { termFrom, termTo } : next({ termFrom, termTo }, today);
  }

  /** Sets the deadline that its state and term call for. */
  async watch({ id, placePath, state, termTo }: ServicePost): Promise<void> {
    if (state !== 'open' || termTo === null) return this.deadlines.clear(TERM, id);
    const { zone } = await this.calendar.of(placePath);
    await this.deadlines.set(TERM, id, DateTime.fromISO(termTo, { zone }).plus({ days: 1 }).toJSDate());
  }

  /** Goes on for as long again, from the day after its last one. */
  async renew(post: ServicePost): Promise<void> {
    const after = DateTime.fromISO(post.termTo ?? post.termFrom, { zone: 'utc' }).plus({ days: 1 });
    await this.db.repo(ServicePost).save(Object.assign(post, next(post, after.toISODate() ?? post.termFrom)));
    await this.watch(post);
    this.tell(post, 'renew', null);
  }

  /** Says what happened to a post. */
  tell({ id, placePath, state }: ServicePost, step: PostStep | 'edit', by: string | null): void {
    this.events.emit(postMoved, {
      subject: { kind: 'service-post', id },
      place: placePath,
      actor: by,
      data: { step, to: state },
    });
  }

  private async today(placePath: string): Promise<string> {
    const { zone } = await this.calendar.of(placePath);
    return DateTime.fromJSDate(this.clock.now(), { zone }).toISODate() ?? '';
  }
}

/** As long as the term before, beginning then. */
function next({ termFrom, termTo }: Term, begins: string): Term {
  if (termTo === null) return { termFrom: begins, termTo: null };
  const day = (text: string): DateTime => DateTime.fromISO(text, { zone: 'utc' });
  const length = day(termTo).diff(day(termFrom), 'days');
  return { termFrom: begins, termTo: day(begins).plus(length).toISODate() };
}
