/** Says what is wrong with a workflow table, so that a bad one does not load. */
import { endings, type Line, type Step, type Table, type Vocabulary } from './step.js';

/** Everything wrong with a table, one sentence each; none for a good one. */
export function faults<V extends Vocabulary>(table: Table<V>): string[] {
  const found: string[] = [];
  const states = new Set(Object.keys(table.words.states));
  const givers = new Set([...Object.keys(table.words.roles), 'clock']);
  const say = (row: Step<V>, what: string): number => found.push(`${where(row)}: ${what}`);

  for (const state of [table.start, ...table.terminal]) if (!states.has(state)) found.push(`Unknown state: ${state}`);
  for (const word of ['same', 'previous']) if (states.has(word)) found.push(`A state can't be named ${word}`);

  const taken = new Set<string>();
  for (const row of table.steps) {
    if (!(row.step in table.words.steps)) say(row, 'unknown step');
    if (row.from?.length === 0) say(row, 'starts nowhere');
    for (const from of row.from ?? [null]) {
      if (from !== null && !states.has(from)) say(row, `unknown state ${from}`);
      const key = `${row.step} from ${from ?? 'nothing'}`;
      if (taken.has(key)) say(row, `${key} is there twice`);
      taken.add(key);
    }
    if (row.by.length === 0) say(row, 'nobody can take it');
    for (const by of row.by) if (!givers.has(by)) say(row, `unknown role ${by}`);
    if (endings(row).length === 0) say(row, 'leads nowhere');
    if (row.publicLine && !alike(row.publicLine)) say(row, 'the public lines differ in their values');
    for (const { name, end } of endings(row)) {
      if (!['same', 'previous'].includes(end.to) && !states.has(end.to)) say(row, `unknown state ${end.to}`);
      if (end.by?.length === 0) say(row, `nobody can give the outcome ${name}`);
      for (const by of end.by ?? [])
        if (!row.by.includes(by)) say(row, `${by} gives the outcome ${name} but can't take the step`);
      if (end.publicLine && !alike(end.publicLine)) say(row, `the public lines of ${name} differ in their values`);
      if (row.from === null && end.to !== table.start) say(row, `must lead to ${table.start}`);
    }
  }
  return [...found, ...lost(table)];
}

const where = <V extends Vocabulary>(row: Step<V>): string => `${row.step} from ${row.from?.join(', ') ?? 'nothing'}`;
const values = (line: string): string =>
  [...line.matchAll(/\{(\w+)\}/g)]
    .map((m) => m[1])
    .sort()
    .join();
const alike = (line: Line): boolean => values(line.zh) === values(line.en);

/** From each state, the states that its steps name; not what 'previous' leads back to. */
export function entries<V extends Vocabulary>({ steps, words }: Table<V>): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>(Object.keys(words.states).map((s) => [s, new Set<string>()]));
  for (const row of steps) {
    for (const from of row.from ?? []) {
      for (const { end } of endings(row)) if (!['same', 'previous'].includes(end.to)) map.get(from)?.add(end.to);
    }
  }
  return map;
}

/** From each state, every state that may come next; 'previous' leads to all that the state is entered from. */
export function edges<V extends Vocabulary>(table: Table<V>): Map<string, Set<string>> {
  const direct = entries(table);
  const map = new Map([...direct].map(([from, to]) => [from, new Set(to)]));
  for (const row of table.steps) {
    if (!endings(row).some(({ end }) => end.to === 'previous')) continue;
    for (const from of row.from ?? []) for (const source of sources(direct, from)) map.get(from)?.add(source);
  }
  return map;
}

/** The other states that a state is entered from. */
export const sources = (direct: ReadonlyMap<string, ReadonlySet<string>>, state: string): string[] =>
  [...direct].flatMap(([from, to]) => (from !== state && to.has(state) ? [from] : []));

/** States that can't be reached, that can't be left though they aren't the end, and 'previous' without a way in. */
function lost<V extends Vocabulary>(table: Table<V>): string[] {
  const direct = entries(table);
  const map = edges(table);
  const used = new Set<string>([table.start, ...table.terminal, ...table.steps.flatMap((row) => row.from ?? [])]);
  for (const to of map.values()) for (const state of to) used.add(state);

  const reached = new Set<string>([table.start]);
  for (const state of reached) for (const to of map.get(state) ?? []) reached.add(to);
  const ends = new Set<string>(table.terminal);
  for (let before = -1; before !== ends.size;) {
    before = ends.size;
    for (const [from, to] of map) if ([...to].some((state) => ends.has(state))) ends.add(from);
  }
  const back = table.steps.filter((row) => endings(row).some(({ end }) => end.to === 'previous'));
  return [
    ...[...used].filter((s) => !reached.has(s)).map((s) => `No way to reach: ${s}`),
    ...[...used].filter((s) => !ends.has(s)).map((s) => `No way to an end from: ${s}`),
    ...back
      .filter((row) => row.from?.some((s) => sources(direct, s).length === 0))
      .map((row) => `${where(row)}: nothing is before it`),
  ];
}
