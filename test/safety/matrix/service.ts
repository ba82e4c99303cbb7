/** Service: entries seen by those they concern, confirmed by the resident served and by staff, never by whoever did them. */
import { randomUUID } from 'node:crypto';
import { DEFAULT_RULES } from '../../../src/commons/service/rules.policy.js';
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

const order = ({ who }: MatrixStage) => ({
  ...{ what: '陪诊', category: 'care', day: '2026-03-01', served: 1, servedAccountId: who.own.id },
  people: [{ accountId: who.mem.id, minutes: 60 }],
});
const version = (_: MatrixStage, thing: Thing) => ({ version: thing['version'] });
const reasoned = (_: MatrixStage, thing: Thing) => ({ version: thing['version'], reason: '记错了' });

interface Made {
  face: { id: string; version: number };
}
/** By the member, for the resident. */
const recorded = async (stage: MatrixStage): Promise<Thing> => {
  const path = `/api/v1/communities/${stage.town.community}/service-entries`;
  const { id, version } = (await stage.who.mem.browser.post<Made>(path, order(stage))).face;
  return { id, version };
};

const roll = ({ town }: MatrixStage) => ({
  ...{ period: 'month', day: '2026-03-01', placeId: town.community, least: 1, top: 10 },
});
/** Of somebody new, who agreed to be named. */
const accepted = async (stage: MatrixStage): Promise<string> => {
  const { browser, id } = await stage.town.square.person('好邻居');
  const home = `/api/v1/communities/${stage.town.community}`;
  await browser.put(`${home}/my-service/shown`, { shown: true });
  const order = { accountId: id, story: '常帮人' };
  const { face } = await stage.who.nbr.browser.post<Made>(`${home}/service-nominations`, order);
  await stage.who.stf.browser.post(`/api/v1/service-nominations/${face.id}/accept`, { version: face.version });
  return face.id;
};

export const service: MatrixPart = {
  routes: `
GET    /api/v1/communities/:id/service-entries community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/communities/:id/service-entries community         401 422 422 201 201 201 201 422 422 404
POST   /api/v1/communities/:id/service-entries/confirm community 401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/service-rules   community         401 200 200 200 200 200 200 200 200 404
PUT    /api/v1/communities/:id/service-rules   community         401 404 404 404 409 409 409 404 404 404
POST   /api/v1/communities/:id/service-rules/preview community   401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/my-service      community         401 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/my-service/entries community      401 200 200 200 200 200 200 200 200 404
PUT    /api/v1/communities/:id/my-service/shown community        401 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/my-service/book.pdf community     401 200 200 200 200 200 200 200 200 404
GET    /api/v1/me/service/requests             -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/me/service/nominations          -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/service-entries/:id             service-entry     401 200 404 200 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/confirm     service-entry     401 200 404 403 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/decline     service-entry     401 200 404 403 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/correct     service-entry     401 403 404 200 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/withdraw    service-entry     401 403 404 200 403 403 403 404 404 404
POST   /api/v1/service-entries/:id/reverse     service-counted   401 403 404 403 200 200 200 404 404 404

GET    /api/v1/communities/:id/service-rolls   community         401 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/service-rolls/preview community   401 404 404 404 200 200 200 404 404 404
POST   /api/v1/communities/:id/service-rolls   community         401 404 404 404 201 201 201 404 404 404
GET    /api/v1/service-rolls/:id               service-roll      401 200 200 200 200 200 200 200 200 404
GET    /api/v1/service-rolls/:id/roll.pdf      service-roll      401 200 200 200 200 200 200 200 200 404
POST   /api/v1/service-rolls/:id/withdraw      service-roll      401 403 403 403 200 200 200 403 403 404
GET    /api/v1/communities/:id/service-nominations community     401 404 404 404 200 200 200 404 404 404
POST   /api/v1/communities/:id/service-nominations community     401 201 201 422 201 201 201 201 403 404
GET    /api/v1/service-nominations/:id         nomination        401 200 404 404 200 200 200 404 404 404
POST   /api/v1/service-nominations/:id/accept  nomination        401 403 404 404 200 200 200 404 404 404
POST   /api/v1/service-nominations/:id/decline nomination        401 403 404 404 200 200 200 404 404 404
POST   /api/v1/service-nominations/:id/withdraw nomination       401 200 404 404 403 403 403 404 404 404
GET    /api/v1/communities/:id/service-ballots community         401 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/service-ballots community         401 404 404 404 422 422 422 404 404 404
GET    /api/v1/service-ballots/:id             service-ballot    401 200 200 200 200 200 200 200 200 404
PUT    /api/v1/service-ballots/:id/vote        service-ballot    401 200 200 200 200 200 200 200 403 404
POST   /api/v1/service-ballots/:id/cancel      service-ballot    401 403 403 403 200 200 200 403 403 404
`,
  sockets: `
enter  service-ballot                          service-ballot    no  yes yes yes yes yes yes yes yes no
`,
  queries: { 'GET /api/v1/communities/:id/my-service/book.pdf': '?year=2026' },
  bodies: {
    'POST /api/v1/communities/:id/service-rolls/preview': roll,
    'POST /api/v1/communities/:id/service-rolls': (stage) => ({ ...roll(stage), title: '三月光荣榜' }),
    'POST /api/v1/service-rolls/:id/withdraw': reasoned,
    'POST /api/v1/communities/:id/service-nominations': (stage) => ({ accountId: stage.who.mem.id, story: '常帮人' }),
    'POST /api/v1/service-nominations/:id/accept': version,
    'POST /api/v1/service-nominations/:id/decline': reasoned,
    'POST /api/v1/service-nominations/:id/withdraw': version,
    'POST /api/v1/communities/:id/service-ballots': () => ({
      ...{ title: '好邻居', seats: 1, closesAt: '2030-01-01T00:00:00Z', nominations: [randomUUID(), randomUUID()] },
    }),
    'PUT /api/v1/service-ballots/:id/vote': (_, thing) => ({ nominationId: thing['nomination'] }),
    'POST /api/v1/service-ballots/:id/cancel': reasoned,
    'POST /api/v1/communities/:id/service-entries': order,
    'POST /api/v1/communities/:id/service-entries/confirm': () => ({ entries: [{ id: randomUUID(), version: 1 }] }),
    'PUT /api/v1/communities/:id/service-rules': () => ({ version: 99, rules: DEFAULT_RULES }),
    'POST /api/v1/communities/:id/service-rules/preview': () => DEFAULT_RULES,
    'PUT /api/v1/communities/:id/my-service/shown': () => ({ shown: true }),
    'POST /api/v1/service-entries/:id/confirm': version,
    'POST /api/v1/service-entries/:id/decline': reasoned,
    'POST /api/v1/service-entries/:id/correct': (stage, thing) => ({ ...order(stage), version: thing['version'] }),
    'POST /api/v1/service-entries/:id/withdraw': version,
    'POST /api/v1/service-entries/:id/reverse': reasoned,
  },
  things: (stage) => ({
    'service-entry': () => recorded(stage),
    'service-roll': async () => {
      const { id, version } = await recorded(stage);
      await stage.who.stf.browser.post(`/api/v1/service-entries/${id}/confirm`, { version });
      const path = `/api/v1/communities/${stage.town.community}/service-rolls`;
      const { face } = await stage.who.stf.browser.post<Made>(path, { ...roll(stage), title: '三月光荣榜' });
      return { id: face.id, version: face.version };
    },
    nomination: async () => {
      const { id } = await stage.town.square.person('被提名的邻居');
      const path = `/api/v1/communities/${stage.town.community}/service-nominations`;
      const { face } = await stage.who.own.browser.post<Made>(path, { accountId: id, story: '常帮人' });
      return { id: face.id, version: face.version };
    },
    'service-ballot': async () => {
      const nominations = [await accepted(stage), await accepted(stage)];
      const order = { title: '好邻居', seats: 1, closesAt: '2030-01-01T00:00:00Z', nominations };
      const path = `/api/v1/communities/${stage.town.community}/service-ballots`;
      const { face } = await stage.who.stf.browser.post<Made>(path, order);
      return { id: face.id, version: face.version, nomination: nominations[0] ?? '' };
    },
    'service-counted': async () => {
      const { id, version } = await recorded(stage);
      const counted = await stage.who.stf.browser.post<Made>(`/api/v1/service-entries/${id}/confirm`, { version });
      return { id: counted.face.id, version: counted.face.version };
    },
  }),
};
