// Writes schema.sql from a database that the migrations have just made: the test that holds it fresh does the writing when it is asked to.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', jest, 'test/platform/schema/schema.spec.ts', '-t', 'schema.sql'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, WRITE_DOCS: '1' } },
);
process.exit(status ?? 1);
