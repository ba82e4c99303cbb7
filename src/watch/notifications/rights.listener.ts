/** Notices about rights to work somewhere. What one did oneself, and where one lives or helps, has other ways to be told. */
import { Injectable } from '@nestjs/common';
import { rightsChanged } from '../../ground/accounts/index.js';
import { Events } from '../../platform/events/index.js';
import { NotificationsService } from './notifications.service.js';

const TOLD: readonly string[] = ['staff', 'supervisor', 'administrator'];

@Injectable()
export class RightsNotices {
  constructor(notifications: NotificationsService, events: Events) {
    events.listen({
      name: 'notifications.rights',
      on: [rightsChanged],
      handle: async (event) => {
        const { role, given } = event.data;
        const account = event.subject.id;
        // null: the installation's first days, or a right that ended on its day
        if (!TOLD.includes(role) || account === event.actor || (event.actor === null && given)) return;
        const params = { role, given: given ? 'yes' : 'no' };
        const subject = { kind: 'account', id: account } as const;
        const notice = { account, kind: 'rights-changed', subject, actor: null, params } as const;
        await notifications.notify([{ event, notices: [notice] }]);
      },
    });
  }
}
