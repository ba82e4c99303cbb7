/** `npm start`: from a bare checkout to a running server; the second time it only looks whether anything changed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './prepare.mjs';

try {
  install();
  build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// In this very process: signals, output and a kill -9 reach the server itself, and nothing stands between.
await import(pathToFileURL(path.join(root, 'dist/src/main.js')).href);
