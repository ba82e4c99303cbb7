/** The first start of the embedded database: the demo goes in as a whole, or is begun anew by the next start. */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Config } from '../../../src/platform/config/index.js';
import type { Order, Word } from './loader.js';

interface Database {
  ownerUrl: string;
  appUrl: string;
}
type Log = (line: string) => void;

const markOf = (config: Config): string => path.join(config.dataDir, 'demo');
const stateOf = (config: Config): string | undefined =>
  fs.existsSync(markOf(config)) ? fs.readFileSync(markOf(config), 'utf8') : undefined;

/** Written before the first row goes in and after the last one is on the disk. */
function mark(config: Config, state: 'loading' | 'loaded'): void {
  const file = fs.openSync(markOf(config), 'w');
  fs.writeSync(file, state);
  fs.fsyncSync(file);
  fs.closeSync(file);
}

/** Throws away a demo that was only half loaded: nobody could use it, since the server didn't listen yet. Before the migrations. */
export async function dropHalf(config: Config, { ownerUrl }: Database): Promise<void> {
  if (stateOf(config) !== 'loading') return;
  const { pathname } = new URL(ownerUrl);
  const name = pg.escapeIdentifier(decodeURIComponent(pathname.slice(1)));
  await asOwner(Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href, async (owner) => {
    await owner.query(`drop database if exists ${name} with (force)`);
    await owner.query(`create database ${name}`);
  });
  fs.rmSync(path.join(config.dataDir, 'media'), { recursive: true, force: true });
  fs.rmSync(markOf(config));
}

/**
 * Loads the demo into a migrated database that nobody has used; answers whether it is there. Nothing is lost when it is
 * killed in the middle: the next start begins anew.
 */
export async function firstStart(config: Config, database: Database, log: Log): Promise<boolean> {
  if (stateOf(config) === 'loaded') return true;
  if (!config.demo || !(await isEmpty(database))) return false;
  mark(config, 'loading');
  log('Loading the demo 正在载入演示数据，第一次启动需要一两分钟');
  const began = performance.now();
  const said: Log = (line) => log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const role = pg.escapeIdentifier(decodeURIComponent(new URL(database.appUrl).username));
  // A crash begins anew, so that no commit need wait for the disk; the last statement here puts all of them there.
  await asOwner(database.ownerUrl, (owner) => owner.query(`alter role ${role} set synchronous_commit = off`));
  await load(config, database, said);
  await asOwner(database.ownerUrl, (owner) => owner.query(`alter role ${role} reset synchronous_commit`));
  mark(config, 'loaded');
  said('done');
  return true;
}

/** @throws when it fails, or its process ends before it says that all is loaded */
async function load(config: Config, { appUrl: url }: Database, log: Log): Promise<void> {
  const order: Order = { config, url };
  const loader = fork(new URL('./loader.js', import.meta.url));
  try {
    await new Promise<void>((done, fail) => {
      loader.once('error', fail);
      loader.once('exit', (code, signal) => fail(new Error(`The demo’s loader ended: ${signal ?? code}`)));
      loader.on('message', (word: Word) => {
        if ('line' in word) log(word.line);
        else if (word.end === null) done();
        else fail(new Error(word.end));
      });
      loader.send(order);
    });
  } finally {
    loader.kill();
  }
}

async function isEmpty({ ownerUrl }: Database): Promise<boolean> {
  const { rows } = await asOwner(ownerUrl, (owner) =>
    owner.query<{ empty: boolean }>(
      'select not exists (select from account) and not exists (select from place) as empty',
    ),
  );
  return rows[0]?.empty ?? false;
}

async function asOwner<T>(connectionString: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
