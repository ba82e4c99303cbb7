/** Writes a step of an order down: the state with its version, the clocks, what was said, one event, what falls due. */
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import type { Line } from '../../platform/flow/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import { OrderEntry, ShopOrder } from './order.entity.js';
import type { DecidedStep, OrderInHand } from './order.files.js';
import { DONE_MS } from './order.guards.js';
import { orderStepTaken } from './order.schema.js';
import { OrderStock } from './order.stock.js';
import { ZONE } from './slots.js';

export const ACCEPT = 'order.accept';
export const DONE = 'order.done';

/** What a step says beside where it leads. */
export interface Said {
  /** Of the line that both sides read. */
  values?: Readonly<Record<string, string | Line>>;
  /** From one side to the other. */
  words?: string;
  stars?: number;
}

@Injectable()
export class OrderWriter {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly stock: OrderStock,
  ) {}

  /** Writes a decided step and what the command has changed in the order. */
  async write(held: Pick<OrderInHand, 'actor' | 'order' | 'now'>, taken: DecidedStep, said: Said = {}): Promise<void> {
    const { order, now } = held;
    if (taken.to !== taken.from) {
      // What was taken back can't be taken back once more.
      order.previous = taken.step === 'undo' ? null : taken.from;
      order.state = taken.to;
      order.steppedAt = now;
    }
    this.clocks(order, taken, now);
    order.version++;
    const { id, ...columns } = order;
    if (order.version === 1) await this.db.repo(ShopOrder).insert(order);
    else await this.db.repo(ShopOrder).update({ id }, columns);
    if (taken.to === 'refused' || taken.to === 'cancelled') await this.stock.giveBack(id);
    await this.settle(order);
    await this.enter(held, taken, said);
    this.emit(held, taken, said);
  }

  private clocks(order: ShopOrder, { clock, to }: DecidedStep, now: Date): void {
    switch (clock) {
      case 'accept-stops':
        order.acceptedAt = now;
        break;
      case 'done-starts':
        order.handedAt = now;
        order.doneBy = new Date(now.getTime() + DONE_MS);
        break;
      case 'done-stops':
        order.doneBy = null;
        order.closedAt = null;
        break;
      case 'ends':
        order.doneBy = null;
        order.closedAt = now;
        break;
      case 'accept-starts':
      case null:
    }
    if (to === 'ready') order.readyAt ??= now;
  }

  /** One deadline of each kind at most, and only while it matters. */
  private async settle({ id, state, acceptBy, doneBy }: ShopOrder): Promise<void> {
    if (state === 'placed') await this.deadlines.set(ACCEPT, id, acceptBy);
    else await this.deadlines.clear(ACCEPT, id);
    if (state === 'handed' && doneBy) await this.deadlines.set(DONE, id, doneBy);
    else await this.deadlines.clear(DONE, id);
  }

  private async enter(
    { actor, order, now }: Pick<OrderInHand, 'actor' | 'order' | 'now'>,
    { step, to, as, publicLine }: DecidedStep,
    { values = {}, words = undefined }: Said,
  ): Promise<void> {
    const entry: OrderEntry = {
      ...{ orderId: order.id, seq: order.version, step, to, as, at: now },
      byName: as === 'merchant' ? (actor?.name ?? null) : null,
      line: publicLine && filled(publicLine, values),
      words: words ?? null,
    };
    await this.db.repo(OrderEntry).insert(entry);
  }

  private emit(
    { actor, order }: Pick<OrderInHand, 'actor' | 'order'>,
    { step, from, to, as }: DecidedStep,
    { stars }: Said,
  ): void {
    this.events.emit(orderStepTaken, {
      subject: { kind: 'order', id: order.id },
      seq: order.version,
      place: order.placePath,
      actor: actor?.id ?? null,
      data: {
        ...{ step, from, to, as, number: order.number, organization: order.organizationId, buyer: order.buyerId },
        ...{ way: order.way, total: order.total, case: order.caseId, stars: stars ?? null },
      },
    });
  }
}

/** A line with its values in it; a value may itself be in both languages. */
function filled(line: Line, values: Readonly<Record<string, string | Line>>): Line {
  const fill = (language: 'zh' | 'en'): string =>
    line[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'object' ? value[language] : (value ?? whole);
    });
  return { zh: fill('zh'), en: fill('en') };
}

/** A moment as people of the community say it. */
export function spoken(at: Date): Line {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  return { zh: local.toFormat('M月d日 HH:mm'), en: local.setLocale('en').toFormat('d MMM HH:mm') };
}
