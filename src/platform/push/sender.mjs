// @ts-check
/** The push process: encrypts messages and hands them to push services, some at a time over kept connections. No redirects. */
import http from 'node:http';
import https from 'node:https';
import webpush from 'web-push';
import { isNamed, mayCall, publicLookup } from './addresses.mjs';

/** @typedef {import('./protocol.js').PushMessage} PushMessage */
/** @typedef {import('./protocol.js').PushResult} PushResult */

/** Requests under way at once, and connections to one push service. */
const AT_ONCE = 48;
const TIMEOUT_MS = 10_000;
/** A signature for a push service is good for so long; services refuse more than a day. */
const SIGNED_MS = 6 * 3_600_000;

const keepAlive = { keepAlive: true, maxSockets: AT_ONCE, timeout: TIMEOUT_MS };
const open = new https.Agent({ ...keepAlive, lookup: publicLookup });
const near = { 'https:': new https.Agent(keepAlive), 'http:': new http.Agent(keepAlive) };

/** @type {import('./protocol.js').Begin} */
let config;
/** @type {Map<string, { header: string, until: number }>} */
const signed = new Map();

/** @param {string} origin */
function signatureFor(origin) {
  const kept = signed.get(origin);
  if (kept && kept.until > Date.now()) return kept.header;
  const { subject, publicKey, privateKey } = config;
  const expires = Math.floor(Date.now() / 1000) + (SIGNED_MS / 1000) * 2;
  const header = webpush.getVapidHeaders(origin, subject, publicKey, privateKey, 'aes128gcm', expires).Authorization;
  if (signed.size > 1_000) signed.clear();
  signed.set(origin, { header, until: Date.now() + SIGNED_MS });
  return header;
}

/** @param {PushMessage} message @returns {Promise<PushResult>} */
function send({ endpoint, p256dh, auth, payload, ttl, urgency, topic }) {
  const url = new URL(endpoint);
  const named = isNamed(url, config.named);
  const { cipherText } = webpush.encrypt(p256dh, auth, payload, 'aes128gcm');
  const headers = {
    ttl,
    urgency,
    topic,
    authorization: signatureFor(url.origin),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    'content-length': cipherText.length,
  };
  const agent = named ? near[url.protocol === 'http:' ? 'http:' : 'https:'] : open;
  return new Promise((resolve) => {
    const fail = (/** @type {string} */ reason) => resolve({ status: 0, reason, retryAfter: null });
    const asked = (url.protocol === 'http:' ? http : https).request(
      url,
      { method: 'POST', headers, agent, signal: AbortSignal.timeout(TIMEOUT_MS) },
      (answer) => {
        answer.resume();
        answer.once('error', (error) => fail(error.message));
        const after = Number(answer.headers['retry-after']);
        const retryAfter = Number.isFinite(after) ? after : null;
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, reason: '', retryAfter }));
      },
    );
    asked.once('error', (error) => fail('code' in error ? String(error.code) : error.message));
    asked.end(cipherText);
  });
}

/** @param {PushMessage} message @returns {Promise<PushResult>} */
async function attempt(message) {
  try {
    if (!mayCall(message.endpoint, config.named)) return { status: 0, reason: 'EPRIVATE', retryAfter: null };
    return await send(message);
  } catch (error) {
    // keys that are none: nothing will ever reach this device
    return { status: 400, reason: String(error), retryAfter: null };
  }
}

/** @param {readonly PushMessage[]} messages */
async function sendAll(messages) {
  /** @type {PushResult[]} */
  const results = [];
  let next = 0;
  const one = async () => {
    for (let at = next++; at < messages.length; at = next++) {
      const message = messages[at];
      if (message) results[at] = await attempt(message);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, messages.length) }, one));
  return results;
}

process.on('message', (/** @type {import('./protocol.js').Begin | import('./protocol.js').Ask} */ said) => {
  if ('begin' in said) config = said;
  else void sendAll(said.messages).then((results) => process.send?.({ id: said.id, results }));
});
// the server is gone: so are we
process.on('disconnect', () => process.exit(0));
