/** Composition only: every feature's module, floor by floor, lowest first. */
import { Module, type DynamicModule } from '@nestjs/common';
import { Account, AccountGrant, AccountsModule, RecoveryCode, Session } from './ground/accounts/index.js';
import { Place, PlacesModule } from './ground/places/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';

/** Every entity, for TypeORM. */
export const entities = [Place, Account, Session, AccountGrant, RecoveryCode];

const FEATURES = [PlacesModule, AccountsModule];

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...FEATURES] };
  }
}
