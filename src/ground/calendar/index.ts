/** The door of the calendar: when people work, and when what they owe is due. */
import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarQueries } from './calendar.queries.js';
import { CalendarService } from './calendar.service.js';
import { Calendar } from './calendar.js';

export { WorkingCalendar } from './calendar.entity.js';
export {
  defaultCalendar,
  grade,
  GRADES,
  type CalendarChange,
  type CalendarSettings,
  type CalendarView,
  type Grade,
  type Term,
  type TermName,
} from './calendar.schema.js';
export { CalendarService } from './calendar.service.js';
export { Calendar } from './calendar.js';
export { addWorkingTime, dueAt, isWorking, nextWorking, workingMinutesBetween, type Pause } from './working-time.js';

@Module({
  imports: [PlacesModule],
  controllers: [CalendarController],
  providers: [Calendar, CalendarQueries, CalendarService],
  exports: [Calendar, CalendarService],
})
export class CalendarModule {}
