/** `npm run dev`: the server compiled and started again at each change, and the client served by Vite; Ctrl-C ends both. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { copyAssets, install, root, say } from './prepare.mjs';

const CLIENT = 'http://127.0.0.1:5173';
const tool = (...parts) => path.join(root, 'node_modules', ...parts);

try {
  install();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

let server;
let ending = false;

const compiler = start(
  [
    tool('typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
    '--noEmitOnError',
    'false',
  ],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
createInterface({ input: compiler.stdout }).on('line', (line) => {
  if (line.trim()) console.log(line);
  if (/Found \d+ errors?\. Watching/.test(line)) void restart();
});
const client = start([tool('vite/bin/vite.js'), '--port', '5173', '--strictPort'], { cwd: path.join(root, 'client') });
for (const child of [compiler, client]) child.once('exit', () => end(1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
say(`The client is at ${CLIENT}, once the server runs.`);

function start(args, options = {}) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });
}

let restarting = Promise.resolve();
/** One after the other: the database of the last one must be stopped before the next one opens it. */
function restart() {
  restarting = restarting.then(async () => {
    await stop(server);
    if (ending) return;
    copyAssets();
    // People and browsers see Vite's address, so that is where changes come from.
    server = start(['--enable-source-maps', 'dist/src/main.js'], {
      env: { PUBLIC_URL: CLIENT, DRAIN_SECONDS: '0', ...process.env, PORT: '3000' },
    });
  });
  return restarting;
}

function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  child.kill('SIGTERM');
  return new Promise((resolve) => child.once('exit', resolve));
}

async function end(code) {
  if (ending) return;
  ending = true;
  await restarting;
  await Promise.all([compiler, client, server].map(stop));
  process.exit(code);
}
