/** `npm run drill`: the tests that take long, all or those named (`npm run drill live kill`); each prints its figures. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { build, install, root } from './prepare.mjs';

const JEST = path.join(root, 'node_modules/jest/bin/jest.js');

try {
  const names = process.argv.slice(2);
  install();
  build();
  const CHROMIUM_PATH = await ensureChromium();
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--runInBand'],
    // Before the list of patterns, which would take the names for its own.
    ...(names.length ? names.map((name) => `test/drill/${name}.spec`) : ['test/drill/']),
    '--testPathIgnorePatterns=/node_modules/',
  ];
  const env = { ...process.env, CHROMIUM_PATH };
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
