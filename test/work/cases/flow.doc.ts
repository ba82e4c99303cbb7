/** docs/flow.md, written from the workflow table: `npm run flow-doc` writes it, a test holds it fresh. */
import { toMarkdown } from '../../../src/platform/flow/index.js';
import { caseFlow } from '../../../src/work/cases/case.flow.js';

const chapter = (language: 'zh' | 'en', title: string, words: string): string =>
  [
    `## ${title}`,
    words,
    `\`\`\`mermaid\n${caseFlow.toMermaid(language)}\n\`\`\``,
    toMarkdown(caseFlow.table, language),
  ].join('\n\n');

export const flowDoc = (): string =>
  `${[
    '# The workflow of a case',
    'Written from `src/work/cases/case.flow.ts` by `node scripts/flow-doc.mjs`; do not edit.',
    chapter('zh', '中文', '不改变状态的步骤只列在表里，不画在图上。花括号里的内容在显示时填入。'),
    chapter(
      'en',
      'English',
      'Steps that stay where they are stand in the table only. What stands in braces is filled in when shown.',
    ),
  ].join('\n\n')}\n`;
