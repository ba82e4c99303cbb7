/** The calendar of a place: read from memory, forgotten when it changes; and when something is due there. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Rooms } from '../../platform/live/index.js';
import { Wire } from '../../platform/wire/index.js';
import { communityPath } from '../places/index.js';
import { CalendarQueries, type KeptCalendar } from './calendar.queries.js';
import { calendarChanged, defaultCalendar, type Term, type TermName } from './calendar.schema.js';
import { dueAt, isWorking, nextWorking, workingMinutesBetween, type Pause } from './working-time.js';

const unset: KeptCalendar = { ...defaultCalendar, version: 0 };

@Injectable()
export class Calendar {
  private readonly cache = new LRUCache<string, KeptCalendar>({ max: 2_000 });
  /** Rises with every eviction: what was read before one is not kept after it. */
  private generation = 0;

  constructor(
    private readonly queries: CalendarQueries,
    private readonly wire: Wire,
    rooms: Rooms,
  ) {
    wire.onLost(() => this.forget());
    rooms.observe(calendarChanged, () => this.forget());
  }

  /** The calendar of the community that a place lies in; the defaults where nothing is set. */
  async of(placePath: string): Promise<KeptCalendar> {
    const path = communityPath(placePath);
    const cached = this.wire.up ? this.cache.get(path) : undefined;
    if (cached) return cached;
    const { generation } = this;
    const read = (await this.queries.byPath(path)) ?? unset;
    if (generation === this.generation && this.wire.up) this.cache.set(path, read);
    return read;
  }

  /** How long a community gives itself for something. */
  async term(name: TermName, placePath: string): Promise<Term> {
    return (await this.of(placePath)).terms[name];
  }

  /** When what began then is due at a place, time within the (ended) pauses left out. */
  async due(term: TermName, placePath: string, from: Date, pauses: readonly Pause[] = []): Promise<Date> {
    const calendar = await this.of(placePath);
    return dueAt(from, calendar.terms[term], pauses, calendar);
  }

  /** Whether people work there at this moment: else the night rule applies. */
  async isWorking(placePath: string, at: Date): Promise<boolean> {
    return isWorking(at, await this.of(placePath));
  }

  /** The moment itself while people work there, else when they begin again. */
  async nextWorking(placePath: string, at: Date): Promise<Date> {
    return nextWorking(at, await this.of(placePath));
  }

  async workingMinutesBetween(placePath: string, a: Date, b: Date): Promise<number> {
    return workingMinutesBetween(a, b, await this.of(placePath));
  }

  /** Forgets what is cached, in this process. */
  forget(): void {
    this.generation++;
    this.cache.clear();
  }
}
