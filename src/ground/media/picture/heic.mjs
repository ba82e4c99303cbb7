// @ts-check
/** Decodes one HEIC picture in a thread of its own, whose memory goes back to the system when it ends. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

const { width, height, data } = await decode({ buffer: await readFile(workerData) });
const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
parentPort?.postMessage({ width, height, pixels }, [pixels.buffer]);
