/** The pack of a unit on paper: one section for each of its people. Pure. */
import { heading, space, words, type Block, type Paper } from '../../platform/print/index.js';
import type { OpenedPack } from './appraisal.schema.js';

const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小时`;

export function packPaper({ unit, community, year, members }: OpenedPack): Paper {
  const title = `${year} 年度在职党员和志愿者社区服务考评结果`;
  const section = ({ name, grade, total, minutes, stars, entries }: OpenedPack['members'][number]): Block => ({
    kind: 'boxed',
    line: 'line',
    round: 3,
    padding: 5,
    blocks: [
      {
        kind: 'beside',
        columns: [
          { share: 2, blocks: [words(name, { size: 14, weight: 'bold', leads: true })] },
          { share: 1, blocks: [words(grade, { size: 14, weight: 'bold', ink: 'primary', align: 'right' })] },
        ],
      },
      words(`综合得分 ${total} 分`, { size: 11, below: 1 }),
      words(`全年服务 ${entries} 次，共 ${hours(minutes)}，得星 ${stars} 颗（均经被服务人或社区确认）`, {
        ink: 'ink-2',
      }),
    ],
  });
  return {
    ...{ title: `${unit} ${title}`, author: community, language: 'zh', size: 'A4', band: true, numbered: true },
    foot: `${community} 出具`,
    blocks: [
      heading(title),
      words(`致 ${unit}`, { size: 12, weight: 'medium', below: 2 }),
      words(`贵单位有 ${members.length} 位同志向${community}报到并参加本年度考评，结果如下，请查收。`, { below: 5 }),
      ...members.flatMap((one): Block[] => [section(one), space(4)]),
    ],
  };
}
