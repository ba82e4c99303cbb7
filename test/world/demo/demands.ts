/** Posts are set up and claimed, needs told, screened, published, claimed, asked for and met: over some weeks. */
import { building, communities, people } from '../cast.js';
import { serviceNeeds, servicePosts, type NeedScript, type PostScript } from '../town/demands.js';
import type { Happening } from './schedule.js';
import type { Stage } from './stage.js';

interface Viewed {
  face: { id: string; version: number };
}
const HOUR = 3_600_000;

/** What happens with posts and needs in the last weeks; whoever has not registered takes no part. */
export function demands(stage: Stage): Happening[] {
  const ago = (hours: number): Date => new Date(stage.present.getTime() - hours * HOUR);
  const posts = servicePosts.map((one, i): Happening => ({
    at: ago(24 * 40 - i * 3),
    subject: `post ${one.title}`,
    what: 'set up and claimed',
    happens: () => setUp(stage, one),
  }));
  const needs = serviceNeeds
    .filter(({ asker }) => stage.has(asker))
    .map((one, i): Happening => ({
      at: ago(24 * 30 - i * 16),
      subject: `need ${one.title}`,
      what: 'told',
      happens: () => need(stage, one),
    }));
  return [...posts, ...needs];
}

const community = (stage: Stage): string => `/api/v1/communities/${stage.place(communities.chunfeng.path)}`;

async function setUp(stage: Stage, { family, title, words, capacity, skills, claims }: PostScript): Promise<void> {
  const { browser: staff } = await stage.player(people.staff.key);
  const placeId = stage.place(communities.chunfeng.path);
  const { face } = await staff.post<Viewed>(`${community(stage)}/service-posts`, {
    ...{ placeId, family, title, words, capacity, skills },
  });
  for (const key of claims) await claim(stage, key, `/api/v1/service-posts/${face.id}/claims`);
}

/** Members who are not confirmed claim nothing. */
async function claim(stage: Stage, key: string, path: string): Promise<string | undefined> {
  if (!stage.has(key)) return undefined;
  const { browser } = await stage.player(key);
  const { body, status } = await browser.send<Viewed>('POST', path, {});
  return status === 201 ? body.face.id : undefined;
}

async function need(stage: Stage, one: NeedScript): Promise<void> {
  const [{ browser: asker }, { browser: staff }] = [
    await stage.player(one.asker),
    await stage.player(people.staff.key),
  ];
  const { category, title, skills, stands, who, answer } = one;
  const told = await asker.post<Viewed>(`${community(stage)}/needs`, {
    ...{ placeId: stage.place(building(one.at).path), title, words: '', category, private: one.private === true },
  });
  if (stands === 'told') return;
  let { version } = told.face;
  const step = async (order: object): Promise<void> => {
    ({ version } = (await staff.post<Viewed>(`/api/v1/needs/${told.face.id}/steps`, { version, ...order })).face);
  };
  await step({ step: 'accept', category, skills });
  await step({ step: 'publish', ...(stands === 'ask' ? { track: 'ask', whom: who } : { track: 'can' }) });
  if (answer !== undefined) await step({ step: 'answer', answer });
  if (stands !== 'ask' && who) await claim(stage, who, `/api/v1/needs/${told.face.id}/claims`);
  if (stands === 'met') await step({ step: 'meet' });
}
