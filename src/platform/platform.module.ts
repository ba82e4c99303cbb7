/** Composition of the platform floor: one of each, for everybody. */
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from './clock/index.js';
import { CONFIG, type Config } from './config/index.js';
import { Db } from './db/index.js';
import { Announcer, Deliveries, Events } from './events/index.js';
import {
  AccessGuard,
  Contract,
  ContractController,
  HealthController,
  IdempotencyInterceptor,
  Invalid,
  ProblemFilter,
  Routes,
  Stopping,
  Throttle,
} from './http/index.js';
import { Deadlines, Jobs, Upkeep } from './jobs/index.js';
import { LiveGateway, Relay, Rooms } from './live/index.js';
import { Mail } from './mail/index.js';
import { Outbox, OutboxController } from './outbox/index.js';
import { Press } from './print/index.js';
import { Pushes } from './push/index.js';
import { Sms } from './sms/index.js';
import { Wire } from './wire/index.js';

export interface PlatformOptions {
  config: Config;
  source: DataSource;
  /** Address of the database for the lasting connection. */
  url: string;
  clock: Clock;
}

@Global()
@Module({})
export class PlatformModule {
  static with({ config, source, url, clock }: PlatformOptions): DynamicModule {
    const shared = [
      Db,
      Announcer,
      Events,
      Deliveries,
      Wire,
      Jobs,
      Deadlines,
      Rooms,
      Relay,
      LiveGateway,
      Mail,
      Sms,
      Outbox,
      Pushes,
      Throttle,
      Stopping,
      Contract,
      Press,
      Routes,
    ];
    const own = [
      { provide: CONFIG, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: Db, useValue: new Db(source) },
      { provide: Wire, useValue: new Wire(url) },
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, OutboxController, ContractController],
      providers: [
        ...own,
        ...shared.filter((s) => !own.some((o) => o.provide === s)),
        Upkeep,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        {
          provide: APP_PIPE,
          useFactory: () =>
            new StandardSchemaValidationPipe({
              exceptionFactory: (issues) => new Invalid(issues as Invalid['issues']),
            }),
        },
      ],
      exports: [CONFIG, Clock, ...shared],
    };
  }
}
