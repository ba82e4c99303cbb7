/** Shops fill their shelves; neighbours order, collect, rate, and now and then disagree. */
import { building, organizations } from '../cast.js';
import { orderScripts, type OrderScript } from '../town/orders.js';
import { shelves, type ShelfGood } from '../town/shelves.js';
import type { Happening } from './schedule.js';
import { must, type Player, type Stage } from './stage.js';

interface Variant {
  id: string;
  name: string;
  price: number;
}
/** Variants on the shelves, by shop, good and name. */
type Shelved = Map<string, Variant>;
interface Receipt {
  id: string;
  version: number;
}

const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }]);
const managerOf = (shop: string): string => organizations.find(({ key }) => key === shop)?.managers[0] ?? '';
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Every shop sets how it takes orders and puts its goods on the shelves. */
export async function fillShelves(stage: Stage): Promise<Shelved> {
  const shelved: Shelved = new Map();
  for (const one of shelves) {
    if (!stage.has(managerOf(one.shop))) continue;
    const { browser } = await stage.player(managerOf(one.shop));
    const at = `/api/v1/organizations/${must(stage.organizations.get(one.shop), one.shop)}`;
    const ways = [...new Set(one.goods.flatMap((goods) => goods.ways))];
    const { fee = 0, minimum = 0, freeFrom = null } = one.delivery ?? {};
    await browser.put(`${at}/shop`, {
      ...{ open: true, words: one.words, taking: week, acceptMinutes: 120, ways, areaIds: [], version: 0 },
      ...{ deliveryFee: fee, deliveryMinimum: minimum, freeFrom, visitFee: one.visitFee ?? 0 },
      pays: ['cash', 'wechat', 'alipay'],
    });
    for (const goods of one.goods) {
      const { face } = await browser.post<{ face: { variants: Variant[] } }>(`${at}/goods`, orderOf(goods));
      for (const variant of face.variants) shelved.set(`${one.shop} ${goods.name} ${variant.name}`, variant);
    }
  }
  return shelved;
}

const orderOf = ({ variants, slots, ...goods }: ShelfGood): object => ({
  ...goods,
  lowAt: 3,
  variants: variants.map(([name, price, stock]) => ({ name, price, stock })),
  slots: slots ? { ...slots, weekly: week, exceptions: [], daysAhead: 14 } : null,
});

/** The orders of the last days, each a story of its own. */
export function ordering(stage: Stage, shelved: Shelved): Happening[] {
  const buyers = stage
    .everybody()
    .filter(({ person: { home, residency, grants } }) => home && residency === 'confirmed' && !grants.length);
  return orderScripts.flatMap((script, i) => {
    // the resident whom visitors sign in as has ordered, too
    const buyer = buyers[(i * 7) % buyers.length];
    return buyer && stage.has(managerOf(script.shop)) ? tell(stage, shelved, script, i, buyer) : [];
  });
}

function tell(stage: Stage, shelved: Shelved, script: OrderScript, i: number, buyer: Player): Happening[] {
  const begins = stage.present.getTime() - script.hoursAgo * HOUR;
  const subject = `order ${i + 1}`;
  let order: Receipt | undefined;
  const step = async (key: string, name: string, more: object = {}): Promise<void> => {
    const { browser } = await stage.player(key);
    const { id, version } = must(order, subject);
    order = await browser.post<Receipt>(`/api/v1/orders/${id}/steps`, { step: name, version, ...more });
  };
  const happening = (minutes: number, what: string, happens: () => Promise<void>): Happening => ({
    at: new Date(begins + minutes * MINUTE),
    ...{ subject, what, happens },
  });
  const place = happening(0, 'orders', async () => {
    const { browser, person } = await stage.player(buyer.person.key);
    const at = `/api/v1/organizations/${must(stage.organizations.get(script.shop), script.shop)}/orders`;
    const { home } = person;
    order = await browser.post<Receipt>(at, {
      lines: script.lines.map(([name, variant, quantity]) => {
        const { id, price } = must(shelved.get(`${script.shop} ${name} ${variant}`), name);
        return { variantId: id, price, quantity };
      }),
      way: script.way,
      contact: { name: person.name, phone: `139000${String(10_000 + i)}` },
      ...(script.way === 'pickup' || !home
        ? {}
        : { address: { placeId: stage.place(building(home.building).path), detail: home.household } }),
      ...(script.note ? { note: script.note } : {}),
    });
  });
  const shop = managerOf(script.shop);
  const { ends, why: reason = '', rated } = script;
  const steps: [minutes: number, key: string, name: string, more?: object][] = [];
  if (ends === 'refused') steps.push([12, shop, 'refuse', { reason }]);
  if (!['placed', 'refused'].includes(ends)) steps.push([8, shop, 'accept']);
  if (ends === 'cancelled') steps.push([15, buyer.person.key, 'cancel', { reason }]);
  if (['ready', 'handed', 'done', 'disputed'].includes(ends)) steps.push([40, shop, 'ready']);
  if (['handed', 'done', 'disputed'].includes(ends)) steps.push([90, shop, 'hand-over', { paid: PAID[i % 3] }]);
  if (ends === 'disputed') steps.push([1500, buyer.person.key, 'dispute', { words: reason }]);
  if (rated) steps.push([150, buyer.person.key, 'rate', { stars: rated[0], words: rated[1] }]);
  if (rated?.[2]) steps.push([200, shop, 'answer', { words: rated[2] }]);
  const most = (stage.present.getTime() - begins) / MINUTE - 1;
  return [
    place,
    ...steps.map(([minutes, key, name, more]) => happening(Math.min(minutes, most), name, () => step(key, name, more))),
  ];
}

const PAID = ['wechat', 'cash', 'alipay'];
