/** The automatic checks of the house: each a command that must end well; what it said is shown only when it doesn't. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

const tool = (...parts) => path.join(root, 'node_modules', ...parts);
const checks = [
  ['the server’s types', tool('typescript/bin/tsc'), '--noEmit'],
  ['the client’s types', tool('vue-tsc/bin/vue-tsc.js'), '--noEmit', '-p', 'client/tsconfig.json'],
  ['eslint', tool('eslint/bin/eslint.js'), '.'],
  ['formatting', tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['who imports whom', tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'migrations', 'client/src'],
  ['nothing unused', tool('knip/bin/knip.js')],
  ['the contract is fresh', 'scripts/contract.mjs', '--check'],
];
const AT_ONCE = 2;

/** Runs them all, two at a time. Returns how many went well and how many didn't. */
export async function runChecks() {
  const waiting = [...checks];
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await check(next))) failed.push(next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { passed: checks.length - failed.length, failed: failed.length };
}

function check([name, program, ...args]) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✕'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(said.trimEnd().replace(/^/gm, '    '));
      resolve(code === 0);
    });
  });
}
