/** The keyboard of the desk: j and k move, o opens, x ticks, n writes a new one down, Escape closes; silent while one types. */
import { useEventListener } from '@vueuse/core';

interface Desk {
  rows: () => readonly string[];
  current: () => string | undefined;
  show: (id: string | undefined) => void;
  tick: (id: string) => void;
  open: (id: string) => void;
  begin: () => void;
}
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [role=dialog], [role=menu]') !== null;

export function useDeskKeys(desk: Desk): void {
  useEventListener(document, 'keydown', (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = desk.rows();
    const current = desk.current();
    const at = current ? rows.indexOf(current) : -1;
    if (event.key === 'j') desk.show(rows[Math.min(rows.length - 1, at + 1)]);
    else if (event.key === 'k') desk.show(rows[Math.max(0, at - 1)]);
    else if (event.key === 'x' && current) desk.tick(current);
    else if (event.key === 'o' && current) desk.open(current);
    else if (event.key === 'n') desk.begin();
    else if (event.key === 'Escape' && current) desk.show(undefined);
    else return;
    event.preventDefault();
  });
}
