/** `npm test`: checks, server, client and browser tests, or those named; the last line counts them all. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runChecks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { build, install, root, say } from './prepare.mjs';

const REPORTS = path.join(root, 'test-results');
const report = (name) => path.join(REPORTS, `${name}.json`);
const tool = (...parts) => path.join(root, 'node_modules', ...parts);

const sections = {
  checks: runChecks,
  server: () =>
    runTests('server', [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', tool('jest/bin/jest.js')],
      ...['--ci', '--json', `--outputFile=${report('server')}`],
    ]),
  client: () =>
    runTests('client', [
      ...[tool('vitest/vitest.mjs'), 'run', '--root', 'client'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report('client')}`],
    ]),
  browser: async () => {
    const CHROMIUM_PATH = await ensureChromium();
    return runTests('browser', [tool('@playwright/test/cli.js'), 'test'], { CHROMIUM_PATH });
  },
};

async function main(wanted) {
  const strange = wanted.filter((name) => !(name in sections));
  if (strange.length) {
    console.error(`Unknown: ${strange.join(', ')}. There are: ${Object.keys(sections).join(', ')}`);
    return 2;
  }
  const total = { passed: 0, failed: 0 };
  for (const [name, result] of await runSections(wanted.length ? wanted : Object.keys(sections))) {
    say(`${name}: ${result.passed} passed, ${result.failed} failed`);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runSections(names) {
  const results = [];
  try {
    install();
    fs.mkdirSync(REPORTS, { recursive: true });
    if (names.includes('browser')) build();
    else if (names.includes('server')) build({ parts: ['server'] });
  } catch (error) {
    console.error(error.message);
    return [['preparation', { passed: 0, failed: 1 }]];
  }
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    results.push([name, await sections[name]().catch(failure)]);
  }
  console.log('');
  return results;
}

function failure(error) {
  console.error(error.message);
  return { passed: 0, failed: 1 };
}

/** Where each runner's tests lie: a runner that has none is passed over, one that runs none of them fails. */
const homes = {
  server: (file) => /^test\/(?!browser\/|drill\/).*\.spec\.ts$/.test(file),
  client: (file) => /^client\/src\/.*\.test\.ts$/.test(file),
  browser: (file) => /^test\/browser\/.*\.spec\.ts$/.test(file),
};

function hasTests(name) {
  const all = ['test', 'client/src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file}`.replaceAll('\\', '/')),
  );
  return all.some(homes[name]);
}

/** Runs one runner and counts from its report: a runner that fails without a failed test, or runs no test, fails. */
async function runTests(name, args, env = {}) {
  if (!hasTests(name)) {
    say(`There are no ${name} tests.`);
    return { passed: 0, failed: 0 };
  }
  fs.rmSync(report(name), { force: true });
  const code = await run(args, env);
  const { passed, failed } = count(name);
  if (passed + failed === 0) {
    console.error(`No ${name} test ran.`);
    return { passed, failed: 1 };
  }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    const end = () => child.kill('SIGTERM');
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
    child.once('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
      resolve(code);
    });
  });
}

/** Jest and Vitest write the same report; Playwright its own. A file that could not even be loaded is one failure. */
function count(name) {
  if (!fs.existsSync(report(name))) return { passed: 0, failed: 0 };
  const told = JSON.parse(fs.readFileSync(report(name), 'utf8'));
  if (told.stats) {
    const { expected, unexpected, flaky, skipped } = told.stats;
    return { passed: expected, failed: unexpected + flaky + skipped + told.errors.length };
  }
  const broken = told.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: told.numPassedTests, failed: told.numFailedTests + told.numPendingTests + broken };
}

process.exitCode = await main(process.argv.slice(2));
