/** What is typed about a good, and the request it becomes. */
import { fenOf, typed } from './money';
import type { GoodsView, Way } from './order';

interface Span {
  from: string;
  to: string;
}
export interface GoodsForm {
  name: string;
  words: string;
  shelf: string;
  ways: readonly Way[];
  lowAt: string;
  variants: { id?: string; name: string; price: string; stock: string }[];
  onSale: boolean;
  timed: boolean;
  minutes: string;
  capacity: string;
  daysAhead: string;
  weekly: Span[][];
  daysOff: string;
}
const usualWeek = (): Span[][] => Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }]);

export const emptyGoods = (): GoodsForm => ({
  name: '',
  words: '',
  shelf: '',
  ways: ['pickup'],
  lowAt: '3',
  variants: [{ name: '', price: '', stock: '' }],
  onSale: true,
  timed: false,
  minutes: '60',
  capacity: '1',
  daysAhead: '14',
  weekly: usualWeek(),
  daysOff: '',
});

export const formOf = ({ face, mine }: GoodsView): GoodsForm => ({
  name: face.name,
  words: face.words,
  shelf: face.shelf,
  ways: face.ways,
  lowAt: String(mine.lowAt ?? 0),
  variants: face.variants.map(({ id, name, price }) => ({ id, name, price: typed(price), stock: '' })),
  onSale: face.onSale,
  timed: face.slots !== null,
  minutes: String(face.slots?.minutes ?? 60),
  capacity: String(face.slots?.capacity ?? 1),
  daysAhead: String(face.slots?.daysAhead ?? 14),
  weekly: face.slots?.weekly ?? usualWeek(),
  daysOff: (face.slots?.exceptions ?? []).map(({ date }) => date).join(', '),
});

const whole = (text: string, least: number, most: number): number | null => {
  const n = /^\d{1,7}$/.test(text.trim()) ? Number(text) : NaN;
  return n >= least && n <= most ? n : null;
};
const dates = (text: string): string[] => [...new Set(text.match(/\d{4}-\d{2}-\d{2}/g) ?? [])];

/** Message keys of what is missing or wrong, by field. */
export function faultsIn(form: GoodsForm): Record<string, string> {
  const found: Record<string, string> = {};
  if (!form.name.trim()) found.name = 'orders.fault.name';
  if (!form.ways.length) found.ways = 'orders.fault.ways';
  if (whole(form.lowAt, 0, 1_000_000) === null) found.lowAt = 'orders.fault.number';
  form.variants.forEach(({ name, price, stock }, i) => {
    if (form.variants.length > 1 && !name.trim()) found[`variants.${i}.name`] = 'orders.fault.variant';
    if (fenOf(price) === null) found[`variants.${i}.price`] = 'orders.fault.price';
    if (stock.trim() && whole(stock, 0, 1_000_000) === null) found[`variants.${i}.stock`] = 'orders.fault.number';
  });
  if (!form.timed) return found;
  if (whole(form.minutes, 10, 720) === null) found['slots.minutes'] = 'orders.fault.minutes';
  if (whole(form.capacity, 1, 500) === null) found['slots.capacity'] = 'orders.fault.number';
  if (whole(form.daysAhead, 1, 60) === null) found['slots.daysAhead'] = 'orders.fault.daysAhead';
  const spans = form.weekly.flat();
  if (!spans.length || spans.some(({ from, to }) => !from || !to || from >= to))
    found['slots.weekly'] = 'orders.fault.week';
  return found;
}

/** The request; only for a form without faults. */
export const requestOf = (form: GoodsForm) => ({
  name: form.name.trim(),
  words: form.words.trim(),
  shelf: form.shelf.trim(),
  ways: [...form.ways],
  lowAt: Number(form.lowAt),
  onSale: form.onSale,
  variants: form.variants.map(({ id, name, price, stock }) => ({
    ...(id === undefined ? { stock: stock.trim() ? Number(stock) : null } : { id }),
    name: form.variants.length > 1 ? name.trim() : '',
    price: fenOf(price) ?? 0,
  })),
  slots: form.timed
    ? {
        minutes: Number(form.minutes),
        capacity: Number(form.capacity),
        daysAhead: Number(form.daysAhead),
        weekly: form.weekly,
        exceptions: dates(form.daysOff).map((date) => ({ date, spans: [] })),
      }
    : null,
});
