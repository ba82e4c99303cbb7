/** What a feature adds to the matrix of rights, in a file of its own beside this one. */
import type { MatrixStage, Thing } from '../matrix.stage.js';

/** A request of valid form: what is refused is refused for who asks, not for what they say. */
export type MatrixRequest = (stage: MatrixStage, thing: Thing) => unknown;

export interface MatrixPart {
  /** Lines as in `matrix.table.ts`, without the heading. */
  routes: string;
  sockets?: string;
  /** What follows `?`, by `METHOD /path`. */
  queries?: Readonly<Record<string, string>>;
  /** Bodies by `METHOD /path`. */
  bodies?: Readonly<Record<string, MatrixRequest>>;
  /** How the things of its lines are made. */
  things?: (stage: MatrixStage) => Readonly<Record<string, () => Promise<Thing>>>;
}
