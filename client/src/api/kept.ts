/** What a page keeps with its entry in the browser's history: whoever comes back to the entry finds the page as they left it. */
import { newId } from './id';

/** As many entries as somebody goes back through. */
const MOST = 20;
const forgets: (() => void)[] = [];

export interface Keeper<T> {
  keep: (entry: string, what: T) => void;
  at: (entry: string) => T | undefined;
}
export function keeper<T>(): Keeper<T> {
  const kept = new Map<string, T>();
  forgets.push(() => kept.clear());
  return {
    keep(entry, what) {
      kept.delete(entry);
      kept.set(entry, what);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
    at: (entry) => kept.get(entry),
  };
}

/** The name of the present entry, the same after a reload. One entry may show several pages in turn, as after signing in. */
export function presentEntry(path: string): string {
  const state = history.state as { entry?: unknown } | null;
  if (typeof state?.entry === 'string') return `${state.entry} ${path}`;
  const entry = newId();
  history.replaceState({ ...state, entry }, '');
  return `${entry} ${path}`;
}

/** Somebody else looks now, or with fewer rights. */
export const forgetKept = (): void => forgets.forEach((forget) => forget());
