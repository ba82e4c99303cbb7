/** The answers that a page carries, said shorter: what most entries of a list have in common stands once. The client's `unpacked` is the inverse. */

type Fields = Record<string, unknown>;

/** Fewer entries have too little to share. */
const ENOUGH = 3;

/** An object that is written as its keys and values: no list, and nothing that writes itself, such as a date. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);

const isEmpty = (fields: Fields): boolean => Object.keys(fields).length === 0;
const alike = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

/**
 * The same as JSON, with every `{ items: [three or more objects], … }` as `{ same: {…}, items: […], … }`: a key that an entry
 * lacks has its value in `same`, and so in the objects within. A key `same` of the answer's own has its value in a list of one.
 */
export function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(packed) : value;
  if (!isFields(value)) return value;
  const fields = within(value);
  if (Object.hasOwn(fields, 'same')) return { ...fields, same: [fields['same']] };
  const { items } = fields;
  if (!Array.isArray(items) || items.length < ENOUGH || !items.every(isFields)) return fields;
  const same = shared(items);
  return isEmpty(same) ? fields : { ...fields, same, items: items.map((item) => without(same, item)) };
}

/** Most objects have nothing to pack within, and stay what they are: this is done for every page. */
function within(value: Fields): Fields {
  let changed = false;
  const fields: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const written = typeof inner === 'object' ? packed(inner) : inner;
    changed ||= inner === undefined || written !== inner;
    // a key without a value isn't written, so it may not stand for the common one
    if (inner !== undefined) fields.push([key, written]);
  }
  return changed ? Object.fromEntries(fields) : value;
}

/** What more than half of them say, of the keys that all of them have. */
function shared(entries: readonly Fields[]): Fields {
  const keys = Object.keys(entries[0] ?? {}).filter((key) => entries.every((entry) => Object.hasOwn(entry, key)));
  const usual = keys.map((key) => [key, most(entries.map((entry) => entry[key]))] as const);
  return Object.fromEntries(usual.filter(([, value]) => value !== undefined));
}

/** What more than half of these values are; of objects what they share, where it is anything. */
function most(values: readonly unknown[]): unknown {
  const half = values.length / 2;
  const objects = values.filter(isFields);
  if (objects.length > half) {
    const same = shared(objects);
    return isEmpty(same) ? undefined : same;
  }
  // whatever is more than half of them is left when those that differ leave in pairs
  let [left, ahead]: [unknown, number] = [undefined, 0];
  for (const value of values) {
    if (ahead === 0) left = value;
    ahead += alike(left, value) ? 1 : -1;
  }
  return values.filter((value) => alike(left, value)).length > half ? left : undefined;
}

/** Of an entry what isn't common. An object that shares something has all keys of what it shares. */
function without(same: Fields, entry: Fields): Fields {
  const own: [string, unknown][] = [];
  for (const key of Object.keys(entry)) {
    const [usual, value] = [Object.hasOwn(same, key) ? same[key] : undefined, entry[key]];
    if (isFields(usual) && isFields(value)) {
      const rest = without(usual, value);
      if (!isEmpty(rest)) own.push([key, rest]);
    } else if (!alike(usual, value)) own.push([key, value]);
  }
  return Object.fromEntries(own);
}
