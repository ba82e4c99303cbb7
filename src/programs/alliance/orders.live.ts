/** The live room of an order, for its two sides; the merchant's inbox and the buyer's list are told to look again. */
import { Injectable } from '@nestjs/common';
import { id as uuid } from '../../platform/http/index.js';
import { Rooms, type Message } from '../../platform/live/index.js';
import { caseStepTaken } from '../../work/cases/index.js';
import { OrderFiles } from './order.files.js';
import { OrderQueries } from './order.queries.js';
import { orderPaymentMoved, orderStepTaken } from './order.schema.js';

/** The sides may see different things of it: each asks for what it may. */
const hint = (room: string): Message => ({ room, seq: null, type: 'order', view: null });

@Injectable()
export class OrdersLive {
  constructor(queries: OrderQueries, files: OrderFiles, rooms: Rooms) {
    rooms.room('order', {
      enter: async (actor, id) =>
        uuid.safeParse(id).success && (await queries.hears(actor, id)) ? { seq: null } : null,
    });
    rooms.project(orderStepTaken, ({ subject, data }) =>
      Promise.resolve([
        hint(`order:${subject.id}`),
        hint(`inbox:organization-${data.organization}`),
        hint(`account:${data.buyer}`),
      ]),
    );
    rooms.project(orderPaymentMoved, ({ subject, data }) =>
      Promise.resolve([hint(`order:${subject.id}`), hint(`inbox:organization-${data.organization}`)]),
    );
    rooms.project(caseStepTaken, async ({ subject }) => {
      const order = await files.ofCase(subject.id);
      return order === undefined ? [] : [hint(`order:${order}`)];
    });
  }
}
