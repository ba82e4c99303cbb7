/** Working time, as tables in local time: nights, lunch, weekends, Spring Festival, make-up Saturdays, zones, years. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { defaultCalendar, type CalendarSettings, type Term } from '../../../src/ground/calendar/calendar.schema.js';
import {
  addWorkingTime,
  dueAt,
  isWorking,
  nextWorking,
  workingMinutesBetween,
} from '../../../src/ground/calendar/working-time.js';

const at = (local: string, zone = 'Asia/Shanghai'): Date => DateTime.fromSQL(local, { zone }).toJSDate();
const local = (date: Date, zone = 'Asia/Shanghai'): string =>
  DateTime.fromJSDate(date, { zone }).toFormat('yyyy-MM-dd HH:mm');
const usual = defaultCalendar;
/** A working day has 7.5 hours: 08:30–12:00, 13:30–17:30. */
const DAY = 450;

describe('whether work is on, and when it goes on', () => {
  const table: [string, boolean, string][] = [
    ['2026-03-02 08:29', false, '2026-03-02 08:30'],
    ['2026-03-02 08:30', true, '2026-03-02 08:30'],
    ['2026-03-02 11:59', true, '2026-03-02 11:59'],
    ['2026-03-02 12:00', false, '2026-03-02 13:30'],
    ['2026-03-02 13:30', true, '2026-03-02 13:30'],
    ['2026-03-02 17:30', false, '2026-03-03 08:30'],
    ['2026-03-02 23:59', false, '2026-03-03 08:30'],
    ['2026-03-06 17:30', false, '2026-03-09 08:30'], // Friday
    ['2026-02-13 18:00', false, '2026-02-14 08:30'], // Friday before a make-up Saturday
    ['2026-02-14 10:00', true, '2026-02-14 10:00'],
    ['2026-02-14 17:30', false, '2026-02-24 08:30'], // Spring Festival
    ['2026-02-17 10:00', false, '2026-02-24 08:30'],
    ['2025-12-31 20:00', false, '2026-01-04 08:30'], // New Year, then a make-up Sunday
    ['2026-12-31 17:30', false, '2027-01-04 08:30'], // into a year that is not announced
  ];
  it.each(table)('%s: %s, then %s', (moment, working, next) => {
    expect(isWorking(at(moment), usual)).toBe(working);
    expect(local(nextWorking(at(moment), usual))).toBe(next);
  });
});

describe('so many working minutes later', () => {
  const table: [string, number, string][] = [
    ['2026-03-02 10:00', 0, '2026-03-02 10:00'],
    ['2026-03-02 10:00', 60, '2026-03-02 11:00'],
    ['2026-03-02 11:00', 60, '2026-03-02 12:00'], // ends with the morning, not after lunch
    ['2026-03-02 11:00', 61, '2026-03-02 13:31'],
    ['2026-03-02 12:30', 60, '2026-03-02 14:30'], // within lunch
    ['2026-03-02 17:00', 60, '2026-03-03 09:00'],
    ['2026-03-02 22:00', 60, '2026-03-03 09:30'], // by night
    ['2026-03-02 10:00', DAY, '2026-03-03 10:00'],
    ['2026-03-02 08:30', DAY, '2026-03-02 17:30'],
    ['2026-03-06 17:00', 60, '2026-03-09 09:00'], // over a weekend
    ['2026-03-07 12:00', DAY, '2026-03-09 17:30'], // from a Saturday
    ['2026-02-13 17:00', DAY, '2026-02-14 17:00'], // a make-up Saturday
    ['2026-02-14 17:00', 60, '2026-02-24 09:00'], // over Spring Festival
    ['2026-02-13 10:00', 5 * DAY, '2026-02-27 10:00'],
    ['2026-02-27 17:00', 60, '2026-02-28 09:00'],
    ['2025-12-31 17:00', 60, '2026-01-04 09:00'], // over a year's end
    ['2026-09-30 17:00', 60, '2026-10-08 09:00'], // over the National holiday
  ];
  it.each(table)('%s + %i min = %s', (from, minutes, then) => {
    expect(local(addWorkingTime(at(from), minutes, usual))).toBe(then);
  });
  it('refuses what is no time', () => {
    expect(() => addWorkingTime(at('2026-03-02 10:00'), -1, usual)).toThrow(RangeError);
    expect(() => addWorkingTime(at('2026-03-02 10:00'), NaN, usual)).toThrow(RangeError);
  });
});

describe('working minutes between', () => {
  const table: [string, string, number][] = [
    ['2026-03-02 10:00', '2026-03-02 11:00', 60],
    ['2026-03-02 11:30', '2026-03-02 14:00', 60],
    ['2026-03-02 17:30', '2026-03-03 08:30', 0],
    ['2026-03-02 10:00', '2026-03-03 10:00', DAY],
    ['2026-03-06 10:00', '2026-03-09 10:00', DAY],
    ['2026-02-14 08:30', '2026-02-24 08:30', DAY],
    ['2026-03-03 10:00', '2026-03-02 10:00', -DAY],
    ['2026-01-01 00:00', '2027-01-01 00:00', 248 * DAY], // the working days of 2026
  ];
  it.each(table)('%s and %s: %i', (from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to), usual)).toBe(minutes);
  });
});

describe('due', () => {
  const { terms } = usual;
  const table: [string, string, Term, [string, string][], string][] = [
    ['an emergency runs by night', '2026-03-02 23:00', terms.emergency, [], '2026-03-03 01:00'],
    ['an urgent one runs over Spring Festival', '2026-02-16 09:00', terms.urgent, [], '2026-02-17 09:00'],
    ['an ordinary one takes five working days', '2026-03-02 10:00', terms.ordinary, [], '2026-03-09 10:00'],
    ['from a night', '2026-03-02 23:00', terms.ordinary, [], '2026-03-09 17:30'],
    ['from lunch', '2026-03-02 12:30', terms.ordinary, [], '2026-03-09 12:00'],
    ['a complex one takes fifteen', '2026-03-02 10:00', terms.complex, [], '2026-03-23 10:00'],
    ['over Spring Festival with its make-up Saturdays', '2026-02-12 10:00', terms.ordinary, [], '2026-02-26 10:00'],
    ['over two make-up Saturdays', '2026-02-13 10:00', { days: 7 }, [], '2026-03-02 10:00'],
    [
      'paused for two working hours',
      '2026-03-02 10:00',
      terms.ordinary,
      [['2026-03-03 09:00', '2026-03-03 11:00']],
      '2026-03-09 12:00',
    ],
    [
      'paused by night costs nothing',
      '2026-03-02 10:00',
      terms.ordinary,
      [['2026-03-03 18:00', '2026-03-04 08:00']],
      '2026-03-09 10:00',
    ],
    [
      'paused over the weekend: two days of work',
      '2026-03-02 10:00',
      terms.ordinary,
      [['2026-03-05 10:00', '2026-03-09 10:00']],
      '2026-03-11 10:00',
    ],
    [
      'a pause in plain hours',
      '2026-03-02 09:00',
      terms.urgent,
      [['2026-03-02 20:00', '2026-03-03 06:00']],
      '2026-03-03 19:00',
    ],
    [
      'overlapping pauses count once',
      '2026-03-02 10:00',
      terms.ordinary,
      [
        ['2026-03-03 09:00', '2026-03-03 11:00'],
        ['2026-03-03 10:00', '2026-03-03 11:00'],
      ],
      '2026-03-09 12:00',
    ],
    [
      'a pause after it was due does not help',
      '2026-03-02 10:00',
      terms.emergency,
      [['2026-03-02 13:00', '2026-03-05 10:00']],
      '2026-03-02 12:00',
    ],
    [
      'a pause before it began does not count',
      '2026-03-02 10:00',
      terms.emergency,
      [['2026-03-01 10:00', '2026-03-02 11:00']],
      '2026-03-02 13:00',
    ],
    [
      'a pause within what another added',
      '2026-03-02 10:00',
      terms.emergency,
      [
        ['2026-03-02 11:00', '2026-03-02 14:00'],
        ['2026-03-02 14:30', '2026-03-02 15:00'],
      ],
      '2026-03-02 15:30',
    ],
  ];
  it.each(table)('%s', (_, start, term, pauses, due) => {
    const stood = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
    expect(local(dueAt(at(start), term, stood, usual))).toBe(due);
  });
});

describe('a community of its own', () => {
  const shop: CalendarSettings = {
    ...usual,
    weekly: [[], ...Array.from({ length: 6 }, () => [{ from: '18:00', to: '24:00' }])],
    exceptions: [
      { date: '2026-03-03', spans: [], note: '社区停电' },
      { date: '2026-02-17', spans: [{ from: '09:00', to: '10:00' }], note: '春节值班' },
      { date: '2026-03-02', spans: [{ from: '09:00', to: '10:00' }], note: '周一加班' },
    ],
  };
  const table: [string, number, string][] = [
    ['2026-03-02 08:00', 60, '2026-03-02 10:00'],
    ['2026-03-02 09:30', 60, '2026-03-04 18:30'], // closed on the 3rd
    ['2026-03-04 23:30', 60, '2026-03-05 18:30'], // until midnight
    ['2026-03-04 18:00', 360, '2026-03-05 00:00'],
    ['2026-02-17 09:00', 60, '2026-02-17 10:00'], // open on New Year's day
    ['2026-03-08 23:30', 60, '2026-03-10 18:30'], // closed on Mondays
  ];
  it.each(table)('%s + %i min = %s', (from, minutes, then) => {
    expect(local(addWorkingTime(at(from), minutes, shop))).toBe(then);
  });
  it('may have no holidays at all', () => {
    const plain: CalendarSettings = { ...usual, holidays: 'none' };
    expect(isWorking(at('2026-02-17 10:00'), plain)).toBe(true);
    expect(isWorking(at('2026-02-14 10:00'), plain)).toBe(false);
  });
});

describe('other zones', () => {
  const eight = (zone: string): CalendarSettings => ({
    ...usual,
    zone,
    holidays: 'none',
    weekly: Array.from({ length: 7 }, () => [{ from: '00:00', to: '08:00' }]),
  });
  it.each(['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
    'a year’s end in %s is where its people see it',
    (zone) => {
      const settings = eight(zone);
      expect(isWorking(at('2026-12-31 23:59', zone), settings)).toBe(false);
      expect(isWorking(at('2027-01-01 00:00', zone), settings)).toBe(true);
      expect(isWorking(at('2027-01-01 07:59', zone), settings)).toBe(true);
      expect(local(addWorkingTime(at('2026-12-31 07:00', zone), 120, settings), zone)).toBe('2027-01-01 01:00');
      expect(workingMinutesBetween(at('2026-12-31 07:00', zone), at('2027-01-01 01:00', zone), settings)).toBe(120);
    },
  );
  it('counts what the clock shows where clocks are changed', () => {
    const settings = eight('America/New_York');
    const minutes = (date: string) =>
      workingMinutesBetween(at(`${date} 00:00`, settings.zone), at(`${date} 12:00`, settings.zone), settings);
    expect(minutes('2026-03-08')).toBe(7 * 60);
    expect(minutes('2026-11-01')).toBe(9 * 60);
    expect(minutes('2026-06-01')).toBe(8 * 60);
  });
});

describe('for any moment', () => {
  const moment = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2029-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const minutes = fc.integer({ min: 1, max: 60_000 });
  it('adding and measuring agree', () => {
    fc.assert(
      fc.property(moment, minutes, (from, m) => {
        const to = addWorkingTime(from, m, usual);
        expect(workingMinutesBetween(from, to, usual)).toBeCloseTo(m, 6);
        expect(isWorking(new Date(to.getTime() - 1), usual)).toBe(true);
      }),
    );
  });
  it('adding twice is adding the sum', () => {
    fc.assert(
      fc.property(moment, minutes, minutes, (from, a, b) => {
        const twice = addWorkingTime(addWorkingTime(from, a, usual), b, usual);
        expect(twice).toEqual(addWorkingTime(from, a + b, usual));
      }),
    );
  });
  it('work goes on at a working moment, with nothing missed before it', () => {
    fc.assert(
      fc.property(moment, (from) => {
        const next = nextWorking(from, usual);
        expect(isWorking(next, usual)).toBe(true);
        expect(workingMinutesBetween(from, next, usual)).toBe(0);
        expect(isWorking(from, usual)).toBe(next.getTime() === from.getTime());
      }),
    );
  });
  it('a longer pause never makes anything due earlier', () => {
    fc.assert(
      fc.property(moment, fc.nat(5000), fc.nat(5000), fc.nat(5000), (start, wait, length, more) => {
        const from = new Date(start.getTime() + wait * 60_000);
        const until = (m: number) => [{ from, to: new Date(from.getTime() + m * 60_000) }];
        const short = dueAt(start, { days: 5 }, until(length), usual);
        expect(dueAt(start, { days: 5 }, until(length + more), usual).getTime()).toBeGreaterThanOrEqual(
          short.getTime(),
        );
      }),
    );
  });
});

it('takes microseconds', () => {
  const start = at('2026-03-02 10:00');
  const stood = [{ from: at('2026-03-03 09:00'), to: at('2026-03-03 11:00') }];
  dueAt(start, { days: 15 }, stood, usual);
  const began = process.cpuUsage();
  for (let i = 0; i < 10_000; i++) dueAt(start, { days: 15 }, stood, usual);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 10_000).toBeLessThan(50);
});
