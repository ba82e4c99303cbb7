/** The identity board on paper: an A3 poster for the wall, and a sheet for the door of each building. */
import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { PhotosOnPaper, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import { Press, space, words, type Block, type Paper } from '../../platform/print/index.js';
import { FROM, PERSON, type PersonRow } from './board.rows.js';
import { boardWords, type BoardWords } from './board.words.js';

/** More would be a book. */
const MOST = 3000;
type Row = PersonRow & { position: number | null };
/** Paper hangs in the community: it shows whoever agreed to be seen by the neighbours. */
const shown = statement<Row, { path: string; building: string; limit: number }>(
  'board-on-paper',
  sql`select ${PERSON}, h.position from ${FROM}
      where b.state = 'shown' and b.place_path = ${p('path')}
        and (${p('building')}::text = '' or b.show_building and b.building_id::text = ${p('building')})
      order by b.name, b.member_id limit ${p('limit')}`,
);

export interface Printed {
  name: string;
  pdf: Readable;
}
interface Community {
  id: string;
  path: string;
  name: string;
}

@Injectable()
export class BoardPapers {
  constructor(
    private readonly db: Db,
    private readonly press: Press,
    private readonly photos: PhotosOnPaper,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Everybody, or those of a building, on A3. @throws board/too-many, http/unavailable */
  async poster(community: Community, language: 'zh' | 'en', building?: string): Promise<Printed> {
    const rows = await this.rows(community.path, building);
    const say = boardWords[language];
    const blocks: Block[] = [
      ...head(
        say.title(community.name),
        say.subtitle(rows.length, this.day(language)),
        say.scan,
        this.address(building),
      ),
      ...(rows.length ? [grid(rows, say)] : [words(say.empty, { size: 14, ink: 'ink-3' })]),
    ];
    return this.print(say.poster(community.name), rows, {
      ...{
        title: say.title(community.name),
        author: community.name,
        language,
        size: 'A3',
        landscape: true,
        margin: 14,
      },
      ...{ band: true, numbered: true, foot: say.by(community.name), blocks },
    });
  }

  /** A sheet for each building's door, two to an A4. @throws board/too-many, http/unavailable */
  async doors(community: Community, language: 'zh' | 'en', building?: string): Promise<Printed> {
    const rows = await this.rows(community.path, building);
    const say = boardWords[language];
    const houses = new Map<string, Row[]>();
    for (const row of rows)
      if (row.building) houses.set(row.building.id, [...(houses.get(row.building.id) ?? []), row]);
    const sheets = [...houses.values()]
      .sort((a, b) => (a[0]?.position ?? 0) - (b[0]?.position ?? 0))
      .flatMap((people): Block[] => {
        const { id = '', name = '' } = people[0]?.building ?? {};
        const title = [
          words(community.name, { size: 9, ink: 'ink-3' }),
          words(say.door(name), TITLE),
          words(say.doorLine, { size: 10 }),
        ];
        return [
          { kind: 'new-page' },
          {
            kind: 'beside',
            columns: [{ blocks: title }, { width: 27, blocks: [{ kind: 'code', text: this.address(id), size: 27 }] }],
          },
          words(say.scan, { size: 8, ink: 'ink-3', below: 3 }),
          { kind: 'cards', columns: 2, gap: 2.5, padding: 2.5, cards: people.map((row) => wide(row, say, 17)) },
        ];
      });
    return this.print(say.doors(community.name), rows, {
      ...{ title: say.doors(community.name), author: community.name, language, size: 'A5', on: 'A4', margin: 9 },
      ...{
        band: true,
        foot: say.by(community.name),
        blocks: sheets.length ? sheets : [words(say.empty, { size: 14, ink: 'ink-3' })],
      },
    });
  }

  private async print(name: string, rows: readonly Row[], paper: Paper): Promise<Printed> {
    const photos = rows.map(({ photo }) => photo).filter((photo): photo is Photo => photo !== null);
    return { name, pdf: await this.press.print(paper, this.photos.source(photos)) };
  }

  private async rows(path: string, building = ''): Promise<Row[]> {
    const rows = await this.db.rows(shown, { path, building, limit: MOST + 1 });
    if (rows.length > MOST) throw new Problem('board/too-many', { values: { most: MOST } });
    return rows;
  }

  private address(building?: string): string {
    return `${this.config.publicUrl}/identity${building === undefined ? '' : `?building=${building}`}`;
  }

  private day(language: 'zh' | 'en'): string {
    return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'Asia/Shanghai',
    }).format(this.clock.now());
  }
}

const TITLE = { size: 20, weight: 'bold', ink: 'primary-strong', fit: { lines: 2, min: 12 } } as const;

const head = (title: string, subtitle: string, scan: string, address: string): Block[] => [
  {
    kind: 'beside',
    middle: true,
    columns: [
      {
        blocks: [
          words(title, { size: 32, weight: 'bold', ink: 'primary-strong', fit: { lines: 1, min: 18 } }),
          words(subtitle, { size: 13, ink: 'ink-2' }),
        ],
      },
      { width: 46, blocks: [words(scan, { size: 9, ink: 'ink-3', align: 'right' })] },
      { width: 32, blocks: [{ kind: 'code', text: address, size: 32 }] },
    ],
  },
  space(5),
];

/** The more people, the smaller each. */
function grid(rows: readonly Row[], say: BoardWords): Block {
  if (rows.length > 60)
    return { kind: 'cards', columns: 7, gap: 2, padding: 1.8, cards: rows.map((row) => wide(row, say, 12)) };
  const columns = rows.length > 24 ? 8 : 6;
  return { kind: 'cards', columns, cards: rows.map((row) => tall(row, say)) };
}

const face = ({ photo, name }: Row): Block => ({
  kind: 'picture',
  name: photo?.id ?? null,
  ratio: 0.8,
  round: 2,
  letter: name,
});
const posts = (row: Row): string => row.posts.join('、');
const starred = ({ stars }: Row, say: BoardWords): string =>
  stars === null || stars === '0' ? '' : say.stars(Number(stars));
const lines = (row: Row, say: BoardWords, size: number): Block[] => [
  ...(posts(row) ? [words(posts(row), { size, weight: 'medium', ink: 'accent' })] : []),
  ...(starred(row, say) ? [words(starred(row, say), { size, ink: 'gold' })] : []),
  ...(row.pledge ? [words(row.pledge, { size, ink: 'ink-2', fit: { lines: 4, min: size * 0.75 } })] : []),
];

const tall = (row: Row, say: BoardWords): Block[] => [
  face(row),
  space(2),
  words(row.name, { size: 15, weight: 'bold', fit: { lines: 1, min: 8 } }),
  ...lines(row, say, 9),
];
const wide = (row: Row, say: BoardWords, photo: number): Block[] => [
  {
    kind: 'beside',
    gap: 2,
    columns: [
      { width: photo, blocks: [face(row)] },
      { blocks: [words(row.name, { size: 11, weight: 'bold', fit: { lines: 1, min: 7 } }), ...lines(row, say, 7.5)] },
    ],
  },
];
