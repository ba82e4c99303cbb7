/** What makes kept answers old: told by events after their commit, on every process. */
import { Injectable } from '@nestjs/common';
import type { EventDefinition, EventRecord } from '../../platform/events/index.js';
import { Rooms } from '../../platform/live/index.js';
import { accountChanged } from '../../ground/accounts/index.js';
import { placeAdded, placeChanged, placeRemoved } from '../../ground/places/index.js';
import {
  audienceChanged,
  boardChanged,
  cardChanged,
  postDeleted,
  postEdited,
  postRestored,
  replyPosted,
  threadChanged,
  threadDeleted,
  threadPosted,
  threadRestored,
} from '../../commons/forum/index.js';
import { caseChanged, caseOverdue, caseStepTaken, categoryChanged } from '../../work/cases/index.js';
import { countersChanged } from '../statistics/index.js';
import { GuestMemory } from './guest.memory.js';
import { LISTS } from './guest.request.js';

type Any = EventDefinition<unknown>;

@Injectable()
export class GuestEvictions {
  constructor(
    private readonly rooms: Rooms,
    memory: GuestMemory,
  ) {
    const inThreads = [
      threadPosted,
      replyPosted,
      postEdited,
      postDeleted,
      postRestored,
      threadChanged,
      audienceChanged,
    ];
    const wholeThreads = [threadDeleted, threadRestored, cardChanged];
    this.on([...inThreads, ...wholeThreads], ({ subject }) => memory.evict(`thread:${subject.id}`, LISTS));
    this.on([caseStepTaken, caseOverdue, caseChanged], ({ subject }) => memory.evict(`case:${subject.id}`, LISTS));
    this.on([countersChanged], () => memory.evict(LISTS));
    // Rare, and shown everywhere: names of people, places, boards and categories.
    const everywhere = [accountChanged, boardChanged, categoryChanged, placeAdded, placeChanged, placeRemoved];
    this.on(everywhere, () => memory.clear());
  }

  private on(definitions: readonly Any[], effect: (event: EventRecord) => void): void {
    for (const definition of definitions) this.rooms.observe(definition, effect);
  }
}
