/** What an event is: a type, a schema, and facts that hold no personal words. */
import type { z } from 'zod';

export interface EventDefinition<Data> {
  readonly type: string;
  readonly schema: z.ZodType<Data>;
}

export type DataOf<Definition> = Definition extends EventDefinition<infer Data> ? Data : never;

/** What happened to whom, where, by whom. `seq` is the subject's own number, given under its row lock. */
export interface EventRecord<Data = unknown> {
  readonly id: number;
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly seq: number | null;
  readonly place: string | null;
  readonly actor: string | null;
  readonly requestId: string | null;
  readonly at: Date;
  readonly data: Data;
}

const definitions = new Map<string, EventDefinition<unknown>>();

/** Declares an event. @throws when the type is taken */
export function defineEvent<Data>(type: string, schema: z.ZodType<Data>): EventDefinition<Data> {
  if (definitions.has(type)) throw new Error(`Event ${type} is defined twice`);
  const definition = { type, schema };
  definitions.set(type, definition);
  return definition;
}

/** Every declared event, for the checks and the docs. */
export const eventDefinitions = (): ReadonlyMap<string, EventDefinition<unknown>> => definitions;
