/** The matrix over one's devices, how notices come, and the log of what was sent. */
import { randomUUID } from 'node:crypto';
import { deviceList } from '../../../src/watch/notifications/sending/sending.schema.js';
import type { MatrixPart } from './part.js';

const keys = { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) };

export const notices: MatrixPart = {
  routes: `
GET    /api/v1/me/devices                      -                 401 200 200 200 200 200 200 200 200 -
PUT    /api/v1/me/devices                      -                 401 200 200 200 200 200 200 200 200 -
DELETE /api/v1/me/devices/:id                  device            401 204 404 404 404 404 404 404 404 404
POST   /api/v1/me/devices/:id/trial            device            401 200 404 404 404 404 404 404 404 404
GET    /api/v1/me/notices                      -                 401 200 200 200 200 200 200 200 200 -
PATCH  /api/v1/me/notices                      -                 401 409 409 409 409 409 409 409 409 -
GET    /api/v1/me/deliveries                   -                 401 200 200 200 200 200 200 200 200 -
POST   /api/v1/me/deliveries/:id/shown         unknown           401 404 404 404 404 404 404 404 404 404
`,
  things: (stage) => ({
    device: async () => {
      const endpoint = `http://127.0.0.1:1/${randomUUID()}`;
      const { items } = deviceList.parse(await stage.who.own.browser.put('/api/v1/me/devices', { endpoint, keys }));
      return { id: items[0]?.id ?? '' };
    },
  }),
  bodies: {
    'PUT /api/v1/me/devices': () => ({ endpoint: `https://push.example.org/${randomUUID()}`, keys }),
    'PATCH /api/v1/me/notices': () => ({ version: 99, details: true }),
  },
};
