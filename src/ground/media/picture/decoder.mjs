// @ts-check
/**
 * The picture process: reads strangers' files so that the server doesn't have to, and dies alone if one is poison.
 * Plain JavaScript, because it is started as a program by itself, from the sources and from the build alike.
 */
import process from 'node:process';
import sharp from 'sharp';
import { Refused, inspect } from './look.mjs';
import { render } from './render.mjs';

sharp.cache(false);
sharp.concurrency(1); // several pictures at a time use the cores better than several threads on one

const memoryLimit = Number(process.argv[2]);
const OUT_OF_MEMORY = 70;

/** @param {import('./protocol.js').Ask} ask */
async function answer(ask) {
  const done =
    ask.work === 'inspect' ? { inspection: await inspect(ask.file) } : { rendering: await render(ask.file, ask.into) };
  return { id: ask.id, ...done, rss: process.memoryUsage.rss() };
}

/** @param {unknown} error @returns {import('./protocol.js').Refusal} */
function refusal(error) {
  if (error instanceof Refused) return { refused: error.code, reason: error.message, megapixels: error.megapixels };
  return { refused: 'broken', reason: String(error) };
}

process.on('message', (/** @type {import('./protocol.js').Ask} */ ask) => {
  answer(ask)
    .catch((error) => ({ id: ask.id, ...refusal(error), rss: process.memoryUsage.rss() }))
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
// Decoding happens in threads, so this one is always free to watch.
setInterval(() => process.memoryUsage.rss() > memoryLimit && process.exit(OUT_OF_MEMORY), 50);
