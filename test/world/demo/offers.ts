/** The shops of the circle make their offers, staff see the papers of some elders, and a few coupons are claimed and used. */
import { randomUUID } from 'node:crypto';
import { communities, organizations, people } from '../cast.js';
import { demoOffers } from '../town/offers.js';
import { each, must, type Stage } from './stage.js';

const DAY = 86_400_000;

export async function makeOffers(stage: Stage): Promise<void> {
  const community = stage.place(communities.chunfeng.path);
  const staff = await stage.player(people.staff.key);
  const elder = stage.idOf(people.resident.key);
  await staff.browser.put(`/api/v1/communities/${community}/elders/${elder}`);
  await each(demoOffers, 3, async ({ shop, order, days, claimed = '' }) => {
    const id = must(stage.organizations.get(shop), `organization ${shop}`);
    const managers = organizations.find(({ key }) => key === shop)?.managers ?? [];
    const manager = await stage.player(must(managers[0], `manager of ${shop}`));
    const now = stage.present.getTime();
    const { face } = await manager.browser.post<{ face: { id: string } }>(`/api/v1/organizations/${id}/offers`, {
      ...order,
      startsAt: new Date(now - DAY).toISOString(),
      endsAt: new Date(now + days * DAY).toISOString(),
    });
    const [used, held] = claimed.split('|').map((names) => names.split(' ').filter((name) => name !== ''));
    for (const name of [...(used ?? []), ...(held ?? [])]) {
      const { browser } = await stage.player(name);
      const { code } = await browser.post<{ code: string }>(`/api/v1/offers/${face.id}/claim`);
      if (!used?.includes(name)) continue;
      await manager.browser.post(`/api/v1/organizations/${id}/redemptions`, { id: randomUUID(), code });
    }
  });
}
