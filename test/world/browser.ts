/** One browser's worth of HTTP: keeps its cookie, sends idempotency keys, checks every answer against its declared schema. */
import { randomUUID } from 'node:crypto';

export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

export interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  errors: { field: string; code: string; message: string }[];
}

/** A refusal: a test says which code it expects. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly problem: ProblemBody,
  ) {
    super(`${status} ${code}: ${problem.detail ?? ''} ${JSON.stringify(problem.errors ?? [])}`);
  }
}

export class Browser {
  cookie: string | undefined;

  constructor(readonly url: string) {}

  /** Sends and takes whatever comes back. */
  async send<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const form = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as T };
  }

  /** Sends and expects success. @throws Refused */
  async call<T = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const answer = await this.send<T>(method, path, body, headers);
    if (answer.status < 400) return answer.body;
    const problem = answer.body as ProblemBody;
    throw new Refused(answer.status, problem.code, problem);
  }

  get<T = unknown>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }
  post<T = unknown>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<T> {
    return this.call<T>('POST', path, body, headers);
  }
  put<T = unknown>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('PUT', path, body);
  }
  patch<T = unknown>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('PATCH', path, body);
  }
  delete<T = unknown>(path: string): Promise<T> {
    return this.call<T>('DELETE', path);
  }
}

/** The code of a refusal, for `expect(await refusal(…)).toBe('case/changed')`. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return 'nothing was refused';
}
