/** What imported rosters look like on the wire, what can go wrong with a table, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const ROSTER_FIELDS = ['name', 'phone', 'unit', 'post', 'community', 'building', 'household', 'paper'] as const;
export const rosterField = z.enum(ROSTER_FIELDS);
export type RosterField = z.infer<typeof rosterField>;
export const importState = z.enum(['preview', 'applying', 'applied', 'undone', 'dropped']);
export type ImportState = z.infer<typeof importState>;

/** A column of the table: how it is headed, and which field it was taken for. */
export const rosterColumn = z.strictObject({ header: z.string(), field: rosterField.nullable() });
export type RosterColumn = z.infer<typeof rosterColumn>;

export const PROBLEMS = [
  'missing',
  'too-long',
  'no-number',
  'no-community',
  'elsewhere',
  'twice-in-file',
  'known',
  'not-yes-or-no',
] as const;
/** `row` as the table counts, the heading being row 1. */
export const rosterProblem = z.strictObject({
  row: z.number().int(),
  field: rosterField,
  problem: z.enum(PROBLEMS),
  /** The earlier row, of one that comes twice. */
  of: z.number().int().optional(),
});
export type RosterProblem = z.infer<typeof rosterProblem>;

/** How the first rows were understood, masked. */
const sample = z.strictObject({
  row: z.number().int(),
  name: z.string(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  community: z.string(),
  building: z.string().nullable(),
  paper: z.boolean(),
});
export type RosterSample = z.infer<typeof sample>;
export const importView = z.strictObject({
  id,
  campaignId: id,
  fileName: z.string(),
  state: importState,
  columns: z.array(rosterColumn),
  total: z.number().int(),
  good: z.number().int(),
  bad: z.number().int(),
  twice: z.number().int(),
  done: z.number().int(),
  /** Every row that is wrong, in the order of the table. */
  problems: z.array(rosterProblem),
  sample: z.array(sample),
  by: z.strictObject({ id, name: z.string() }),
  createdAt: moment,
  appliedAt: moment.nullable(),
  version: z.number().int(),
  can: z.array(z.enum(['apply', 'drop', 'undo'])),
});
export type ImportView = z.infer<typeof importView>;
export const importRow = importView.omit({ problems: true, sample: true, columns: true });
export const importPage = pageOf(importRow);
export const uploadName = z.strictObject({ name: text(120) });

export const rosterExport = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  of: z.enum(['missing', 'all']).optional(),
  /** Names and numbers as they are: with a reason, which is kept. */
  full: z.boolean().optional(),
  reason: text(200).optional(),
});
export type RosterExport = z.infer<typeof rosterExport>;

export const rosterErrors = defineErrors({
  'roster/not-found': { status: 404, zh: '没有这份名单', en: 'There is no such roster' },
  'roster/too-large': {
    status: 413,
    zh: '表格太大：最多 10 MB、{rows} 行、60 列',
    en: 'The table is too large: at most 10 MB, {rows} rows, 60 columns',
  },
  'roster/unreadable': {
    status: 422,
    zh: '这不是能读的表格。请用 Excel 另存为 .xlsx 或 .csv 再传',
    en: 'This can’t be read as a table. Save it as .xlsx or .csv and send it again',
  },
  'roster/no-name-column': {
    status: 422,
    zh: '第一行里没有找到“姓名”这一列',
    en: 'The first row names no column for the name (姓名)',
  },
  'roster/empty': { status: 422, zh: '表格里只有标题，没有人', en: 'The table has a heading and nobody in it' },
  'roster/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'roster/changed': {
    status: 409,
    zh: '刚刚有人处理过，请看最新内容',
    en: 'Somebody has just worked on this; see the fresh version',
  },
  'roster/reason': {
    status: 422,
    zh: '导出全部姓名和电话，请写明原因',
    en: 'To export names and numbers in full, say why',
  },
});

const counts = z.strictObject({ rows: z.number().int() });
export const rosterApplied = defineEvent('rosters.applied', counts);
export const rosterUndone = defineEvent('rosters.undone', counts);
/** Names and numbers left the house as a file. */
export const rosterExported = defineEvent(
  'rosters.exported',
  z.strictObject({ rows: z.number().int(), full: z.boolean() }),
);
