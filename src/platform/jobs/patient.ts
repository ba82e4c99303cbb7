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
  return replacing(pool, 'connect', (...args) => (args.length ? Reflect.apply(pool.connect, pool, args) : connect()));
}

const patientClient = (client: pg.PoolClient): pg.PoolClient =>
  replacing(client, 'query', (...args) => {
    const answer: unknown = Reflect.apply(client.query, client, args);
    return answer instanceof Promise
      ? answer.catch((error: unknown) => Promise.reject(asPassing(error) as Error))
      : answer;
  });

function replacing<T extends object>(whole: T, name: keyof T & string, by: (...args: unknown[]) => unknown): T {
  return new Proxy(whole, {
    get(target, key) {
      if (key === name) return by;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (...args: unknown[]): unknown => Reflect.apply(value, target, args) : value;
    },
  });
}
