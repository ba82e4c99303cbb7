/** The rights to service posts, needs and claims. */
import { USUAL } from '../../../src/programs/demands/heading.schema.js';
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

const post = (stage: MatrixStage) => ({
  ...{ placeId: stage.town.community, family: 'order', title: '夜间巡逻岗', words: '', skills: [], capacity: 2 },
});
const postMade = async (stage: MatrixStage): Promise<Thing> =>
  stage.versioned(stage.who.stf.browser.post(`/api/v1/communities/${stage.town.community}/service-posts`, post(stage)));

export const demands: MatrixPart = {
  routes: `
GET    /api/v1/communities/:id/demand-headings       community      200 200 200 200 200 200 200 200 200 404
PUT    /api/v1/communities/:id/demand-headings/:kind headings       401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/service-posts         community      200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/service-posts         community      401 404 404 404 201 201 201 404 404 404
GET    /api/v1/service-posts/:id                     service-post   200 200 200 200 200 200 200 200 200 404
GET    /api/v1/service-posts/:id                     retired-post   404 404 404 404 200 200 200 404 404 404
PATCH  /api/v1/service-posts/:id                     service-post   401 403 403 403 200 200 200 403 403 404
PATCH  /api/v1/service-posts/:id                     retired-post   401 404 404 404 409 409 409 404 404 404
POST   /api/v1/service-posts/:id/steps               service-post   401 403 403 403 200 200 200 403 403 404
POST   /api/v1/service-posts/:id/claims              service-post   401 403 403 201 403 403 403 403 403 404
POST   /api/v1/service-posts/:id/claims              retired-post   401 404 404 404 409 409 409 404 404 404
GET    /api/v1/me/claims                             -              401 200 200 200 200 200 200 200 200 -
GET    /api/v1/claims/:id                            post-claim     401 404 404 200 200 200 200 404 404 404
POST   /api/v1/claims/:id/steps                      post-claim     401 404 404 200 403 403 403 404 404 404
`,
  sockets: `
enter  demands                                       community      yes yes yes yes yes yes yes yes yes no
`,
  bodies: {
    'PUT /api/v1/communities/:id/demand-headings/:kind': (_, { version }) => ({ version, items: USUAL.family }),
    'POST /api/v1/communities/:id/service-posts': post,
    'PATCH /api/v1/service-posts/:id': (_, { version }) => ({ version, title: '早间巡逻岗' }),
    'POST /api/v1/service-posts/:id/steps': (_, { version }) => ({ step: 'retire', version, reason: '岗位合并' }),
    'POST /api/v1/service-posts/:id/claims': () => ({}),
    'POST /api/v1/claims/:id/steps': (_, { version }) => ({ step: 'release', version, reason: '出差' }),
  },
  things: (stage) => ({
    headings: async () => {
      const path = `/api/v1/communities/${stage.town.community}/demand-headings`;
      const { versions } = await stage.who.stf.browser.get<{ versions: { family: number } }>(path);
      return { id: stage.town.community, kind: 'family', version: versions.family };
    },
    'service-post': () => postMade(stage),
    'retired-post': async () => {
      const { id, version } = await postMade(stage);
      const order = { step: 'retire', version, reason: '岗位合并' };
      return stage.versioned(stage.who.stf.browser.post(`/api/v1/service-posts/${id}/steps`, order));
    },
    'post-claim': async () => {
      const { id } = await postMade(stage);
      return stage.versioned(stage.who.mem.browser.post(`/api/v1/service-posts/${id}/claims`));
    },
  }),
};
