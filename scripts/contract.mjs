// Writes openapi.json and the client's types from the server's own routes; with --check it only says whether they are fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire, register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

register('./typescript.mjs', import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const { describeApp } = await import('../src/app.ts');

const fromClient = createRequire(path.join(root, 'client/package.json'));
const { default: openapiTS, astToString } = await import(
  pathToFileURL(fromClient.resolve('openapi-typescript').replace(/index\.cjs$/, 'index.mjs')).href
);

const document = await describeApp();
const head = '/** The contract as types: written by `npm run contract` from openapi.json. */\n';
const wanted = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'client/src/api/schema.d.ts': head + astToString(await openapiTS(document)),
};

const stale = [];
for (const [name, text] of Object.entries(wanted)) {
  const file = path.join(root, name);
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) await writeFile(file, text);
}
if (stale.length && process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run contract\` and commit what it writes.`);
  process.exit(1);
}
console.log(stale.length ? `Wrote ${stale.join(', ')}` : 'The contract is fresh');
process.exit(0);
