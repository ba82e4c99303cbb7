/** Days as people choose them, and the moment at which the last one is over. */

/** The day so many days from today, as a date input takes it. */
export function dayAfter(days: number, today = new Date()): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** When that day is over where the reader is; '' for what is no day. */
export function endOfDay(day: string): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const end = new Date(year, month - 1, date + 1);
  return Number.isNaN(end.getTime()) ? '' : end.toISOString();
}
