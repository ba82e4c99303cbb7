/** What features tell the live floor: which rooms there are, who may enter, and what an event looks like in them. */
import { Injectable } from '@nestjs/common';
import type { EventDefinition, EventRecord } from '../events/index.js';
import type { Actor } from '../policy/index.js';

/** What a room hears. `view` is the same for all its members; null is a hint: fetch what you may see. */
export interface Message {
  room: string;
  /** The subject's number; null in rooms that only get hints. */
  seq: number | null;
  type: string;
  view: unknown;
}

export interface RoomRules {
  /** The room's present number for those who may enter; null refuses. */
  enter: (actor: Actor, id: string) => Promise<{ seq: number | null } | null>;
}

type Projection = (event: EventRecord) => Promise<Message[]>;
type Observer = (event: EventRecord) => void | Promise<void>;

@Injectable()
export class Rooms {
  /** Whether anybody on this node is in a room; the gateway answers. Costly views of small rooms ask first. */
  occupied: (room: string) => boolean = () => true;
  private readonly rules = new Map<string, RoomRules>();
  private readonly projections = new Map<string, Projection[]>();
  private readonly observers = new Map<string, Observer[]>();

  /** Declares the rooms `kind:id`. Entering asks `enter`, again whenever rights may have changed. */
  room(kind: string, rules: RoomRules): void {
    if (this.rules.has(kind)) throw new Error(`Rooms ${kind} are declared twice`);
    this.rules.set(kind, rules);
  }

  /** Says what an event looks like in its rooms; asked once per event and node, and again for those who catch up. */
  project<Data>(definition: EventDefinition<Data>, projection: (event: EventRecord<Data>) => Promise<Message[]>): void {
    const own = this.projections.get(definition.type) ?? [];
    this.projections.set(definition.type, [...own, projection as Projection]);
  }

  /** Runs on every node for every such event after its commit: for caches and for evictions. */
  observe<Data>(definition: EventDefinition<Data>, observer: (event: EventRecord<Data>) => void | Promise<void>): void {
    const own = this.observers.get(definition.type) ?? [];
    this.observers.set(definition.type, [...own, observer as Observer]);
  }

  rulesOf(room: string): { rules: RoomRules; id: string } | undefined {
    const at = room.indexOf(':');
    const rules = this.rules.get(room.slice(0, at));
    return rules && { rules, id: room.slice(at + 1) };
  }

  kinds(): string[] {
    return [...this.rules.keys()];
  }

  async messages(event: EventRecord): Promise<Message[]> {
    const made = await Promise.all((this.projections.get(event.type) ?? []).map((project) => project(event)));
    return made.flat();
  }

  observersOf(type: string): readonly Observer[] {
    return this.observers.get(type) ?? [];
  }

  /** Whether anything on this floor cares about the type. */
  cares(type: string): boolean {
    return this.projections.has(type) || this.observers.has(type);
  }
}
