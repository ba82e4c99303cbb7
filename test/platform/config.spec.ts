import fs from 'node:fs';
import { configTable, readConfig } from '../../src/platform/config/index.js';

it('needs nothing, and listens on this machine only', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    loopback: true,
  });
});

it.each([
  [{ PORT: '99999' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ PUBLIC_URL: 'not an address' }, 'PUBLIC_URL'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ HOST: '0.0.0.0', DEV_PAGES: 'true' }, 'DEV_PAGES'],
  [{ EK_PROT: '3000' }, 'EK_PROT'],
])('names what is wrong in %j', (env, name) => {
  expect(() => readConfig(env)).toThrow(name);
});

it('has every setting in docs/OPERATIONS.md', () => {
  const page = fs.readFileSync(new URL('../../docs/OPERATIONS.md', import.meta.url), 'utf8');
  for (const { name } of configTable()) expect(page).toContain(`\`${name}\``);
});
