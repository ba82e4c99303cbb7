/** The form of an offer: what was typed as text, and what it means. */
import type { operations } from '@/api/schema';
import type { OfferView } from './offers';

type Order = operations['Offers_make']['requestBody']['content']['application/json'];
export interface OfferForm {
  kind: Order['kind'];
  title: string;
  words: string;
  terms: string;
  /** In yuan. */
  amount: string;
  minimum: string;
  /** What is paid of ten: 8 is 8折. */
  fold: string;
  audience: NonNullable<Order['audience']>;
  stars: string;
  stock: string;
  perPerson: string;
  perHousehold: string;
  /** Local dates. */
  from: string;
  to: string;
  validDays: string;
  /** '1'…'7'; none: every day, at any time. */
  days: readonly string[];
  hourFrom: string;
  hourTo: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const dateOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
const DAY_MS = 86_400_000;

export const emptyOffer = (): OfferForm => ({
  ...{ kind: 'amount', title: '', words: '', terms: '', amount: '', minimum: '', fold: '', audience: 'all', stars: '' },
  ...{
    stock: '',
    perPerson: '1',
    perHousehold: '',
    from: dateOf(new Date()),
    to: dateOf(new Date(Date.now() + 30 * DAY_MS)),
  },
  ...{ validDays: '', days: [], hourFrom: '09:00', hourTo: '20:00' },
});

const some = (n: number | null, by = 1): string => (n === null ? '' : String(n / by));
export function formOf({ face }: OfferView): OfferForm {
  const [hours] = face.hours;
  return {
    ...{ kind: face.kind, title: face.title, words: face.words, terms: face.terms },
    amount: some(face.amountCents, 100),
    minimum: some(face.minimumCents, 100),
    fold: face.percent === null ? '' : String((100 - face.percent) / 10),
    audience: face.audience,
    stars: some(face.stars),
    stock: some(face.stock),
    perPerson: String(face.perPerson),
    perHousehold: some(face.perHousehold),
    from: dateOf(new Date(face.startsAt)),
    to: dateOf(new Date(new Date(face.endsAt).getTime() - 1)),
    validDays: some(face.validDays),
    days: (hours?.days ?? []).map(String),
    hourFrom: hours?.from ?? '09:00',
    hourTo: hours?.to ?? '20:00',
  };
}

const whole = (text: string): number | null => (text.trim() === '' ? null : Math.round(Number(text)));
const cents = (text: string): number | null => (text.trim() === '' ? null : Math.round(Number(text) * 100));
const NUMBERS = ['amount', 'minimum', 'fold', 'stars', 'stock', 'perPerson', 'perHousehold', 'validDays'] as const;

/** What is missing or no number, as message keys by field. */
export function wrongIn(form: OfferForm): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const field of NUMBERS)
    if (form[field].trim() !== '' && !(Number(form[field]) > 0)) wrong[field] = 'alliance.error.number';
  if ([...form.title.trim()].length < 2) wrong.title = 'alliance.error.title';
  if (form.kind === 'amount' && !form.amount.trim()) wrong.amount = 'alliance.error.amount';
  if (form.kind === 'percent' && !(Number(form.fold) > 0 && Number(form.fold) < 10)) wrong.fold = 'alliance.error.fold';
  if (form.audience === 'stars' && !form.stars.trim()) wrong.stars = 'alliance.error.stars';
  if (!form.from || !form.to || form.from > form.to) wrong.to = 'alliance.error.window';
  if (!form.perPerson.trim()) wrong.perPerson = 'alliance.error.number';
  return wrong;
}

/** What can be changed at any time, and what is given at the start. */
export function orderOf(form: OfferForm): Order {
  const dayAfter = new Date(new Date(`${form.to}T00:00:00`).getTime() + DAY_MS);
  return {
    kind: form.kind,
    title: form.title.trim(),
    words: form.words,
    terms: form.terms,
    percent: form.kind === 'percent' ? Math.round(100 - Number(form.fold) * 10) : null,
    amountCents: form.kind === 'amount' ? cents(form.amount) : null,
    minimumCents: cents(form.minimum),
    audience: form.audience,
    stars: form.audience === 'stars' ? whole(form.stars) : null,
    stock: whole(form.stock),
    perPerson: whole(form.perPerson) ?? 1,
    perHousehold: whole(form.perHousehold),
    startsAt: new Date(`${form.from}T00:00:00`).toISOString(),
    endsAt: dayAfter.toISOString(),
    validDays: whole(form.validDays),
    hours: form.days.length
      ? [{ days: form.days.map(Number).sort((a, b) => a - b), from: form.hourFrom, to: form.hourTo }]
      : [],
  };
}
