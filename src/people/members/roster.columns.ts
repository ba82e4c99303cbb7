/** Reads the rows of a table as people of a roster: which column is what by its heading, and what is wrong with each row. Pure. */
import type { RosterColumn, RosterField, RosterProblem } from './roster.schema.js';

/** What columns are called in the tables that communities and employers keep. */
const HEADINGS: Readonly<Record<RosterField, RegExp>> = {
  name: /^(党员)?姓名$|^名字$|^name$/i,
  phone: /^(手机|电话|联系电话|联系方式|手机号码?|电话号码|移动电话|phone|mobile)$/i,
  unit: /^(所在|工作)?单位(名称)?$|^(所在)?党组织$|^employer$|^unit$/i,
  post: /^职务(职称)?$|^岗位$|^职位$|^position$/i,
  community: /^(报到|居住|所在)?社区(名称)?$|^community$/i,
  building: /^(小区)?楼[栋号]$|^住址楼栋$|^楼栋号$|^building$/i,
  household: /^门牌号?$|^室号$|^房号$|^户号$|^door$/i,
  paper: /^(是否)?已?报到$|^是否报到$|^checked in$/i,
};
const LONGEST: Readonly<Record<RosterField, number>> = {
  ...{ name: 30, phone: 20, unit: 60, post: 60, community: 60, building: 60, household: 60, paper: 10 },
};
const YES = /^(是|已报到|已|√|✓|y|yes|1)$/i;
const NO = /^(否|未报到|未|×|n|no|0)?$/i;

export interface RosterRow {
  n: number;
  name: string;
  phone: string | null;
  unit: string | null;
  post: string | null;
  /** Path of the community. */
  place: string;
  building: string | null;
  household: string | null;
  paper: boolean;
}
export interface Understood {
  rows: RosterRow[];
  problems: RosterProblem[];
  bad: number;
  twice: number;
}
export interface Known {
  /** Paths by the communities' names, of those in the campaign. */
  communities: ReadonlyMap<string, string>;
  /** Where somebody belongs whose row names no community; null where several are possible. */
  only: string | null;
  /** Numbers that the campaign expects already. */
  phones: ReadonlySet<string>;
  /** Who is expected already and gave no number: name, unit and community. */
  people: ReadonlySet<string>;
}

export function columnsOf(headings: readonly string[]): RosterColumn[] {
  const taken = new Set<RosterField>();
  return headings.map((header) => {
    const bare = header.replace(/[\s*：:（）()]/g, '');
    const field = (Object.keys(HEADINGS) as RosterField[]).find((one) => !taken.has(one) && HEADINGS[one].test(bare));
    if (field) taken.add(field);
    return { header, field: field ?? null };
  });
}

/** 13 digits and a country code, or with spaces: the eleven digits. Null: no mobile number. */
export function numberIn(words: string): string | null {
  const digits = words.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(digits) ? digits : null;
}
/** One person, where no number tells them apart. */
export const keyOf = (name: string, unit: string | null, place: string): string => `${name}\n${unit ?? ''}\n${place}`;

/** Every row becomes a person or has its problems named; row numbers as in the table. */
export class RosterReader {
  readonly understood: Understood = { rows: [], problems: [], bad: 0, twice: 0 };
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly columns: readonly RosterColumn[],
    private readonly known: Known,
  ) {}

  /** Row `n` of the table. Rows that are empty count for nothing. */
  take(n: number, cells: readonly string[]): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    const said = this.fields(cells);
    const wrong: RosterProblem[] = [];
    const say = (field: RosterField, problem: RosterProblem['problem'], of?: number): void => {
      wrong.push({ row: n, field, problem, ...(of === undefined ? {} : { of }) });
    };
    for (const field of Object.keys(LONGEST) as RosterField[])
      if ([...(said[field] ?? '')].length > LONGEST[field]) say(field, 'too-long');
    if (!said.name) say('name', 'missing');
    const phone = said.phone ? numberIn(said.phone) : null;
    if (said.phone && phone === null) say('phone', 'no-number');
    const place = said.community ? this.known.communities.get(said.community) : (this.known.only ?? undefined);
    if (place === undefined) say('community', said.community ? 'elsewhere' : 'no-community');
    const paper = YES.test(said.paper ?? '');
    if (!paper && !NO.test(said.paper ?? '')) say('paper', 'not-yes-or-no');
    const { problems, rows } = this.understood;
    if (wrong.length || place === undefined || !said.name) {
      problems.push(...wrong);
      this.understood.bad++;
      return;
    }
    const unit = said.unit || null;
    const key = phone ?? keyOf(said.name, unit, place);
    const before = this.seen.get(key);
    const expected = this.known.phones.has(key) || this.known.people.has(key);
    if (before !== undefined || expected) {
      problems.push({
        ...{ row: n, field: phone ? ('phone' as const) : ('name' as const) },
        ...(before === undefined ? { problem: 'known' as const } : { problem: 'twice-in-file' as const, of: before }),
      });
      this.understood.twice++;
      return;
    }
    this.seen.set(key, n);
    const { post, building, household } = said;
    rows.push({
      ...{ n, name: said.name, phone, unit, post: post || null, place },
      ...{ building: building || null, household: household || null, paper },
    });
  }

  private fields(cells: readonly string[]): Partial<Record<RosterField, string>> {
    const said: Partial<Record<RosterField, string>> = {};
    for (const [at, { field }] of this.columns.entries()) if (field) said[field] = (cells[at] ?? '').trim();
    return said;
  }
}
