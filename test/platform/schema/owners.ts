/** Whose a table is, which tables a piece of SQL names, and whether a feature may: from the migrations, the sources and the rules of imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const root = new URL('../../../', import.meta.url);
const under = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** `work/cases`, or `platform`. */
export const featureOf = (file: string): string => {
  const [, floor = '', room = ''] = file.split('/');
  return floor === 'platform' || file.split('/').length < 4 ? floor : `${floor}/${room}`;
};
const sources = (): string[] => under('src', '.ts').filter((file) => file.split('/').length > 2);

/** From a table to its feature: `0020-cases.ts` makes the tables of `work/cases`. */
export function tableOwners(): Map<string, string> {
  const rooms = new Map([...new Set(sources().map(featureOf))].map((feature) => [feature.split('/').at(-1), feature]));
  const owners = new Map<string, string>();
  for (const file of under('migrations', '.ts')) {
    const made = [...read(file).matchAll(/create table (?:if not exists )?"?(\w+)"?/gi)];
    const name = /\d+-([a-z]+)/.exec(file)?.[1];
    const owner = rooms.get(name);
    if (made.length && !owner) throw new Error(`${file} makes tables, and no feature is named ${name}`);
    for (const [, table = ''] of made) owners.set(table, owner ?? '');
  }
  return owners;
}

/** From a table to the feature that has an entity for it. */
export function entityOwners(): Map<string, string> {
  return new Map(
    under('src', '.entity.ts').flatMap((file) =>
      [...read(file).matchAll(/@Entity\('(\w+)'\)/g)].map(([, table = '']) => [table, featureOf(file)] as const),
    ),
  );
}

export interface Piece {
  file: string;
  line: number;
  text: string;
}

/** Every piece of SQL in the sources: what is tagged `sql`, and texts that begin like a statement. */
export function pieces(): Piece[] {
  return sources().flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const found: Piece[] = [];
    const add = (node: ts.Node, text: string): void => {
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node)) {
        if (node.tag.getText() === 'sql') add(node, wordsOf(node.template));
        ts.forEachChild(node.template, visit);
        return;
      }
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        const text = ts.isTemplateExpression(node) ? wordsOf(node) : node.text;
        if (/^\s*(with|select|insert|update|delete|truncate|lock|copy)\s/i.test(text)) add(node, text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What is put in between is a piece of its own, or a parameter. */
const wordsOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map((span) => ` $ ${span.literal.text}`).join('');

/** The words of ours that stand where a table stands: after from, join, into, update, using; after a comma there; at the start of a piece. */
export function tablesIn(text: string, known: ReadonlySet<string>): string[] {
  const bare = text.replace(/--.*$/gm, ' ').replace(/'(?:[^']|'')*'/g, "''");
  const words = bare.match(/"\w+"|[\w.]+|[^\s\w]/g) ?? [];
  const found = new Set<string>();
  let place = known.has(words[0] ?? '') && /^(?:\w+|join|left|cross)$/.test(words[1] ?? '');
  words.forEach((word, i) => {
    const name = word.replaceAll('"', '').replace(/^public\./, '');
    if (place && known.has(name)) found.add(name);
    const listed = word === ',' && inFrom(words, i, known);
    place = listed || /^(from|join|into|update|using|only|lateral|table)$/i.test(word);
  });
  return [...found];
}

/** Whether a comma stands between tables: `from a x, b y`. */
function inFrom(words: readonly string[], comma: number, known: ReadonlySet<string>): boolean {
  const back = words.slice(Math.max(0, comma - 3), comma).map((word) => word.replaceAll('"', ''));
  const start = back.findIndex((word) => /^(from|,)$/i.test(word));
  return start >= 0 && known.has(back[start + 1] ?? '') && back.length - start <= 3 && isFrom(words, comma - 3 + start);
}
const isFrom = (words: readonly string[], at: number): boolean => /^from$/i.test(words[Math.max(0, at)] ?? '');

interface Rule {
  name: string;
  from: { path?: string };
  to: { path?: string };
}

/** Whether a feature may know another's tables: the very rules that say whom it may import. */
export function mayName(): (feature: string, owner: string) => boolean {
  const { forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as { forbidden: Rule[] };
  const walls = forbidden.filter(({ name }) => /^(up|right)-from-/.test(name));
  const hits = (pattern: string | undefined, feature: string): boolean =>
    pattern !== undefined && new RegExp(pattern).test(`src/${feature}/x.ts`);
  return (feature, owner) => !walls.some(({ from, to }) => hits(from.path, feature) && hits(to.path, owner));
}
