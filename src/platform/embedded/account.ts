/** Which account of the system PostgreSQL runs as: ours, or, since it refuses root, one without privileges. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** Undefined where the present account will do. */
export type Account = { uid: number; gid: number } | undefined;

const CANDIDATES = ['postgres', 'nobody'];
const NOBODY = { uid: 65534, gid: 65534 };

/** The owner of an existing cluster stays its owner, whatever accounts the system has gained since. */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of CANDIDATES) {
    const found = lookUp(name);
    if (found) return found;
  }
  return NOBODY;
}

/** Makes a folder that only the account may read. */
export function makePrivate(folder: string, account: Account): void {
  fs.mkdirSync(folder, { mode: 0o700 });
  if (account) fs.chownSync(folder, account.uid, account.gid);
}

/** Whether the account gets as far as this folder: a checkout in root's home is closed to everybody else. */
export function canReach(folder: string, account: Account): boolean {
  return !account || succeeds('/bin/sh', ['-c', 'test -x "$0"', folder], account);
}

/** Whether the account can run this program: its folders may be closed to it, or its libraries. */
export function canRun(program: string, account: Account): boolean {
  return succeeds(program, ['--version'], account);
}

function succeeds(program: string, args: string[], account: Account): boolean {
  try {
    execFileSync(program, args, { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function lookUp(name: string): Account {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}
