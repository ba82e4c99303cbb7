/** Who may look at, tick, sign, warn and end the membership of an organization; who keeps the checklist and the charter. */
import { plant } from '../../world/world.js';
import type { MatrixStage } from '../matrix.stage.js';
import type { MatrixPart, MatrixRequest } from './part.js';

const ROUTES = `
GET    /api/v1/communities/:id/checklist       community         401 404 404 404 200 200 200 404 404 404
PUT    /api/v1/communities/:id/checklist       community         401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/charter         community         200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/charter         foreign-community 401 404 404 404 404 201 201 404 201 404
GET    /api/v1/organizations/:id/vetting       merchant          401 403 403 403 200 200 200 200 403 404
GET    /api/v1/organizations/:id/vetting       applicant         401 404 404 404 200 200 200 200 404 404
PUT    /api/v1/organizations/:id/checks/:itemId    to-check      401 404 404 404 200 200 200 403 404 404
DELETE /api/v1/organizations/:id/checks/:itemId    checked       401 404 404 404 204 204 204 403 404 404
POST   /api/v1/organizations/:id/signature     merchant          401 403 403 403 403 403 403 409 403 404
POST   /api/v1/organizations/:id/warn          new-merchant      401 403 403 403 200 200 200 403 403 404
POST   /api/v1/organizations/:id/leave         new-merchant      401 403 403 403 403 403 403 200 403 404
POST   /api/v1/organizations/:id/expel         new-merchant      401 403 403 403 200 200 200 403 403 404
`;
const ITEM = { kind: 'merchant', zh: '到店看过', en: 'Visited', required: false };
const reasoned: MatrixRequest = (_, thing) => ({ version: thing['version'], reason: '投诉多' });

const things = (stage: MatrixStage) => {
  const checkable = async () => {
    const { id = '' } = await stage.make('applicant');
    const list = `/api/v1/communities/${stage.town.community}/checklist`;
    const { items } = await stage.who.stf.browser.put<{ items: { id: string }[] }>(list, { items: [ITEM] });
    return { id, itemId: items[0]?.id ?? '' };
  };
  return {
    'to-check': checkable,
    checked: async () => {
      const thing = await checkable();
      await stage.who.stf.browser.put(`/api/v1/organizations/${thing.id}/checks/${thing.itemId}`, { note: null });
      return thing;
    },
    // A charter here would stand before every approval that the other lines make.
    'foreign-community': async () => ({
      id: await plant(stage.town.world, [
        { code: 'hz', name: '和州市', kind: 'city' },
        { code: 'cf', name: '春风区', kind: 'district' },
        { code: 'ls', name: '柳松街道', kind: 'street' },
        { code: 'qiuyue', name: '秋月社区', kind: 'community' },
      ]),
    }),
  };
};

export const organizationsVetting: MatrixPart = {
  routes: ROUTES,
  things,
  bodies: {
    'PUT /api/v1/communities/:id/checklist': () => ({ items: [ITEM] }),
    'POST /api/v1/communities/:id/charter': () => ({
      words: '明码标价，两天内答复投诉。',
      signBy: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    'PUT /api/v1/organizations/:id/checks/:itemId': () => ({ note: '看过' }),
    'POST /api/v1/organizations/:id/signature': () => ({ number: 1 }),
    'POST /api/v1/organizations/:id/warn': reasoned,
    'POST /api/v1/organizations/:id/leave': reasoned,
    'POST /api/v1/organizations/:id/expel': reasoned,
  },
};
