/** What can be done with an import now: apply or drop what is only shown, take back what was applied within a week. */
import type { ImportState } from './roster.schema.js';

const UNDO_MS = 7 * 86_400_000;

export function rosterActs(
  { state, appliedAt }: { state: ImportState; appliedAt: Date | null },
  now: Date,
): ('apply' | 'drop' | 'undo')[] {
  if (state === 'preview') return ['apply', 'drop'];
  if (state === 'applied' && appliedAt && now.getTime() - appliedAt.getTime() < UNDO_MS) return ['undo'];
  return [];
}
