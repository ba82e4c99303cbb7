/** A community's working calendar: its hours, the days that are different, and its intervals. No row: the defaults. */
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CalendarSettings } from './calendar.schema.js';

@Entity('calendar')
export class WorkingCalendar {
  /** Path of the community. */
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @Column('text') zone!: string;
  @Column('jsonb') weekly!: CalendarSettings['weekly'];
  @Column('text') holidays!: CalendarSettings['holidays'];
  @Column('jsonb') exceptions!: CalendarSettings['exceptions'];
  @Column('jsonb') terms!: CalendarSettings['terms'];
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
