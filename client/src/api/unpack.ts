/** The answers that came with a page, as the API would say them: the server said once what most entries of a list have in common. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The inverse of the server's `packed`: in `{ same: {…}, items: […] }` a key that an entry lacks has its value in `same`, and
 * so in the objects within; a key `same` with a list of one is the answer's own. All of it is new: entries share nothing.
 */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (!isFields(value)) return value;
  if (!Object.hasOwn(value, 'same')) return eachOf(value);
  const { same, ...fields } = value;
  if (Array.isArray(same)) return { ...eachOf(fields), same: unpacked(same[0]) };
  const { items } = fields;
  if (!isFields(same) || !Array.isArray(items)) throw new Error('A list that nobody packed');
  return eachOf({ ...fields, items: items.map((item: unknown) => (isFields(item) ? filled(item, same) : item)) });
}

const eachOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, unpacked(value)]));

function filled(entry: Fields, same: Fields): Fields {
  const all = { ...same, ...entry };
  for (const [key, own] of Object.entries(entry)) {
    const usual = same[key];
    if (isFields(usual) && isFields(own)) all[key] = filled(own, usual);
  }
  return all;
}
