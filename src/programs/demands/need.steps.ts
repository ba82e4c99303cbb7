/** What each step of a need writes down, and what becomes of its claims. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { HeadingsService } from './headings.service.js';
import type { NeedState, NeedStep } from './need.flow.js';
import { ServiceNeed } from './need.entity.js';
import { NeedNumbers } from './need.numbers.js';
import { needMoved, type NeedStepOrder } from './need.schema.js';
import { Seats, type SeatsRow } from './seats.js';

/** A need that is locked, with its seats, at one moment. */
export interface NeedInHand {
  need: ServiceNeed;
  seats: SeatsRow;
  now: Date;
}

@Injectable()
export class NeedSteps {
  constructor(
    private readonly db: Db,
    private readonly seats: Seats,
    private readonly headings: HeadingsService,
    private readonly numbers: NeedNumbers,
    private readonly events: Events,
  ) {}

  /** @throws demand/no-heading */
  category(placePath: string, code: string): Promise<void> {
    return this.headings.check(placePath, 'category', code);
  }

  /** Writes a step that was decided on. */
  async take(actor: Actor, { need, seats, now }: NeedInHand, order: NeedStepOrder, to: NeedState): Promise<void> {
    const from = need.state;
    Object.assign(need, await this.written(need, order, now), {
      state: to,
      decidedBy: actor.id,
      metAt: to === 'met' ? now : null,
    });
    const capacity = order.step === 'accept' ? order.capacity : undefined;
    if (to === 'met') await this.seats.endAll(seats, actor.id, 'done', { reason: '需求已解决', report: '需求已解决' });
    if (to === 'withdrawn') await this.seats.endAll(seats, actor.id, 'ended', { reason: '需求已撤回' });
    const fresh = await this.seats.lock(seats.id);
    await this.seats.set(fresh, { open: to === 'open', ...(capacity === undefined ? {} : { capacity }) });
    await this.db.repo(ServiceNeed).save(need);
    this.tell(need, order.step, from, actor.id);
  }

  private async written(need: ServiceNeed, order: NeedStepOrder, now: Date): Promise<Partial<ServiceNeed>> {
    switch (order.step) {
      case 'accept': {
        await this.category(need.placePath, order.category);
        const { category, title = need.title, private: hidden = need.private, skills = need.skills } = order;
        return { category, title, private: hidden, skills, reason: null };
      }
      case 'publish': {
        const number = need.number ?? (await this.numbers.next(need.communityPath, now));
        if (order.track === 'ask' && order.whom === undefined)
          throw new Problem('need/whom-required', { field: 'whom' });
        const asked = order.track === 'ask' ? { askedWhom: order.whom ?? null, askedAt: now } : {};
        return { number, publishedAt: need.publishedAt ?? now, ...asked };
      }
      case 'ask':
        return { askedWhom: order.whom, askedAt: now, answer: null, answeredAt: null };
      case 'answer':
        return { answer: order.answer, answeredAt: now };
      case 'merge':
        return { mergedInto: await this.other(need, order.into) };
      case 'unmerge':
        return { mergedInto: null };
      case 'decline':
      case 'reopen':
      case 'withdraw':
        return { reason: order.reason };
      default:
        return {};
    }
  }

  /** @throws need/no-other unless it is another one of the community that is not merged itself */
  private async other(need: ServiceNeed, into: string): Promise<string> {
    const other = await this.db.repo(ServiceNeed).findOneBy({ id: into, communityPath: need.communityPath });
    const gone = other === null || other.id === need.id || ['merged', 'declined', 'withdrawn'].includes(other.state);
    if (gone) throw new Problem('need/no-other', { field: 'into' });
    return other.id;
  }

  /** Says what happened to a need. */
  tell(need: ServiceNeed, step: NeedStep, from: NeedState | null, by: string | null): void {
    const { id, placePath, state: to, askerId: asker, number } = need;
    const subject = { kind: 'service-need', id };
    this.events.emit(needMoved, { subject, place: placePath, actor: by, data: { step, from, to, asker, number } });
  }
}
