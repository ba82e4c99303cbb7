/** What happens to orders by themselves: times run out, a case about one is closed, its merchant is suspended. */
import { Injectable } from '@nestjs/common';
import { organizationDecided } from '../../people/organizations/index.js';
import { Events } from '../../platform/events/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import { caseStepTaken } from '../../work/cases/index.js';
import { ACCEPT, DONE } from './order.writer.js';
import { OrdersService } from './orders.service.js';

const OVER: readonly string[] = ['closed', 'rejected', 'withdrawn'];

@Injectable()
export class OrdersListener {
  constructor(orders: OrdersService, deadlines: Deadlines, events: Events) {
    deadlines.on(ACCEPT, (id) => orders.expire(id));
    deadlines.on(DONE, (id) => orders.finish(id));
    events.listen({
      name: 'alliance.order-cases',
      on: [caseStepTaken],
      handle: async ({ subject, data }) => {
        if (OVER.includes(data.to)) await orders.settle(subject.id);
      },
    });
    events.listen({
      name: 'alliance.order-merchants',
      on: [organizationDecided],
      handle: async ({ subject, data }) => {
        if (data.state === 'suspended') await orders.lapseAll(subject.id);
      },
    });
  }
}
