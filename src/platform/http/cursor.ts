/** Keyset cursors: the sort values of the last row as text, opaque to the client, refused when they were not ours. */
import { Problem } from './problem.js';

export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor, as text for SQL. @throws http/malformed */
export function decodeCursor(cursor: string | undefined, length: number): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((v) => ['string', 'number'].includes(typeof v))
    ) {
      return values.map(String);
    }
  } catch {
    // falls through to the refusal
  }
  throw new Problem('http/malformed', { field: 'after' });
}

/** A page from `size + 1` rows: the extra one only says that there is more. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  size: number,
  item: (row: Row) => Item,
  cursor: (row: Row) => readonly (string | number)[],
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > size && last ? encodeCursor(cursor(last)) : null };
}
