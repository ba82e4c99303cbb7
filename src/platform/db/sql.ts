/** Named statements: constant text with named parameters, prepared once per connection. */

interface Parameter {
  readonly parameter: string;
}
export interface Sql {
  readonly strings: readonly string[];
  readonly parts: readonly (Sql | Parameter)[];
}
export interface Statement<Row, Params> {
  readonly name: string;
  readonly text: string;
  readonly order: readonly string[];
  /** Only for the types: what a row looks like and what must be given. */
  readonly types?: { row: Row; params: Params };
}

/** A parameter of a statement, by name; the same name twice is one `$n`. */
export const p = (name: string): Parameter => ({ parameter: name });

/** A piece of SQL; pieces nest. Only parameters and pieces go in, never values: the text stays constant. */
export const sql = (strings: TemplateStringsArray, ...parts: (Sql | Parameter)[]): Sql => ({ strings, parts });

/** A whole number that is the same each time. */
export const constant = (n: number): Sql => ({ strings: [n.toFixed(0)], parts: [] });

const named = new Set<string>();

/** A statement under a name of its own. @throws when the name is taken: one name is one text */
export function statement<Row, Params extends object = Record<string, never>>(
  name: string,
  body: Sql,
): Statement<Row, Params> {
  if (named.has(name)) throw new Error(`Two statements are named ${name}`);
  named.add(name);
  const order: string[] = [];
  const write = (piece: Sql): string =>
    piece.strings.reduce((text, string, i) => {
      const part = piece.parts[i];
      if (!part) return text + string;
      if (!('parameter' in part)) return text + string + write(part);
      if (!order.includes(part.parameter)) order.push(part.parameter);
      return `${text}${string}$${order.indexOf(part.parameter) + 1}`;
    }, '');
  return { name, text: write(body), order };
}
