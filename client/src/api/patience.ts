/** fetch with patience: waits when the server says so, keeps one idempotency key through all tries, knows when there is no network. */
import { language, say } from '@/i18n';
import { ApiProblem, problemFrom } from './problem';

const TRIES = 4;
const LONGEST_WAIT = 10;

export interface Surroundings {
  fetch: (request: Request) => Promise<Response>;
  wait: (seconds: number) => Promise<void>;
  online: () => boolean;
}
const here: Surroundings = {
  fetch: (request) => fetch(request),
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  online: () => navigator.onLine,
};

/**
 * Sends a request; answers 503 with Retry-After are tried again, so is a broken connection (the key makes that safe).
 * @throws ApiProblem for every answer that isn't a success, and `client/offline` when there is no answer at all
 */
export async function send(first: Request, around: Surroundings = here): Promise<Response> {
  const headers = new Headers(first.headers);
  headers.set('accept-language', language());
  if (!/^(GET|HEAD)$/.test(first.method) && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  const request = new Request(first, { headers, credentials: 'same-origin' });
  for (let tried = 1; ; tried++) {
    const answer = await around.fetch(request.clone()).catch((failure: unknown) => {
      if (request.signal.aborted) throw failure;
      return null;
    });
    if (answer?.ok || answer?.status === 304) return answer;
    const again = tried < TRIES && (answer ? waitAsked(answer) : around.online() ? tried * 0.6 : null);
    if (typeof again === 'number') {
      await around.wait(again);
      continue;
    }
    if (!answer) throw new ApiProblem('client/offline', 0, say('ui.error.offline'));
    throw problemFrom(answer.status, await answer.json().catch(() => null), say('ui.error.text'));
  }
}

/** A key for one action of one person. */
export function newKey(): string {
  // randomUUID is missing on plain-http addresses other than localhost
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seconds the server asks us to wait, or null when it doesn't or when that is too long for a person to wait. */
function waitAsked(answer: Response): number | null {
  if (answer.status !== 503) return null;
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds <= LONGEST_WAIT ? Math.max(0.3, seconds) : null;
}
