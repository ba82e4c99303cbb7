/** Public holidays and make-up workdays of China, from a maintained package; the law's own days where a year is not announced yet. */
import days from 'chinese-days';

export type DayKind = 'holiday' | 'make-up' | 'usual';

const announced = new Map<number, boolean>();
const statutory = new Map<number, ReadonlySet<string>>();

/** What a day is, `date` being YYYY-MM-DD. A make-up day is worked though it falls on a weekend. */
export function chineseDay(date: string): DayKind {
  const year = Number(date.slice(0, 4));
  if (!isAnnounced(year)) return ownDays(year).has(date) ? 'holiday' : 'usual';
  // A usual day is named after its weekday; a special one after its festival, in two languages and with a number.
  const { work, name } = days.getDayDetail(date);
  return name.includes(',') ? (work ? 'make-up' : 'holiday') : 'usual';
}

/** The State Council announces a year's arrangement in the autumn before it. */
function isAnnounced(year: number): boolean {
  let known = announced.get(year);
  if (known === undefined) {
    known = days.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
    announced.set(year, known);
  }
  return known;
}

/** The thirteen days that the law gives since 2025, before any is moved to make a longer holiday. */
function ownDays(year: number): ReadonlySet<string> {
  let own = statutory.get(year);
  if (!own) {
    const lunar = (month: number, day: number): string => days.getSolarDateFromLunar(`${year}-${month}-${day}`).date;
    const newYear = lunar(1, 1);
    const eve = new Date(Date.parse(newYear) - 86_400_000).toISOString().slice(0, 10);
    own = new Set([
      `${year}-01-01`,
      eve,
      newYear,
      lunar(1, 2),
      lunar(1, 3),
      days.getSolarTermDate(year, 4, 'pure_brightness'),
      `${year}-05-01`,
      `${year}-05-02`,
      lunar(5, 5),
      lunar(8, 15),
      `${year}-10-01`,
      `${year}-10-02`,
      `${year}-10-03`,
    ]);
    statutory.set(year, own);
  }
  return own;
}
