/** A roster as a file: CSV that Excel opens in Chinese, or XLSX; masked unless a reason is given; nothing in it runs as a formula. */
import { Injectable } from '@nestjs/common';
import Excel from 'exceljs';
import { LooksService } from '../../ground/accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { maskName, maskPhone, maskWords } from './member.showing.js';
import { RosterQueries, type ListedPerson } from './roster.queries.js';
import { rosterExported, type RosterExport } from './roster.schema.js';

const HEADINGS = ['姓名', '手机号', '单位', '职务', '社区', '楼栋', '门牌', '状态'];
const STATES = { missing: '未报到', waiting: '待确认', 'checked-in': '已报到', paper: '已报到（纸质）' };

export interface TableFile {
  name: string;
  type: string;
  bytes: Buffer;
}

@Injectable()
export class RosterFiles {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly looks: LooksService,
    private readonly queries: RosterQueries,
  ) {}

  /** The people of a campaign's roster at a place. @throws roster/reason */
  async of(
    actor: Actor,
    campaign: { id: string; title: string },
    path: string,
    order: RosterExport,
  ): Promise<TableFile> {
    const { full = false, reason, of = 'all', format } = order;
    if (full && !reason) throw new Problem('roster/reason', { field: 'reason' });
    const people = await this.queries.people(campaign.id, path, of === 'missing');
    await this.db.tx(async () => {
      const subject = { kind: 'campaign', id: campaign.id };
      if (full)
        await this.looks.note(actor, { about: null, what: 'roster', subject, placePath: path, reason: reason ?? '' });
      const data = { rows: people.length, full };
      this.events.emit(rosterExported, { subject, place: path, actor: actor.id, data });
    });
    const rows = people.map((one) => cellsOf(full ? one : masked(one)));
    const name = `${campaign.title.replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`;
    return format === 'csv'
      ? { name, type: 'text/csv; charset=utf-8', bytes: csv(rows) }
      : { name, type: XLSX, bytes: await workbook(rows) };
  }
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const masked = (one: ListedPerson): ListedPerson => ({
  ...one,
  name: maskName(one.name),
  phone: one.phone && maskPhone(one.phone),
  household: one.household && maskWords(one.household),
});
const cellsOf = (one: ListedPerson): string[] =>
  [one.name, one.phone, one.unit, one.post, one.community, one.building, one.household, STATES[one.state]].map((cell) =>
    inert(cell ?? ''),
  );
/** A cell that begins like a formula would run in the office program of whoever opens it. */
const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** With the mark that tells Excel it is UTF-8. */
const csv = (rows: readonly string[][]): Buffer =>
  Buffer.from(`\ufeff${[HEADINGS, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);

async function workbook(rows: readonly string[][]): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('名单', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = HEADINGS.map((header, at) => ({ header, width: [10, 14, 24, 14, 16, 12, 14, 12][at] ?? 12 }));
  for (const [at, row] of rows.entries()) {
    sheet.addRow(row);
    // Long rosters leave the others their turn.
    if (at % 1000 === 999) await new Promise((done) => setImmediate(done));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
