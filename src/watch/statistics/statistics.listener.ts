/** Keeps the public counters from events: facts recomputed, people counted once, sums moved by the difference. */
import { Injectable } from '@nestjs/common';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Relay, Rooms } from '../../platform/live/index.js';
import { replyPosted, threadPosted } from '../../commons/forum/index.js';
import { caseStepTaken } from '../../work/cases/index.js';
import { peopleOf } from './statistics.facts.js';
import { countersChanged } from './statistics.schema.js';
import { StatisticsService } from './statistics.service.js';

@Injectable()
export class StatisticsListener {
  constructor(statistics: StatisticsService, events: Events, rooms: Rooms, relay: Relay) {
    events.listen({
      name: 'statistics.writers',
      on: [threadPosted, replyPosted] as readonly EventDefinition<unknown>[],
      handleAll: async (heard) => {
        const people = new Map<string, string[]>();
        for (const { place, actor } of heard)
          if (place && actor) people.set(place, [...(people.get(place) ?? []), actor]);
        for (const [place, here] of [...people].sort()) await statistics.tookPart(place, here);
      },
    });
    events.listen({
      name: 'statistics.cases',
      on: [caseStepTaken],
      handle: async ({ subject, place, actor, data }) => {
        if (place) await statistics.stepTaken(subject.id, place, peopleOf({ caseId: subject.id, actor, ...data }));
      },
    });
    rooms.observe(countersChanged, ({ subject }) => relay.hint(`community:${subject.id}`, 'counters'));
  }
}
