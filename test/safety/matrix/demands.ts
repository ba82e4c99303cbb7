/** The rights to service posts, needs and claims. */
import { USUAL } from '../../../src/programs/demands/heading.schema.js';
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

const post = (stage: MatrixStage) => ({
  ...{ placeId: stage.town.community, family: 'order', title: '夜间巡逻岗', words: '', skills: [], capacity: 2 },
});
const postMade = async (stage: MatrixStage): Promise<Thing> =>
  stage.versioned(stage.who.stf.browser.post(`/api/v1/communities/${stage.town.community}/service-posts`, post(stage)));

const need = (stage: MatrixStage) => ({
  ...{ placeId: stage.town.square.building, title: '楼道灯不亮', words: '', private: false },
  behalf: { name: '赵奶奶', phone: '19900007788', consent: true },
});
const told = async (stage: MatrixStage): Promise<Thing> =>
  stage.versioned(stage.who.own.browser.post(`/api/v1/communities/${stage.town.community}/needs`, need(stage)));

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
GET    /api/v1/communities/:id/needs                 community      200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/needs                 community      401 201 201 201 201 201 201 201 201 404
GET    /api/v1/communities/:id/needs/desk            community      401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/demand-figures        community      200 200 200 200 200 200 200 200 200 404
GET    /api/v1/me/needs                              -              401 200 200 200 200 200 200 200 200 -
GET    /api/v1/needs/:id                             told-need      404 200 404 404 200 200 200 404 404 404
GET    /api/v1/needs/:id                             need           200 200 200 200 200 200 200 200 200 404
POST   /api/v1/needs/:id/steps                       told-need      401 403 404 404 200 200 200 404 404 404
POST   /api/v1/needs/:id/steps                       need           401 409 403 403 409 409 409 403 403 404
POST   /api/v1/needs/:id/claims                      told-need      401 404 404 404 409 409 409 404 404 404
POST   /api/v1/needs/:id/claims                      need           401 403 403 201 403 403 403 403 403 404
POST   /api/v1/needs/:id/reveal                      need           401 404 404 404 200 200 200 404 404 404
POST   /api/v1/claims/:id/case                       post-claim     401 404 404 201 201 201 201 404 404 404
GET    /api/v1/service-posts/:id/suggestions         service-post   401 404 404 404 200 200 200 404 404 404
POST   /api/v1/service-posts/:id/suggestions         service-post   401 404 404 404 204 204 204 404 404 404
GET    /api/v1/needs/:id/suggestions                 need           401 404 404 404 200 200 200 404 404 404
POST   /api/v1/needs/:id/suggestions                 need           401 404 404 404 204 204 204 404 404 404
GET    /api/v1/communities/:id/suited                community      401 200 200 200 200 200 200 200 200 404
`,
  sockets: `
enter  demands                                       community      yes yes yes yes yes yes yes yes yes no
`,
  queries: { 'GET /api/v1/communities/:id/needs/desk': '?state=collected' },
  bodies: {
    'POST /api/v1/communities/:id/needs': need,
    'POST /api/v1/needs/:id/steps': (_, { version }) => ({ step: 'accept', version, category: 'safety' }),
    'POST /api/v1/needs/:id/claims': () => ({}),
    'POST /api/v1/needs/:id/reveal': () => ({ reason: '约时间' }),
    'PUT /api/v1/communities/:id/demand-headings/:kind': (_, { version }) => ({ version, items: USUAL.family }),
    'POST /api/v1/communities/:id/service-posts': post,
    'PATCH /api/v1/service-posts/:id': (_, { version }) => ({ version, title: '早间巡逻岗' }),
    'POST /api/v1/service-posts/:id/steps': (_, { version }) => ({ step: 'retire', version, reason: '岗位合并' }),
    'POST /api/v1/service-posts/:id/claims': () => ({}),
    'POST /api/v1/claims/:id/case': (stage) => ({ categoryId: stage.town.categories.drain.id, words: '要人帮忙' }),
    'POST /api/v1/service-posts/:id/suggestions': (stage) => ({ accountId: stage.who.mem.id }),
    'POST /api/v1/needs/:id/suggestions': (stage) => ({ accountId: stage.who.mem.id }),
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
    'told-need': () => told(stage),
    need: async () => {
      const { id, version } = await told(stage);
      const path = `/api/v1/needs/${id}/steps`;
      await stage.who.stf.browser.post(path, { step: 'accept', version, category: 'facilities' });
      const order = { step: 'publish', version: Number(version) + 1, track: 'can' };
      return stage.versioned(stage.who.stf.browser.post(path, order));
    },
    'post-claim': async () => {
      const { id } = await postMade(stage);
      return stage.versioned(stage.who.mem.browser.post(`/api/v1/service-posts/${id}/claims`));
    },
  }),
};
