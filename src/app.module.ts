/** Composition only: every feature's module, floor by floor, lowest first. */
import { Module, type DynamicModule } from '@nestjs/common';
import { Account, AccountGrant, AccountsModule, RecoveryCode, Session } from './ground/accounts/index.js';
import { CalendarModule, WorkingCalendar } from './ground/calendar/index.js';
import { Media, MediaModule } from './ground/media/index.js';
import { Place, PlacesModule } from './ground/places/index.js';
import { Invitation, Residency, ResidentsModule } from './people/residents/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';

/** Every entity, for TypeORM. */
export const entities = [
  Place,
  WorkingCalendar,
  Account,
  Session,
  AccountGrant,
  RecoveryCode,
  Media,
  Residency,
  Invitation,
];

const FEATURES = [PlacesModule, CalendarModule, AccountsModule, MediaModule, ResidentsModule];

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...FEATURES] };
  }
}
