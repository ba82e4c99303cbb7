/** Whoever an entry concerns hears at once that something happened to it, and reads it anew. */
import { Injectable } from '@nestjs/common';
import type { EventRecord } from '../../platform/events/index.js';
import { Relay, Rooms } from '../../platform/live/index.js';
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
  constructor(rooms: Rooms, relay: Relay) {
    const tell = ({ data }: EventRecord<{ people: string[]; served: string | null }>): void => {
      for (const account of data.served ? [...data.people, data.served] : data.people)
        relay.hint(`account:${account}`, 'service');
    };
    for (const event of [serviceRecorded, serviceCorrected, serviceDeclined, serviceWithdrawn, serviceReversed])
      rooms.observe(event, tell);
    rooms.observe(serviceConfirmed, tell);
  }
}
