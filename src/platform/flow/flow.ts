/** A workflow from its table: takes steps, lists what can be done, says what a step needs. Pure: no framework, no database. */
import { edges, entries, faults, sources } from './check.js';
import { toMermaid } from './diagram.js';
import { endings, failing, type By, type Line, type Outcome, type Step, type Table, type Vocabulary } from './step.js';

/** Who takes a step and under which circumstances. */
export interface Taking<V extends Vocabulary> {
  readonly roles: Iterable<By<V>>;
  readonly facts: V['facts'];
  /** Which of the step's outcomes, where it has several. */
  readonly outcome?: string;
  /** The state before this one, for steps that lead back. */
  readonly previous?: V['state'] | null;
}

/** A step that was decided on: what to write down. */
export interface Transition<V extends Vocabulary> {
  readonly step: V['step'];
  /** Null: it was opened. */
  readonly from: V['state'] | null;
  readonly to: V['state'];
  readonly outcome: string | null;
  readonly clock: V['clock'] | null;
  readonly publicLine: Line | null;
  readonly row: Step<V>;
}

/** Why a step can't be taken: not from this state, not by these roles, a guard, or a bad outcome or previous state. */
export type Refusal =
  { readonly why: 'state' | 'role' | 'outcome' | 'previous' } | { readonly why: 'guard'; readonly code: string };

export type Decision<V extends Vocabulary> =
  { readonly ok: true; readonly transition: Transition<V> } | { readonly ok: false; readonly refusal: Refusal };

export interface Flow<V extends Vocabulary> {
  readonly table: Table<V>;
  /** Decides about one step. `state` is null when there is nothing yet. */
  take(state: V['state'] | null, step: V['step'], taking: Taking<V>): Decision<V>;
  /** The steps that these roles may take now, in the order of the table: for buttons. */
  can(state: V['state'] | null, roles: Iterable<By<V>>, facts: V['facts']): V['step'][];
  /** What a step asks for, from this state. */
  needs(step: V['step'], from: V['state'] | null): readonly V['need'][];
  readonly states: readonly V['state'][];
  isTerminal(state: V['state']): boolean;
  /** A state diagram for the docs. */
  toMermaid(language: 'zh' | 'en'): string;
}

/** @throws at load time when the table is bad, naming every fault */
export function flow<V extends Vocabulary>(table: Table<V>): Flow<V> {
  const wrong = faults(table);
  if (wrong.length) throw new Error(`The workflow table does not hold:\n  ${wrong.join('\n  ')}`);

  const rows = new Map<string, Step<V>>();
  const key = (state: string | null, step: string): string => `${state ?? ''} ${step}`;
  for (const row of table.steps) for (const from of row.from ?? [null]) rows.set(key(from, row.step), row);
  const direct = entries(table);
  const reachable = new Set<string>([table.start, ...[...edges(table).values()].flatMap((to) => [...to])]);
  const terminal = new Set<string>(table.terminal);

  const take: Flow<V>['take'] = (state, step, { roles, facts, outcome, previous }) => {
    const row = rows.get(key(state, step));
    if (!row) return refuse({ why: 'state' });
    const own = new Set(roles);
    if (!row.by.some((by) => own.has(by))) return refuse({ why: 'role' });
    const code = failing(row, facts, own);
    if (code !== null) return refuse({ why: 'guard', code });
    const chosen = endings(row).find(({ name }) => name === (outcome ?? null));
    if (!chosen) return refuse({ why: 'outcome' });
    const barred = bars(chosen.end, facts, own);
    if (barred) return refuse(barred);
    const to = destination(chosen.end, state, previous ?? null);
    if (to === null) return refuse({ why: 'previous' });
    const publicLine = chosen.end.publicLine === undefined ? row.publicLine : chosen.end.publicLine;
    const clock = chosen.end.clock ?? row.clock ?? null;
    const transition = { step, from: state, to, outcome: chosen.name, clock, publicLine, row };
    return { ok: true, transition };
  };

  const destination = (
    { to }: Outcome<V>,
    state: V['state'] | null,
    previous: V['state'] | null,
  ): V['state'] | null => {
    if (to === 'same') return state;
    if (to !== 'previous') return to;
    return previous !== null && state !== null && sources(direct, state).includes(previous) ? previous : null;
  };

  const can: Flow<V>['can'] = (state, roles, facts) => {
    const own = new Set(roles);
    const open = (row: Step<V>): boolean =>
      (state === null ? row.from === null : (row.from?.includes(state) ?? false)) &&
      row.by.some((by) => own.has(by)) &&
      failing(row, facts, own) === null &&
      endings(row).some(({ end }) => bars(end, facts, own) === null);
    return table.steps.filter(open).map((row) => row.step);
  };

  return {
    table,
    take,
    can,
    needs: (step, from) => rows.get(key(from, step))?.needs ?? [],
    states: Object.keys(table.words.states).filter((s) => reachable.has(s)),
    isTerminal: (state) => terminal.has(state),
    toMermaid: (language) => toMermaid(table, language),
  };
}

const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** What stands between these roles and one outcome, or null. */
function bars<V extends Vocabulary>(end: Outcome<V>, facts: V['facts'], roles: ReadonlySet<By<V>>): Refusal | null {
  if (end.by && !end.by.some((by) => roles.has(by))) return { why: 'role' };
  const code = failing(end, facts, roles);
  return code === null ? null : { why: 'guard', code };
}
