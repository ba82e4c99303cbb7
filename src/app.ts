/** Puts the application together: configuration and a migrated database in, a server that can listen out. */
import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { AppModule, entities } from './app.module.js';
import { Clock } from './platform/clock/index.js';
import { readConfig, type Config } from './platform/config/index.js';
import { makeSource, openSource } from './platform/db/index.js';
import {
  Contract,
  contract,
  createAdapter,
  createLogger,
  Leaving,
  NestLogger,
  Stopping,
} from './platform/http/index.js';
import { Deadlines, Jobs } from './platform/jobs/index.js';
import { Wire } from './platform/wire/index.js';

export interface App {
  nest: NestFastifyApplication;
  clock: Clock;
  /** Says at /readyz that it ends, serves on until that was noticed, finishes what is under way, lets go of everything. */
  stop(): Promise<void>;
}

export interface AppOptions {
  config: Config;
  /** Address of a database that has been migrated. */
  url: string;
  clock?: Clock;
}

/** Builds and initializes the application; it does not listen yet. */
export async function createApp({ config, url, clock = new Clock() }: AppOptions): Promise<App> {
  const logger = createLogger(config);
  const source = await openSource({ url, pool: config.pool, entities });
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, source, url, clock }),
    await createAdapter(config, logger),
    { logger: new NestLogger(logger), abortOnError: false, bodyParser: true },
  );
  nest.useWebSocketAdapter(new IoAdapter(nest));
  const [wire, jobs, deadlines] = [nest.get(Wire), nest.get(Jobs), nest.get(Deadlines)];
  nest.get(Contract).build = () => contract(nest);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  await wire.open();
  await jobs.start();
  deadlines.start();
  const [stopping, server] = [nest.get(Stopping), nest.getHttpServer()];
  const leaving = new Leaving(server);
  const stop = async (): Promise<void> => {
    stopping.begun = true;
    if (server.listening) {
      await sleep(config.drainMs);
      await leaving.go(config.drainMs);
    }
    await deadlines.stop();
    // A connection whose answer ends after the closing began would else be kept alive for a minute.
    const letGo = setInterval(() => server.closeIdleConnections(), 50);
    await nest.close().finally(() => clearInterval(letGo));
    await jobs.stop();
    await source.destroy();
  };
  return { nest, clock, stop };
}

/** The contract of the application, without a database: every route is there, nothing is started. */
export async function describeApp(): Promise<OpenAPIObject> {
  const config = readConfig({ LOG_LEVEL: 'error' });
  const url = 'postgres://nobody@127.0.0.1/nothing';
  const source = makeSource({ url, pool: 1, entities });
  const logger = createLogger(config);
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, source, url, clock: new Clock() }),
    await createAdapter(config, logger),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  return contract(nest);
}
