/** Which failures of the database pass by themselves: it is down, starts, is full; what was asked can be asked again. */

/** Shutting down, starting, no connection, too many, disk full, lock time-outs. */
const CODES = /^(08|53|57P|58|55P03|ECONN|EPIPE|ETIMEDOUT)|^(40001|40P01)$/;
/** The last one is TypeORM's, about a connection that was lost in the middle of a transaction. */
const WORDS =
  /timeout exceeded when trying to connect|Connection terminated|the database system is|Client has encountered a connection error|Query runner already released/;

export function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && CODES.test(code)) || (typeof message === 'string' && WORDS.test(message));
}
