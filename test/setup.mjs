/** Before all server tests: a PostgreSQL of their own (or TEST_DATABASE_URL). Plain JavaScript, because jest loads it untransformed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What the tests write need not outlive them. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
const LAUNCHER = '../dist/src/platform/embedded/index.js';

export default async function setup() {
  if (!process.env.TEST_DATABASE_URL) {
    const { startEmbedded } = await import(LAUNCHER).catch(() => {
      throw new Error('Run `npm run build` first: the tests start the built database launcher');
    });
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-test-'));
    const embedded = await startEmbedded(root, { settings: FAST });
    process.env.TEST_DATABASE_URL = embedded.ownerUrl;
    globalThis.stopTestServer = async () => {
      await embedded.stop();
      fs.rmSync(root, { recursive: true, force: true });
    };
  }
}
