/** Rights that are lent, the record of them, and who looked at whose masked facts. */
import type { MatrixPart } from './part.js';

export const rights: MatrixPart = {
  routes: `
GET    /api/v1/places/:id/grants/record        community         401 404 404 404 200 200 200 404 404 404
GET    /api/v1/me/loans                        -                 401 200 200 200 200 200 200 200 200 -
POST   /api/v1/me/loans                        -                 401 404 404 404 404 404 404 404 404 -
GET    /api/v1/me/known                        -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/me/looks                        -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/places/:id/looks                community         401 404 404 404 404 200 200 404 404 404
`,
  bodies: {
    'POST /api/v1/me/loans': (stage) => ({
      ...{ grantId: stage.spare, accountId: stage.spare, until: '2099-01-01T00:00:00Z' },
    }),
  },
};
