/** What a lost right does at once, on every node: the cached actor is forgotten, open sockets are asked again. */
import { Injectable } from '@nestjs/common';
import type { EventRecord } from '../../platform/events/index.js';
import { LiveGateway, Rooms } from '../../platform/live/index.js';
import { accountChanged, passwordChanged, rightsChanged, sessionEnded } from './account.schema.js';
import { Sessions } from './sessions.js';

@Injectable()
export class AccountsLive {
  constructor(rooms: Rooms, gateway: LiveGateway, sessions: Sessions) {
    const forget = async (event: EventRecord<unknown>): Promise<void> => {
      sessions.evict(event.subject.id);
      await gateway.recheckAccounts([event.subject.id]);
    };
    rooms.observe(rightsChanged, forget);
    rooms.observe(sessionEnded, forget);
    rooms.observe(passwordChanged, forget);
    rooms.observe(accountChanged, (event) => sessions.evict(event.subject.id));
  }
}
