/** Draws a workflow table: a Mermaid state diagram, and the table as Markdown, in either language. */
import { entries, sources } from './check.js';
import { endings, guardsOf, type Line, type Step, type Table, type Vocabulary } from './step.js';

export type Language = keyof Line;

const CLOCK: Line = { zh: '自动', en: 'by itself' };

/** A state diagram; steps that stay where they are stand in the table, not in the drawing. */
export function toMermaid<V extends Vocabulary>(table: Table<V>, language: Language): string {
  const { states, steps } = table.words;
  const direct = entries(table);
  const drawn = new Map<string, string[]>();
  const draw = (from: string, to: string, label: string): void => {
    const key = `${from} --> ${to}`;
    const labels = drawn.get(key) ?? [];
    if (!labels.includes(label)) drawn.set(key, [...labels, label]);
  };
  for (const row of table.steps) {
    const label = word(steps, row.step, language);
    for (const { end } of endings(row)) {
      if (end.to === 'same') continue;
      for (const from of row.from ?? ['[*]']) {
        const back = end.to === 'previous';
        for (const to of back ? sources(direct, from) : [end.to]) draw(from, to, label);
      }
    }
  }
  const used = new Set([...drawn.keys()].flatMap((key) => key.split(' --> ')));
  return [
    'stateDiagram-v2',
    ...Object.keys(states)
      .filter((s) => used.has(s))
      .map((s) => `  state "${word(states, s, language)}" as ${s}`),
    ...[...drawn].map(([key, labels]) => `  ${key}: ${labels.join(' / ')}`),
    ...table.terminal.map((s) => `  ${s} --> [*]`),
  ].join('\n');
}

/** The rows as a Markdown table: step, from and to, who, needs, what the resident reads. */
export function toMarkdown<V extends Vocabulary>(table: Table<V>, language: Language): string {
  const head =
    language === 'zh'
      ? ['步骤', '从 → 到', '谁', '条件', '需要', '记下', '时钟', '居民看到']
      : ['step', 'from → to', 'who', 'condition', 'needs', 'records', 'clock', 'the resident reads'];
  const rows = table.steps.map((row) => {
    const lines = endings(row).flatMap(({ end }) => (end.publicLine === undefined ? [] : [end.publicLine]));
    const says = lines.length ? lines : [row.publicLine];
    const guards = [row, ...endings(row).map(({ end }) => end)].flatMap((g) =>
      guardsOf(g).map((one) => one.says[language]),
    );
    const clocks = [row.clock, ...endings(row).map(({ end }) => end.clock)].flatMap((c) => (c ? [`\`${c}\``] : []));
    return [
      `${word(table.words.steps, row.step, language)} \`${row.step}\``,
      `${names(table, row.from, language)} → ${targets(table, row, language)}`,
      row.by.map((by) => giver(table, by, language)).join(language === 'zh' ? '、' : ', '),
      [...new Set(guards)].join('; '),
      row.needs.map((n) => `\`${n}\``).join(' '),
      row.records.map((r) => `\`${r}\``).join(' '),
      [...new Set(clocks)].join(' '),
      [...new Set(says.flatMap((l) => (l ? [l[language]] : [])))].join('<br>') || '—',
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const word = (words: Readonly<Record<string, Line>>, name: string, language: Language): string =>
  words[name]?.[language] ?? name;

const giver = <V extends Vocabulary>(table: Table<V>, by: string, language: Language): string =>
  by === 'clock' ? CLOCK[language] : word(table.words.roles, by, language);

const names = <V extends Vocabulary>(table: Table<V>, from: readonly string[] | null, language: Language): string =>
  from === null ? '' : from.map((s) => word(table.words.states, s, language)).join(language === 'zh' ? '、' : ', ');

function targets<V extends Vocabulary>(table: Table<V>, row: Step<V>, language: Language): string {
  const special: Readonly<Record<string, Line>> = {
    same: { zh: '不变', en: 'same' },
    previous: { zh: '原来的状态', en: 'where it was' },
  };
  return endings(row)
    .map(({ name, end }) => {
      const to = special[end.to]?.[language] ?? word(table.words.states, end.to, language);
      const by = end.by ? ` (${end.by.map((b) => giver(table, b, language)).join(', ')})` : '';
      return name === null ? to : `\`${name}\`: ${to}${by}`;
    })
    .join('<br>');
}
