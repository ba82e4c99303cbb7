/** Honour on paper: a roll as an A3 poster, and the book of one person's year. */
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { PhotosOnPaper } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Press, space, words, type Block, type Paper } from '../../platform/print/index.js';
import { ENTRY, ENTRY_FROM, type EntryRow } from './entry.row.js';
import { paperWords, type PaperWords } from './honour.words.js';
import type { RollView } from './roll.schema.js';

interface Printed {
  name: string;
  pdf: Readable;
}
/** Whose year it is, and where. */
export interface Year {
  account: { id: string; name: string };
  community: { name: string; path: string };
  year: number;
}
/** More would be an archive. */
const MOST = 1000;
const yearOf = statement<EntryRow, { account: string; path: string; year: number; limit: number }>(
  'service-year',
  sql`select ${ENTRY} from service_part o join ${ENTRY_FROM} on true
      where o.account_id = ${p('account')}::uuid and e.id = o.entry_id and e.place_path = ${p('path')} and e.state = 'confirmed'
        and e.day between make_date(${p('year')}::int, 1, 1) and make_date(${p('year')}::int, 12, 31)
      order by e.day, e.id limit ${p('limit')}`,
);

@Injectable()
export class HonourPapers {
  constructor(
    private readonly db: Db,
    private readonly press: Press,
    private readonly photos: PhotosOnPaper,
  ) {}

  /** A published roll for the wall; whoever did not agree to be shown is a neighbour. @throws http/unavailable */
  async roll({ face }: RollView, language: 'zh' | 'en'): Promise<Printed> {
    const say = paperWords[language];
    const cards = face.lines.map((line): Block[] => [
      words(say.rank(line.rank), { size: 11, weight: 'bold', ink: 'gold', align: 'center' }),
      words(line.account?.name ?? say.neighbour, {
        ...{ size: 20, weight: 'bold', align: 'center', fit: { lines: 1, min: 11 }, below: 1 },
      }),
      words(line.votes === null ? say.earned(line.stars, line.minutes) : say.votes(line.votes), {
        ...{ size: 10.5, ink: 'ink-2', align: 'center' },
      }),
      ...(line.words && line.account ? [space(1.5), words(line.words, { size: 9, ink: 'ink-2' })] : []),
    ]);
    const blocks: Block[] = [
      space(6),
      words(face.title, {
        size: 40,
        weight: 'bold',
        ink: 'accent',
        align: 'center',
        fit: { lines: 2, min: 20 },
        below: 2,
      }),
      words(say.of(face.place, face.from, face.to), { size: 14, ink: 'ink-2', align: 'center', below: 8 }),
      { kind: 'cards', columns: 4, gap: 5, padding: 5, fill: 'gold-soft', line: 'gold', cards },
    ];
    const paper: Paper = {
      ...{ title: face.title, author: face.place, language, size: 'A3', margin: 18, band: true, numbered: true },
      ...{ foot: say.thanks, blocks },
    };
    return { name: face.title, pdf: await this.press.print(paper) };
  }

  /** Cover, figures, months, and every entry with its photos. For the person alone. @throws http/unavailable */
  async book({ account, community, year }: Year, language: 'zh' | 'en'): Promise<Printed> {
    const say = paperWords[language];
    const rows = await this.db.rows(yearOf, { account: account.id, path: community.path, year, limit: MOST });
    const done = rows.map((row) => ({ row, own: row.people.find((one) => one.account.id === account.id) }));
    const sum = (of: (one: (typeof done)[number]) => number): number => done.reduce((all, one) => all + of(one), 0);
    const total = {
      minutes: sum((one) => one.own?.minutes ?? 0),
      stars: sum((one) => one.own?.stars ?? 0),
      served: sum((one) => one.row.served),
    };
    const title = say.book(year);
    const months = [...new Set(rows.map((row) => row.day.slice(0, 7)))];
    const blocks: Block[] = [
      ...cover(say, account.name, community.name, title),
      {
        kind: 'cards',
        columns: 4,
        gap: 4,
        padding: 5,
        fill: 'primary-soft',
        line: 'primary-soft',
        cards: figures(say, total, rows.length),
      },
      { kind: 'new-page' },
      words(say.byMonth, { size: 18, weight: 'bold', ink: 'primary-strong', below: 3 }),
      {
        kind: 'table',
        columns: [
          { title: say.month, share: 2 },
          { title: say.times, share: 1, align: 'right' },
          { title: say.time, share: 2, align: 'right' },
          { title: say.stars, share: 1, align: 'right' },
          { title: say.served, share: 1, align: 'right' },
        ],
        rows: months.map((month) => {
          const here = done.filter(({ row }) => row.day.startsWith(month));
          const add = (of: (one: (typeof done)[number]) => number): number =>
            here.reduce((all, one) => all + of(one), 0);
          return [
            say.monthOf(month),
            String(here.length),
            say.hours(add((one) => one.own?.minutes ?? 0)),
            String(add((one) => one.own?.stars ?? 0)),
            String(add((one) => one.row.served)),
          ];
        }),
      },
      space(8),
      words(say.entries, { size: 18, weight: 'bold', ink: 'primary-strong', below: 3, leads: true }),
      ...(rows.length ? [] : [words(say.none, { ink: 'ink-2' })]),
      ...done.flatMap(({ row, own }) => entry(say, row, own?.minutes ?? 0, own?.stars ?? 0)),
    ];
    const paper: Paper = {
      ...{ title, author: community.name, language, size: 'A4', margin: 18, band: true, numbered: true },
      ...{ foot: `${account.name} · ${title}`, blocks },
    };
    const source = this.photos.source(rows.flatMap((row) => row.photos));
    return { name: `${title} ${account.name}`, pdf: await this.press.print(paper, source) };
  }
}

const cover = (say: PaperWords, name: string, community: string, title: string): Block[] => [
  space(55),
  words(title, {
    size: 34,
    weight: 'bold',
    ink: 'primary-strong',
    align: 'center',
    below: 6,
    fit: { lines: 2, min: 18 },
  }),
  words(name, { size: 26, weight: 'bold', align: 'center', below: 3, fit: { lines: 1, min: 14 } }),
  words(community, { size: 14, ink: 'ink-2', align: 'center', below: 18 }),
  words(say.thanks, { size: 14, ink: 'accent', align: 'center', below: 24 }),
];

const figures = (
  say: PaperWords,
  { minutes, stars, served }: { minutes: number; stars: number; served: number },
  times: number,
): Block[][] =>
  [
    [say.stars, String(stars)],
    [say.time, say.hours(minutes)],
    [say.times, String(times)],
    [say.served, String(served)],
  ].map(([label = '', value = '']) => [
    words(value, { size: 20, weight: 'bold', ink: 'primary-strong', align: 'center', fit: { lines: 1, min: 10 } }),
    words(label, { size: 10, ink: 'ink-2', align: 'center' }),
  ]);

const entry = (say: PaperWords, row: EntryRow, minutes: number, stars: number): Block[] => [
  {
    kind: 'beside',
    gap: 4,
    columns: [
      { width: 26, blocks: [words(say.dayOf(row.day), { weight: 'bold', ink: 'primary-strong' })] },
      {
        blocks: [
          words(row.what, { size: 11.5, below: 1 }),
          words(say.line(minutes, stars, row.served), { size: 9.5, ink: 'ink-2' }),
          ...(row.photos.length ? [space(2), pictures(row)] : []),
        ],
      },
    ],
  },
  space(2),
  { kind: 'rule' },
  space(3),
];

const pictures = ({ photos }: EntryRow): Block => ({
  kind: 'cards',
  columns: 3,
  gap: 3,
  cards: photos.slice(0, 6).map(({ id }): Block[] => [{ kind: 'picture', name: id, ratio: 4 / 3, round: 2 }]),
});
