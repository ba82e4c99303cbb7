/** A merchant that left the alliance: what it offered ends. Coupons that people hold stay good until they run out. */
import { Injectable } from '@nestjs/common';
import { organizationDecided } from '../../people/organizations/index.js';
import { Events } from '../../platform/events/index.js';
import { OffersService } from './offers.service.js';

@Injectable()
export class AllianceListener {
  constructor(events: Events, offers: OffersService) {
    events.listen({
      name: 'alliance.exits',
      on: [organizationDecided],
      handle: async ({ subject, data }) => {
        if (data.state === 'left') await offers.endAll(subject.id);
      },
    });
  }
}
