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
GET    /api/v1/me/service/requests             -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/service-entries/:id             service-entry     401 200 404 200 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/confirm     service-entry     401 200 404 403 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/decline     service-entry     401 200 404 403 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/correct     service-entry     401 403 404 200 200 200 200 404 404 404
POST   /api/v1/service-entries/:id/withdraw    service-entry     401 403 404 200 403 403 403 404 404 404
POST   /api/v1/service-entries/:id/reverse     service-counted   401 403 404 403 200 200 200 404 404 404
`,
  bodies: {
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
    'service-counted': async () => {
      const { id, version } = await recorded(stage);
      const counted = await stage.who.stf.browser.post<Made>(`/api/v1/service-entries/${id}/confirm`, { version });
      return { id: counted.face.id, version: counted.face.version };
    },
  }),
};
