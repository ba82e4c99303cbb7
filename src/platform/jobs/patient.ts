/** A pool for the job library: it neither awaits nor catches the ends of jobs that it writes down, so they must not fail for good. */
import type pg from 'pg';
import { isPassing } from '../db/index.js';

/** The code that the library takes for trouble that passes: it tries again, at first after some seconds, for hours. */
const TRY_AGAIN = 'ETIMEDOUT';

const asPassing = (error: unknown): unknown =>
  isPassing(error) ? Object.assign(new Error(String(error), { cause: error }), { code: TRY_AGAIN }) : error;

/** The same pool, but that a lost database reads as a time-out. Callback-style calls go through as they are. */
export function patient(pool: pg.Pool): pg.Pool {
  const connect = async (): Promise<pg.PoolClient> => {
    try {
      return patientClient(await pool.connect());
    } catch (error) {
      throw asPassing(error);
    }
  };
  return replacing(pool, 'connect', (plainly, args) => (args.length ? plainly(args) : connect()));
}

const patientClient = (client: pg.PoolClient): pg.PoolClient =>
  replacing(client, 'query', (plainly, args) => {
    const answer = plainly(args);
    return answer instanceof Promise
      ? answer.catch((error: unknown) => Promise.reject(asPassing(error) as Error))
      : answer;
  });

type Call = (args: unknown[]) => unknown;

/** The same object, but for one method, which is given the plain one to call. */
function replacing<T extends object>(whole: T, method: string, by: (plainly: Call, args: unknown[]) => unknown): T {
  return new Proxy(whole, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const plainly: Call = (args) => Reflect.apply(value, target, args) as unknown;
      return (...args: unknown[]): unknown => (key === method ? by(plainly, args) : plainly(args));
    },
  });
}
