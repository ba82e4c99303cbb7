/** Who may do what with groups and their boards. The member belongs to the group; the merchant's manager leads it. */
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

async function proposed(stage: MatrixStage): Promise<Thing> {
  const { mgr } = stage.who;
  const path = `/api/v1/communities/${stage.town.community}/groups`;
  const order = { kind: 'studio', name: `新社团${stage.code()}` };
  const made = await stage.versioned(mgr.browser.post(path, order));
  // Nobody may have more than three of their own waiting.
  await stage.rows('update community_group set founded_by = $1 where id = $2', [stage.spare, made['id']]);
  return made;
}
async function active(stage: MatrixStage): Promise<Thing> {
  const { id, version } = await proposed(stage);
  const { stf, mem } = stage.who;
  await stf.browser.post(`/api/v1/groups/${id}/steps`, { step: 'approve', version });
  await mem.browser.post(`/api/v1/groups/${id}/join`, {});
  const found = await stage.versioned(stf.browser.get(`/api/v1/groups/${id}`));
  return { ...found, accountId: mem.id };
}

export const groups: MatrixPart = {
  routes: `
GET    /api/v1/communities/:id/groups          community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/groups/figures  community         200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/groups          community         401 201 201 201 201 201 201 201 403 404
GET    /api/v1/me/groups                       -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/groups/:id                      group             200 200 200 200 200 200 200 200 200 404
GET    /api/v1/groups/:id                      proposed-group    404 404 404 404 200 200 200 200 404 404
GET    /api/v1/groups/:id/board                group-board       200 200 200 200 200 200 200 200 200 404
PATCH  /api/v1/groups/:id                      group             401 403 403 403 200 200 200 200 403 404
PATCH  /api/v1/groups/:id                      proposed-group    401 404 404 404 200 200 200 200 404 404
POST   /api/v1/groups/:id/steps                group             401 403 403 403 200 200 200 200 403 404
POST   /api/v1/groups/:id/steps                proposed-group    401 404 404 404 409 409 409 409 404 404
POST   /api/v1/groups/:id/join                 group             401 200 200 200 200 200 200 200 409 404
POST   /api/v1/groups/:id/join                 proposed-group    401 404 404 404 409 409 409 200 404 404
POST   /api/v1/groups/:id/leave                group             401 200 200 200 200 200 200 409 200 404
GET    /api/v1/groups/:id/people               group             401 404 404 200 200 200 200 200 404 404
POST   /api/v1/groups/:id/people               group             401 403 403 403 201 201 201 201 403 404
PUT    /api/v1/groups/:id/people/:accountId    group             401 403 403 403 200 200 200 200 403 404
`,
  bodies: {
    'POST /api/v1/communities/:id/groups': (stage) => ({ kind: 'hobby-team', name: `社团${stage.code()}` }),
    'PATCH /api/v1/groups/:id': (_, { version }) => ({ version: version ?? 1, aims: '互相照应' }),
    'POST /api/v1/groups/:id/steps': (_, { version }) => ({ version: version ?? 1, step: 'rest' }),
    'POST /api/v1/groups/:id/join': () => ({}),
    'POST /api/v1/groups/:id/people': (stage) => ({ accountId: stage.spare }),
    'PUT /api/v1/groups/:id/people/:accountId': () => ({ act: 'lead' }),
  },
  things: (stage) => ({
    group: () => active(stage),
    'proposed-group': () => proposed(stage),
    'group-board': async () => {
      const found = await active(stage);
      await stage.town.world.settle();
      return found;
    },
  }),
};
