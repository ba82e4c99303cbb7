/** Commands on calendars. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, insertedRows } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { WorkingCalendar } from './calendar.entity.js';
import { calendarPolicy } from './calendar.policy.js';
import type { KeptCalendar } from './calendar.queries.js';
import { calendarChanged, type CalendarChange } from './calendar.schema.js';
import { Calendar } from './calendar.js';

@Injectable()
export class CalendarService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  /**
   * Sets a community's hours, different days and intervals; answers them. What is due already stays due when it was.
   * @throws http/not-found, calendar/changed
   */
  set(actor: Actor, community: { id: string; path: string }, change: CalendarChange): Promise<KeptCalendar> {
    return this.db.tx(async () => {
      if (!calendarPolicy.change(actor, community.path)) throw new Problem('http/not-found');
      const { version, ...settings } = change;
      const calendars = this.db.repo(WorkingCalendar);
      const now = this.clock.now();
      const known = await calendars.findOne({
        where: { placePath: community.path },
        lock: { mode: 'pessimistic_write' },
      });
      if ((known?.version ?? 0) !== version) throw new Problem('calendar/changed');
      if (known) await calendars.save(Object.assign(known, settings, { updatedAt: now }));
      else await this.begin({ ...settings, placePath: community.path, updatedAt: now });
      this.db.current().afterCommit.push(() => this.calendar.forget());
      this.events.emit(calendarChanged, {
        subject: { kind: 'place', id: community.id },
        place: community.path,
        actor: actor.id,
        data: { version: version + 1 },
      });
      return { ...settings, version: version + 1 };
    });
  }

  /** Two who set the first calendar at once: the second is told. */
  private async begin(row: Omit<WorkingCalendar, 'version'>): Promise<void> {
    const result = await this.db
      .repo(WorkingCalendar)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('place_path')
      .execute();
    if (insertedRows(result) === 0) throw new Problem('calendar/changed');
  }
}
