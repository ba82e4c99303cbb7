/** What becomes of claims when whoever holds them leaves or is suspended: the next in line moves up. */
import { Injectable } from '@nestjs/common';
import { memberLeft } from '../../people/members/index.js';
import { organizationDecided } from '../../people/organizations/index.js';
import { Events } from '../../platform/events/index.js';
import { ClaimsService } from './claims.service.js';

@Injectable()
export class ClaimsListener {
  constructor(claims: ClaimsService, events: Events) {
    events.listen({
      name: 'demands.members',
      on: [memberLeft],
      handle: ({ data, place }) => claims.endOf({ kind: 'member', id: data.account }, place ?? ''),
    });
    events.listen({
      name: 'demands.organizations',
      on: [organizationDecided],
      handle: async ({ subject, data }) => {
        if (data.state === 'suspended') await claims.endOf({ kind: 'organization', id: subject.id }, '');
      },
    });
  }
}
