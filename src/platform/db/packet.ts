/** Statements that go out together in one packet: each alone is a system call here and a waking up of the database there. */
import { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/** What is sent until the returned function is called leaves together. */
export function holdBack(client: ClientBase): () => void {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = connection instanceof Object ? Reflect.get(connection, 'stream') : undefined;
  if (!(stream instanceof Socket)) return () => undefined;
  stream.cork();
  return () => stream.uncork();
}
