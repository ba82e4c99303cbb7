/** Whoever an entry concerns hears at once that something happened to it, and reads it anew. */
import { Injectable } from '@nestjs/common';
import type { EventRecord } from '../../platform/events/index.js';
import { Relay, Rooms } from '../../platform/live/index.js';
import { HonourQueries } from './honour.queries.js';
import { ballotEnded, ballotVoted } from './nomination.schema.js';
import {
  serviceConfirmed,
  serviceCorrected,
  serviceDeclined,
  serviceRecorded,
  serviceReversed,
  serviceWithdrawn,
} from './entry.schema.js';

@Injectable()
export class ServiceLive {
  constructor(rooms: Rooms, relay: Relay, honour: HonourQueries) {
    const tell = ({ data }: EventRecord<{ people: string[]; served: string | null }>): void => {
      for (const account of data.served ? [...data.people, data.served] : data.people)
        relay.hint(`account:${account}`, 'service');
    };
    for (const event of [serviceRecorded, serviceCorrected, serviceDeclined, serviceWithdrawn, serviceReversed])
      rooms.observe(event, tell);
    rooms.observe(serviceConfirmed, tell);

    // a vote moves the tally for whoever looks at it
    rooms.room('service-ballot', {
      enter: async (actor, id) => (!actor.guest && (await honour.there(id)) ? { seq: null } : null),
    });
    const moved = ({ subject }: EventRecord<unknown>): void => relay.hint(`service-ballot:${subject.id}`, 'ballot');
    rooms.observe(ballotVoted, moved);
    rooms.observe(ballotEnded, moved);
  }
}
