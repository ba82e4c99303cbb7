// Writes docs/flow.md from the workflow table: the test that holds it fresh does the writing when it is asked to.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', jest, 'test/work/cases/case.flow.spec.ts', '-t', 'docs/flow.md'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WRITE_DOCS: '1' },
  },
);
process.exit(status ?? 1);
