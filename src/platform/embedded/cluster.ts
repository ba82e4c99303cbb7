/** The database's folder: where it lies, its passwords, its making, and whether another process still has it. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { accountFor, canReach, makePrivate, type Account } from './account.js';
import { findPrograms, type Programs } from './binaries.js';

export const OWNER = 'app_owner';
export const APPLICATION = 'app_user';

const passwords = z.object({ [OWNER]: z.string(), [APPLICATION]: z.string() });

export interface Cluster {
  folder: string;
  account: Account;
  programs: Programs;
  passwords: z.infer<typeof passwords>;
}

/** Its environment says nothing about languages that the host happens to speak. */
export const clusterEnvironment = { ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };

/**
 * Opens the cluster under `home`, making it if there is none.
 * @throws Error when it is in use, can't be made, or has lost its passwords
 */
export async function openCluster(home: string): Promise<Cluster> {
  const place = reachable(home);
  const folder = path.join(place, 'cluster');
  const account = accountFor(folder);
  const programs = findPrograms(place, account);
  const fresh = !fs.existsSync(folder);
  const secrets = path.join(place, 'passwords.json');
  if (fresh && !fs.existsSync(secrets)) writePasswords(secrets);
  if (!fs.existsSync(secrets))
    throw new Error(`The database in ${folder} has lost its passwords: ${secrets} is missing`);
  const cluster = { folder, account, programs, passwords: readPasswords(secrets) };
  if (fresh) await make(cluster);
  else await untilLeft(folder);
  return cluster;
}

/**
 * Where root's folders are closed to the account that PostgreSQL runs as, the cluster lies under /var/lib, and a link
 * stands in its place.
 */
function reachable(home: string): string {
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  const place = fs.realpathSync(home);
  if (process.getuid?.() === 0) fs.chmodSync(place, 0o755); // what is secret in it has modes of its own
  if (canReach(place, accountFor(path.join(place, 'cluster')))) return place;
  if (fs.readdirSync(place).length > 0) {
    throw new Error(`The account that runs PostgreSQL can't enter ${place}: open the folders above it (chmod o+x)`);
  }
  const name = `e-minute-service-circle-${randomBytes(4).toString('hex')}`;
  const open = path.join(process.platform === 'darwin' ? '/usr/local/var' : '/var/lib', name);
  fs.mkdirSync(open, { recursive: true, mode: 0o755 });
  fs.rmdirSync(place);
  fs.symlinkSync(open, home);
  return open;
}

function writePasswords(file: string): void {
  const fresh = () => randomBytes(24).toString('base64url');
  fs.writeFileSync(file, JSON.stringify({ [OWNER]: fresh(), [APPLICATION]: fresh() }), { mode: 0o600 });
}

function readPasswords(file: string): Cluster['passwords'] {
  return passwords.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** Made aside and renamed, so that a cluster is complete or not there. UTF-8 and code point order on every system. */
async function make({ folder, account, programs, passwords: known }: Cluster): Promise<void> {
  const aside = `${folder}.new`;
  fs.rmSync(aside, { recursive: true, force: true });
  makePrivate(aside, account);
  const data = path.join(aside, 'data');
  const password = path.join(aside, 'password');
  fs.writeFileSync(password, `${known[OWNER]}\n`, { mode: 0o600 });
  if (account) fs.chownSync(password, account.uid, account.gid);
  await run(
    programs('initdb'),
    [
      ...['-D', data, '-U', OWNER, '--auth=scram-sha-256', `--pwfile=${password}`],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    account,
  );
  fs.renameSync(data, folder);
  fs.rmSync(aside, { recursive: true });
}

function run(program: string, args: string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: clusterEnvironment });
    let said = '';
    const listen = (data: Buffer) => (said = (said + data.toString()).slice(-4000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject).once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(program)} failed:\n${said}`));
    });
  });
}

const POLL_MS = 50;
const RUNNING_MS = 2_000;
const STOPPING_MS = 60_000;

/**
 * A cluster whose server was killed is still stopping: wait for it. One that goes on running has a living owner.
 * @throws Error naming the process that has it
 */
async function untilLeft(folder: string): Promise<void> {
  const lock = path.join(folder, 'postmaster.pid');
  for (let waited = 0; ; waited += POLL_MS) {
    const [pid, , , , , , , status] = readLines(lock);
    if (pid === undefined) return;
    if (!runs(Number(pid), folder)) {
      // Left by a crash, or from before a reboot: the number may be another program's by now.
      fs.rmSync(lock, { force: true });
      return;
    }
    if (waited >= (status?.trim() === 'stopping' ? STOPPING_MS : RUNNING_MS)) {
      throw new Error(`The database in ${folder} is in use: is the server already running? (process ${pid})`);
    }
    await sleep(POLL_MS);
  }
}

function readLines(file: string): string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Whether that process is the PostgreSQL of this folder, and not another program that got its number. */
function runs(pid: number, folder: string): boolean {
  if (process.platform === 'win32') return alive(pid);
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder);
  } catch {
    return false;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
