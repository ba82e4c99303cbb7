/** What goes along with one request, from its handler into the listeners of its events: the request's id. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Context {
  readonly requestId?: string;
}

const storage = new AsyncLocalStorage<Context>();
const NONE: Context = {};

export const context = (): Context => storage.getStore() ?? NONE;
export const within = <T>(own: Context, work: () => T): T => storage.run(own, work);
