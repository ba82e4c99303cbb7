/** Who may do what with offers, coupons, the till and the list of elders. */
import { randomUUID } from 'node:crypto';
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart, MatrixRequest } from './part.js';

const ROUTES = `
GET    /api/v1/communities/:id/offers          community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/organizations/:id/offers        merchant          401 403 403 403 200 200 200 200 403 404
GET    /api/v1/organizations/:id/offers        applicant         401 404 404 404 200 200 200 200 404 404
POST   /api/v1/organizations/:id/offers        merchant          401 403 403 403 403 403 403 201 403 404
POST   /api/v1/organizations/:id/offers        applicant         401 404 404 404 403 403 403 409 404 404
GET    /api/v1/offers/:id                      offer             200 200 200 200 200 200 200 200 200 404
GET    /api/v1/offers/:id                      hidden-offer      404 200 404 404 200 200 200 200 404 404
PATCH  /api/v1/offers/:id                      offer             401 403 403 403 403 403 403 200 403 404
POST   /api/v1/offers/:id/pause                offer             401 403 403 403 403 403 403 200 403 404
POST   /api/v1/offers/:id/resume               paused-offer      401 403 403 403 403 403 403 200 403 404
POST   /api/v1/offers/:id/end                  offer             401 403 403 403 200 200 200 200 403 404
POST   /api/v1/offers/:id/claim                offer             401 201 201 201 201 201 201 201 201 404
POST   /api/v1/offers/:id/claim                hidden-offer      401 409 404 404 409 409 409 409 404 404
GET    /api/v1/me/coupons                      -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/coupons/:id                     coupon            401 200 404 404 404 404 404 404 404 404
POST   /api/v1/coupons/:id/return              coupon            401 200 404 404 404 404 404 404 404 404
GET    /api/v1/organizations/:id/till          merchant          401 403 403 403 403 403 403 200 403 404
GET    /api/v1/organizations/:id/till          applicant         401 404 404 404 403 403 403 200 404 404
POST   /api/v1/organizations/:id/coupons       at-till           401 403 403 403 403 403 403 200 403 404
POST   /api/v1/organizations/:id/redemptions   at-till           401 403 403 403 403 403 403 201 403 404
POST   /api/v1/redemptions/:id/undo            redemption        401 404 404 404 404 404 404 200 404 404
GET    /api/v1/communities/:id/elders          community         401 404 404 404 200 200 200 404 404 404
PUT    /api/v1/communities/:id/elders/:accountId    somebody     401 404 404 404 200 200 200 404 404 404
DELETE /api/v1/communities/:id/elders/:accountId    elder        401 404 404 404 204 204 204 404 404 404
`;

const DAY_MS = 86_400_000;
const offer: MatrixRequest = (stage) => ({
  ...{ kind: 'gift', title: '送一碗汤', perPerson: 9 },
  startsAt: new Date(stage.town.world.clock.now().getTime() - 1000).toISOString(),
  endsAt: new Date(stage.town.world.clock.now().getTime() + 9 * DAY_MS).toISOString(),
});
const version: MatrixRequest = (_, thing) => ({ version: thing['version'] });

const things = (stage: MatrixStage) => {
  const made = (organization = stage.shop): Promise<Thing> =>
    stage.versioned(stage.who.mgr.browser.post(`/api/v1/organizations/${organization}/offers`, offer(stage, {})));
  const claimed = async ({ id }: Thing): Promise<{ id: string; code: string }> =>
    stage.who.own.browser.post<{ id: string; code: string }>(`/api/v1/offers/${id}/claim`);
  const seen = async (): Promise<Thing> => ({ id: stage.town.community, accountId: (await stage.someone()).id });
  return {
    offer: () => made(),
    // Its merchant is suspended; the owner holds a coupon of it.
    'hidden-offer': async () => {
      const { id, version: at } = await stage.make('new-merchant');
      const thing = await made(String(id));
      await claimed(thing);
      await stage.who.stf.browser.post(`/api/v1/organizations/${id}/suspend`, { version: at, reason: '证照过期' });
      return thing;
    },
    'paused-offer': async () => {
      const { id, version: at } = await made();
      return stage.versioned(stage.who.mgr.browser.post(`/api/v1/offers/${id}/pause`, { version: at }));
    },
    coupon: async () => ({ id: (await claimed(await made())).id }),
    'at-till': async () => ({ id: stage.shop, code: (await claimed(await made())).code }),
    redemption: async () => {
      const { code } = await claimed(await made());
      const id = randomUUID();
      await stage.who.mgr.browser.post(`/api/v1/organizations/${stage.shop}/redemptions`, { id, code });
      return { id };
    },
    somebody: seen,
    elder: async () => {
      const thing = await seen();
      await stage.who.stf.browser.put(`/api/v1/communities/${thing['id']}/elders/${thing['accountId']}`);
      return thing;
    },
  };
};

export const allianceOffers: MatrixPart = {
  routes: ROUTES,
  things,
  bodies: {
    'POST /api/v1/organizations/:id/offers': offer,
    'PATCH /api/v1/offers/:id': (_, thing) => ({ version: thing['version'], words: '冬天暖和一下' }),
    'POST /api/v1/offers/:id/pause': version,
    'POST /api/v1/offers/:id/resume': version,
    'POST /api/v1/offers/:id/end': (_, thing) => ({ version: thing['version'], reason: '不实' }),
    'POST /api/v1/organizations/:id/coupons': (_, thing) => ({ code: thing['code'] ?? '000000000' }),
    'POST /api/v1/organizations/:id/redemptions': (_, thing) => ({
      id: randomUUID(),
      code: thing['code'] ?? '000000000',
    }),
    'POST /api/v1/redemptions/:id/undo': () => ({ reason: '点错了' }),
  },
};
