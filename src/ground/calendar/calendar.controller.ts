/** Routes of a community's working calendar. */
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries, type PlaceView } from '../places/index.js';
import type { KeptCalendar } from './calendar.queries.js';
import { calendarChange, calendarView, type CalendarChange, type CalendarView } from './calendar.schema.js';
import { CalendarService } from './calendar.service.js';
import { Calendar } from './calendar.js';
import { isWorking, nextWorking } from './working-time.js';

@Controller('api/v1/communities/:id/calendar')
export class CalendarController {
  constructor(
    private readonly calendar: Calendar,
    private readonly service: CalendarService,
    private readonly places: PlaceQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('anyone', 'calendar.read')
  @Reply(calendarView)
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<CalendarView> {
    return this.view(await this.calendar.of((await this.community(id)).path));
  }

  @Put()
  @Allow('signed-in', 'calendar.change')
  @Idempotent()
  @Reply(calendarView)
  async set(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: calendarChange }) body: CalendarChange,
  ): Promise<CalendarView> {
    const { path } = await this.community(id);
    return this.view(await this.service.set(actor, { id, path }, body));
  }

  private view(settings: KeptCalendar): CalendarView {
    const now = this.clock.now();
    const next = nextWorking(now, settings).toISOString();
    return { ...settings, now: { working: isWorking(now, settings), next } };
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('http/not-found');
    return place;
  }
}
