/** The matrix of rights over shops, goods, baskets and orders. */
import type { Thing } from '../matrix.stage.js';
import type { MatrixPart, MatrixRequest } from './part.js';

const line: MatrixRequest = (_, thing) => ({ variantId: thing['variant'] ?? thing['id'], quantity: 1 });
const CONTACT = { name: '王大爷', phone: '13900001234' };

export const orders: MatrixPart = {
  routes: `
GET    /api/v1/organizations/:id/shop          merchant          200 200 200 200 200 200 200 200 200 404
GET    /api/v1/organizations/:id/shop          applicant         404 404 404 404 200 200 200 200 404 404
PUT    /api/v1/organizations/:id/shop          merchant          401 403 403 403 403 403 403 409 403 404
GET    /api/v1/organizations/:id/goods         merchant          200 200 200 200 200 200 200 200 200 404
GET    /api/v1/organizations/:id/goods         applicant         404 404 404 404 200 200 200 200 404 404
POST   /api/v1/organizations/:id/goods         merchant          401 403 403 403 403 403 403 201 403 404
GET    /api/v1/organizations/:id/ratings       merchant          200 200 200 200 200 200 200 200 200 404
GET    /api/v1/goods/:id                       goods             200 200 200 200 200 200 200 200 200 404
GET    /api/v1/goods/:id                       goods-off-sale    404 404 404 404 200 200 200 200 404 404
GET    /api/v1/goods/:id/slots                 service           200 200 200 200 200 200 200 200 200 404
PATCH  /api/v1/goods/:id                       goods             401 403 403 403 403 403 403 200 403 404
PATCH  /api/v1/goods/:id                       goods-off-sale    401 404 404 404 403 403 403 200 404 404
POST   /api/v1/goods/:id/stock                 goods             401 403 403 403 403 403 403 200 403 404
DELETE /api/v1/goods/:id                       goods             401 403 403 403 403 403 403 204 403 404
GET    /api/v1/me/baskets                      -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/organizations/:id/basket        merchant          401 200 200 200 200 200 200 200 200 404
PUT    /api/v1/organizations/:id/basket        goods-shop        401 200 200 200 200 200 200 409 200 404
POST   /api/v1/organizations/:id/basket/merge  goods-shop        401 200 200 200 200 200 200 409 200 404
DELETE /api/v1/organizations/:id/basket        merchant          401 204 204 204 204 204 204 409 204 404
POST   /api/v1/organizations/:id/orders        goods-shop        401 201 201 201 201 201 201 409 201 404
GET    /api/v1/organizations/:id/orders        merchant          401 404 404 404 404 404 404 200 404 404
GET    /api/v1/organizations/:id/orders/preparing merchant       401 404 404 404 404 404 404 200 404 404
GET    /api/v1/organizations/:id/orders/figures merchant         401 404 404 404 404 404 404 200 404 404
GET    /api/v1/me/orders                       -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/orders/:id                      order             401 200 404 404 404 404 404 200 404 404
GET    /api/v1/orders/:id                      disputed-order    401 200 404 404 200 200 200 200 404 404
POST   /api/v1/orders/:id/steps                order             401 403 404 404 404 404 404 200 404 404
POST   /api/v1/orders/:id/steps                disputed-order    401 409 404 404 409 409 409 409 404 404
POST   /api/v1/orders/:id/payment              order             401 409 404 404 404 404 404 404 404 404
POST   /api/v1/orders/:id/payment/look         order             401 409 404 404 404 404 404 404 404 404
GET    /api/v1/orders/:id/receipt.pdf          order             401 409 404 404 404 404 404 409 404 404
`,
  sockets: `
enter  order                                   order             no  yes no  no  no  no  no  yes no  no
enter  order                                   disputed-order    no  yes no  no  yes yes yes yes no  no
`,
  bodies: {
    'PUT /api/v1/organizations/:id/shop': () => ({
      ...{ open: true, words: '', acceptMinutes: 60, ways: ['pickup'], pays: ['cash'], areaIds: [], version: 99 },
      ...{ freeFrom: null, deliveryFee: 0, deliveryMinimum: 0, visitFee: 0 },
      taking: Array.from({ length: 7 }, () => [{ from: '08:00', to: '20:00' }]),
    }),
    'POST /api/v1/organizations/:id/goods': () => ({
      name: '灯泡',
      ways: ['pickup'],
      variants: [{ name: '', price: 500 }],
    }),
    'PATCH /api/v1/goods/:id': (_, thing) => ({ version: thing['version'], words: '节能的' }),
    'POST /api/v1/goods/:id/stock': (_, thing) => ({ variantId: thing['variant'], change: 1 }),
    'PUT /api/v1/organizations/:id/basket': line,
    'POST /api/v1/organizations/:id/basket/merge': (stage, thing) => ({ lines: [line(stage, thing)] }),
    'POST /api/v1/organizations/:id/orders': (_, thing) => ({
      ...{ lines: [{ variantId: thing['variant'] ?? thing['id'], quantity: 1, price: 500 }] },
      ...{ way: 'pickup', contact: CONTACT },
    }),
    'POST /api/v1/orders/:id/steps': (_, thing) => ({ step: 'accept', version: thing['version'] }),
  },
  queries: { 'DELETE /api/v1/goods/:id': '?version=1' },
  things: (stage) => {
    const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }]);
    const made = async (more: object = {}): Promise<Thing> => {
      const { face } = await stage.who.mgr.browser.post<{
        face: { id: string; version: number; variants: { id: string }[] };
      }>(`/api/v1/organizations/${stage.shop}/goods`, {
        ...{ name: '灯泡', ways: ['pickup'], variants: [{ name: '', price: 500, stock: 1000 }], ...more },
      });
      return { id: face.id, version: face.version, variant: face.variants[0]?.id ?? '' };
    };
    const ordered = async (): Promise<Thing> => {
      const { variant = '' } = await made();
      const lines = [{ variantId: variant, quantity: 1, price: 500 }];
      const body = { lines, way: 'pickup', contact: CONTACT };
      const { id, version } = await stage.who.own.browser.post<{ id: string; version: number }>(
        `/api/v1/organizations/${stage.shop}/orders`,
        body,
      );
      return { id, version };
    };
    return {
      goods: () => made(),
      'goods-off-sale': () => made({ onSale: false }),
      service: () => made({ slots: { minutes: 60, capacity: 1, weekly: week, exceptions: [], daysAhead: 7 } }),
      'goods-shop': async () => ({ id: stage.shop, variant: (await made())['variant'] ?? '' }),
      order: ordered,
      'disputed-order': async () => {
        const { id = '', version } = await ordered();
        const path = `/api/v1/orders/${id}/steps`;
        const accepted = await stage.who.mgr.browser.post<{ version: number }>(path, { step: 'accept', version });
        const asked = { step: 'dispute', version: accepted.version, words: '灯泡不亮' };
        const { version: now } = await stage.who.own.browser.post<{ version: number }>(path, asked);
        return { id, version: now };
      },
    };
  },
};
