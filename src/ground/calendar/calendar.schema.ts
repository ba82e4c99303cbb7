/** What a community's working calendar looks like on the wire, its defaults, and what can go wrong with it. */
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, moment } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** How soon a case is to be dealt with. */
export const GRADES = ['emergency', 'urgent', 'ordinary', 'complex'] as const;
export const grade = z.enum(GRADES);
export type Grade = z.infer<typeof grade>;

/** The intervals of a community: those of the grades, and those of the steps around them. */
export const TERMS = [...GRADES, 'accept', 'return', 'answer', 'callback', 'review'] as const;
export type TermName = (typeof TERMS)[number];

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const span = z.strictObject({ from: time, to: time });
/** Working time of one day in local time, such as 08:30–12:00 and 13:30–17:30. */
export type Span = z.infer<typeof span>;

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ from, to }, i) => from < to && (i === 0 || (spans[i - 1]?.to ?? '') <= from));
const spans = z
  .array(span)
  .max(6)
  .refine(inOrder, { params: { error: 'calendar/spans' } });

/** Plain hours run by night and on holidays; working days run in working hours only. */
export const term = z.union([
  z.strictObject({ hours: z.number().positive().max(2000) }),
  z.strictObject({ days: z.number().positive().max(200) }),
]);
export type Term = z.infer<typeof term>;

const date = z.iso.date();
const exception = z.strictObject({
  date,
  /** Working time of that day; none: closed. */
  spans,
  note: text(40).nullable(),
});

export const calendarSettings = z.strictObject({
  zone: z
    .string()
    .max(60)
    .refine((zone) => IANAZone.isValidZone(zone), { params: { error: 'calendar/zone' } }),
  /** Seven days, Monday first. */
  weekly: z
    .array(spans)
    .length(7)
    .refine((days) => days.some((day) => day.length > 0), { params: { error: 'calendar/no-hours' } }),
  /** Whether the public holidays and make-up workdays of China apply. */
  holidays: z.enum(['china', 'none']),
  exceptions: z
    .array(exception)
    .max(400)
    .refine((list) => new Set(list.map((e) => e.date)).size === list.length, {
      params: { error: 'calendar/date-twice' },
    }),
  terms: z.strictObject(Object.fromEntries(TERMS.map((name) => [name, term])) as Record<TermName, typeof term>),
});
export type CalendarSettings = z.infer<typeof calendarSettings>;

const office: Span[] = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '17:30' },
];
/** What applies where a community has set nothing. */
export const defaultCalendar: CalendarSettings = {
  zone: 'Asia/Shanghai',
  weekly: [office, office, office, office, office, [], []],
  holidays: 'china',
  exceptions: [],
  terms: {
    emergency: { hours: 2 },
    urgent: { hours: 24 },
    ordinary: { days: 5 },
    complex: { days: 15 },
    accept: { days: 1 },
    return: { days: 2 },
    answer: { days: 5 },
    callback: { days: 5 },
    review: { days: 2 },
  },
};

export const calendarView = z.strictObject({
  ...calendarSettings.shape,
  /** 0: the defaults, nothing is set yet. */
  version: z.number().int(),
  now: z.strictObject({
    working: z.boolean(),
    /** When work begins again; the present moment while it is working time. */
    next: moment,
  }),
});
export type CalendarView = z.infer<typeof calendarView>;

export const calendarChange = z.strictObject({ ...calendarSettings.shape, version: z.number().int().min(0) });
export type CalendarChange = z.infer<typeof calendarChange>;

export const calendarErrors = defineErrors({
  'calendar/changed': {
    status: 409,
    zh: '有人刚刚修改过工作时间，请看最新内容',
    en: 'Somebody has just changed the calendar; see the fresh version',
  },
  'calendar/spans': {
    status: 422,
    zh: '时间段要从早到晚排列，互不重叠，结束晚于开始',
    en: 'Times must be in order, must not overlap, and must end after they begin',
  },
  'calendar/no-hours': { status: 422, zh: '一周里至少要有一段工作时间', en: 'A week needs some working time' },
  'calendar/date-twice': { status: 422, zh: '同一天写了两次', en: 'A day is there twice' },
  'calendar/zone': { status: 422, zh: '不认识这个时区', en: 'Unknown time zone' },
});

export const calendarChanged = defineEvent('calendar.changed', z.strictObject({ version: z.number().int() }));
