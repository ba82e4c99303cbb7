/** The embedded PostgreSQL survives its own death, ends with ours, and keeps what it was told. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded, type Embedded } from '../../src/platform/embedded/index.js';
import { Workshop } from './embedded.workshop.js';

const quick = { settings: { fsync: 'off', shared_buffers: '16MB' } };

async function ask<T>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ value: T }>(text)).rows.map((row) => row.value);
  } finally {
    await client.end();
  }
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 10_000; await sleep(20)) if (await holds()) return;
  throw new Error(`Waited in vain until ${what}`);
}

const answers = (url: string) =>
  ask(url, 'select 1 as value').then(
    () => true,
    () => false,
  );

describe('the embedded database', () => {
  const workshop = new Workshop();
  const home = path.join(workshop.folder, 'home');
  let database: Embedded;

  beforeAll(async () => {
    database = await startEmbedded(home, quick);
  });
  afterAll(async () => {
    await database.stop();
    workshop.close();
  });

  it('speaks UTF-8 and UTC, whatever the system speaks', async () => {
    expect(await ask(database.ownerUrl, `select lower('Ä') || length('刻') as value`)).toEqual(['ä1']);
    expect(await ask(database.ownerUrl, `select current_setting('timezone') as value`)).toEqual(['UTC']);
    const locale = `select datlocprovider::text || datlocale as value from pg_database where datname = current_database()`;
    expect(await ask(database.ownerUrl, locale)).toEqual(['bC.UTF-8']);
  });

  it('runs the application in a role that can neither make tables nor read what it was not given', async () => {
    await ask(database.ownerUrl, 'create table secret (value text)');
    expect(await ask(database.appUrl, 'select current_user as value')).toEqual(['app_user']);
    await expect(ask(database.appUrl, 'select value from secret')).rejects.toThrow('permission denied');
    await expect(ask(database.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
  });

  it('keeps its passwords from other accounts', () => {
    expect(fs.statSync(path.join(home, 'passwords.json')).mode & 0o077).toBe(0);
    expect(fs.statSync(path.join(home, 'cluster')).mode & 0o077).toBe(0);
  });

  it('starts again at the same address when it is killed, with what was written', async () => {
    await ask(database.ownerUrl, `create table kept as select 'before the crash' as value`);
    const first = database.pid;
    process.kill(first, 'SIGKILL');
    await until(() => database.pid !== first, 'another process runs');
    expect(await ask(database.ownerUrl, 'select value from kept')).toEqual(['before the crash']);
  });

  it('refuses a second server on the same data', async () => {
    await expect(startEmbedded(home, quick)).rejects.toThrow(`in use: is the server already running? (process`);
  });

  it('stops, starts again with the same data, and tells a number that another program has now from its own', async () => {
    await database.stop();
    await database.stop();
    expect(await answers(database.ownerUrl)).toBe(false);
    fs.writeFileSync(path.join(home, 'cluster/postmaster.pid'), `${process.pid}\n`);
    database = await startEmbedded(home, quick);
    expect(await ask(database.ownerUrl, 'select value from kept')).toEqual(['before the crash']);
  });

  it('says so when it dies as soon as it lives, again and again', async () => {
    let gone: Error | undefined;
    const fragile = await startEmbedded(path.join(workshop.folder, 'fragile'), { ...quick, onGone: (e) => (gone = e) });
    for (let deaths = 0; deaths < 6; deaths++) {
      const { pid } = fragile;
      process.kill(pid, 'SIGKILL');
      await until(() => fragile.pid !== pid || gone !== undefined, 'it is replaced or given up');
      if (deaths < 5) expect(gone).toBeUndefined();
    }
    expect(String(gone)).toContain('SIGKILL');
    await fragile.stop();
  });
});

describe('a server that is killed', () => {
  const workshop = new Workshop();
  const children: ChildProcess[] = [];
  beforeAll(() => workshop.build(), 60_000);
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    workshop.close();
  });

  /** A process that starts the database, tells its owner's address, and waits. */
  async function launch(account: 'this' | 'ordinary') {
    const child = spawn(process.execPath, [workshop.program, path.join(workshop.folder, account)], {
      ...(account === 'ordinary' && workshop.ordinary()),
      cwd: workshop.folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) {
      return { child, url: line };
    }
    throw new Error('The launcher said nothing');
  }

  it.each(['this', 'ordinary'] as const)(
    'ends its database, and the next one opens it (%s account)',
    async (account) => {
      const first = await launch(account);
      await ask(first.url, `create table kept as select 'told' as value`);
      first.child.kill('SIGKILL');
      await once(first.child, 'exit');
      const second = await launch(account); // at once: the first is still stopping
      expect(await answers(first.url)).toBe(false);
      expect(await ask(second.url, 'select value from kept')).toEqual(['told']);
      second.child.kill('SIGKILL');
      await until(async () => !(await answers(second.url)), 'postgres is gone');
    },
    60_000,
  );
});
