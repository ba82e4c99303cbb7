/** Members write down what they did; neighbours and staff confirm it; some of it waits for whoever looks at the demo. */
import { communities, people } from '../cast.js';
import { deeds, type Deed } from '../town/service.js';
import type { Stage } from './stage.js';

interface View {
  face: { id: string; version: number };
}

/** Everything of those who are there, as if it had been confirmed one after the other today. */
export async function countService(stage: Stage): Promise<void> {
  const told = deeds.filter((deed) => deed.by.every(([key]) => stage.has(key)) && (!deed.for || stage.has(deed.for)));
  for (const deed of told) await count(stage, deed);
  for (const key of ['秦志远', '江雪莲', '黄雅静']) {
    if (!stage.has(key)) continue;
    const { browser } = await stage.player(key);
    await browser.put(`/api/v1/communities/${stage.place(communities.chunfeng.path)}/my-service/shown`, {
      shown: true,
    });
  }
}

async function count(stage: Stage, deed: Deed): Promise<void> {
  const { what, category, served, daysAgo, named } = deed;
  const community = stage.place(communities.chunfeng.path);
  const [first = ['', 0]] = deed.by;
  const doer = await stage.player(first[0]);
  const day = inChina.format(new Date(stage.present.getTime() - daysAgo * 86_400_000));
  const order = {
    ...{ what, category, day, served },
    people: deed.by.map(([key, minutes]) => ({ accountId: stage.idOf(key), minutes })),
    ...(deed.for ? { servedAccountId: stage.idOf(deed.for) } : {}),
    ...(named ? { servedName: named } : {}),
  };
  const { face } = await doer.browser.post<View>(`/api/v1/communities/${community}/service-entries`, order);
  if (deed.end === 'waits') return;
  const decides = await stage.player(deed.end === 'served' && deed.for ? deed.for : people.staff.key);
  const step = deed.end === 'declined' ? 'decline' : 'confirm';
  const reason = step === 'decline' ? { reason: '十个小时写多了吧？请核对时间再发' } : {};
  await decides.browser.post(`/api/v1/service-entries/${face.id}/${step}`, { version: face.version, ...reason });
}

const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
