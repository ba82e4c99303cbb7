/** The server's routes, typed by the contract. Every call resolves to the answer's body or throws an ApiProblem. */
import createClient from 'openapi-fetch';
import { send } from './patience';
import type { paths } from './schema';

export const api = createClient<paths>({ fetch: send, querySerializer: { array: { style: 'form', explode: true } } });

/** The body of a successful answer: `await body(api.GET('/api/v1/me'))`. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  // an answer without a body (204) is read as undefined by design; callers of such routes don't use it
  return data as NonNullable<T>;
}
