/** Days of service, in the community's own time. */
import { Problem } from '../../platform/http/index.js';

const DAY_MS = 86_400_000;
const inChina = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
});

/** YYYY-MM-DD. */
export const dayOf = (at: Date): string => inChina.format(at);

/** Service is recorded from the day it was done to a year later. @throws service/day-ahead, service/long-ago */
export function checkDay(day: string, now: Date): void {
  if (day > dayOf(now)) throw new Problem('service/day-ahead', { field: 'day' });
  if (day < dayOf(new Date(now.getTime() - 366 * DAY_MS))) throw new Problem('service/long-ago', { field: 'day' });
}
