/** What every command needs first: the packages of package-lock.json installed, server and client built from what the sources are now. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const inRoot = (...parts) => path.join(root, ...parts);
const readJson = (...parts) => JSON.parse(fs.readFileSync(inRoot(...parts), 'utf8'));

/** What a build is made from and what it must leave behind. */
const PARTS = {
  server: { from: ['src', 'migrations', 'test/world', 'tsconfig.json', 'tsconfig.build.json'], to: 'dist/src/main.js' },
  client: { from: ['client'], to: 'dist/client/index.html' },
};
const RECORD = inRoot('dist/built.json');

/** Installs what is missing, and nothing when all is there. Throws an Error that says what to do. */
export function install() {
  checkNode();
  const missing = whatIsMissing();
  if (!missing) return;
  say(`Installing packages (${missing}) …`);
  const always = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm('ci', ...always)) return;
  say('npm ci did not work; trying npm install, which keeps the versions and forgives a registry that lacks some.');
  if (npm('install', '--no-save', ...always) && !whatIsMissing()) return;
  throw new Error('The packages could not be installed. Is the npm registry reachable? See what npm says above.');
}

/** Builds the parts whose sources changed since they were built last. Throws an Error when a build fails. */
export function build({ force = false, parts = Object.keys(PARTS) } = {}) {
  for (const part of parts) {
    const wanted = fingerprint(PARTS[part].from);
    if (!force && built()[part] === wanted && fs.existsSync(inRoot(PARTS[part].to))) continue;
    say(`Building the ${part} …`);
    const well = part === 'server' ? buildServer() : npm('run', 'build', '--silent', '--workspace', 'client');
    if (!well) throw new Error(`The ${part} could not be built.`);
    fs.writeFileSync(RECORD, JSON.stringify({ ...built(), [part]: wanted }));
  }
}

/** Copies what the server reads beside its code: TypeScript brings only what it compiles. */
export function copyAssets(to = inRoot('dist')) {
  for (const from of PARTS.server.from.filter((name) => !name.includes('.'))) {
    for (const file of filesUnder(inRoot(from))) {
      if (/\.ts$/.test(file)) continue;
      const copy = path.join(to, path.relative(root, file));
      fs.mkdirSync(path.dirname(copy), { recursive: true });
      fs.copyFileSync(file, copy);
    }
  }
}

export function say(line) {
  console.log(`· ${line}`);
}

/** Runs npm, the one that runs us where there is one. True when it went well. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  const [program, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  const options = { cwd: root, stdio: 'inherit', shell: program === 'npm' && process.platform === 'win32' };
  return spawnSync(program, [...first, ...args], options).status === 0;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: 20.19 is needed, 24 recommended (https://nodejs.org).`);
  }
}

/**
 * Compares what npm wrote down about node_modules with package-lock.json, not their dates: a checkout changes dates.
 * Packages for other systems are missing rightly.
 */
function whatIsMissing() {
  let has;
  try {
    has = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return 'the first time';
  }
  const differ = Object.entries(readJson('package-lock.json').packages).filter(
    ([place, { version, optional, link }]) =>
      place.includes('node_modules/') && !link && (has[place] ? has[place].version !== version : !optional),
  );
  return differ.length ? `${differ.length} changed` : undefined;
}

/** Beside the last build, which stays until this one is whole. */
function buildServer() {
  const next = inRoot(`dist/next-${process.pid}`);
  const args = [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.build.json'), '--outDir', next];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) {
    fs.rmSync(next, { recursive: true, force: true });
    return false;
  }
  copyAssets(next);
  for (const folder of fs.readdirSync(next)) {
    fs.rmSync(inRoot('dist', folder), { recursive: true, force: true });
    fs.renameSync(path.join(next, folder), inRoot('dist', folder));
  }
  fs.rmdirSync(next);
  return true;
}

function built() {
  try {
    return JSON.parse(fs.readFileSync(RECORD, 'utf8'));
  } catch {
    return {};
  }
}

/** A hash over names and contents: some hundred small files, read in a few hundredths of a second. */
function fingerprint(names) {
  const hash = createHash('sha256');
  for (const name of [...names, 'package-lock.json']) {
    for (const file of filesUnder(inRoot(name))) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return fs
    .readdirSync(place)
    .filter((name) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
