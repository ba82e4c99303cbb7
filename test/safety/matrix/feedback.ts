/** Who may thank, complain, answer, publish; and read what. */
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

interface View {
  face: { id: string; version: number };
}
const words = '楼道的灯当晚就修好了，谢谢您。';

async function thanked(stage: MatrixStage): Promise<Thing> {
  const { id } = await stage.thing('member');
  const pennant = { design: 'classic', words: '热心助人', from: '三号楼居民' };
  return stage.versioned(
    stage.who.own.browser.post<View>(`/api/v1/members/${id}/feedback`, { kind: 'thanks', words, named: true, pennant }),
  );
}
/** About somebody new each time: there is one open complaint between two people. */
async function complained(stage: MatrixStage): Promise<Thing> {
  const { id } = await stage.make('new-member');
  return stage.versioned(
    stage.who.own.browser.post<View>(`/api/v1/members/${id}/feedback`, {
      kind: 'complaint',
      words: '车总停在通道上',
      named: false,
    }),
  );
}

export const feedback: MatrixPart = {
  routes: `
GET    /api/v1/pennants                        -                 200 200 200 200 200 200 200 200 200 -
GET    /api/v1/communities/:id/feedback        community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/feedback/queue  community         401 404 404 404 200 200 200 404 404 404
GET    /api/v1/members/:id/thanks              member            401 200 200 200 200 200 200 200 200 404
GET    /api/v1/organizations/:id/thanks        merchant          200 200 200 200 200 200 200 200 200 404
POST   /api/v1/members/:id/feedback            member            401 201 201 409 201 201 201 201 201 404
POST   /api/v1/organizations/:id/feedback      merchant          401 201 201 201 201 201 201 409 201 404
GET    /api/v1/me/feedback                     -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/feedback/:id                    given-thanks      404 200 404 200 200 200 200 404 404 404
GET    /api/v1/feedback/:id                    published-thanks  404 200 200 200 200 200 200 200 200 404
GET    /api/v1/feedback/:id                    given-complaint   404 200 404 404 200 200 200 404 404 404
POST   /api/v1/feedback/:id/steps              given-thanks      401 403 404 403 200 200 200 404 404 404
GET    /api/v1/feedback/:id/pennant.pdf        given-thanks      404 200 404 200 200 200 200 404 404 404
`,
  queries: { 'GET /api/v1/me/feedback': '?side=given' },
  bodies: {
    'POST /api/v1/members/:id/feedback': () => ({ kind: 'thanks', words, named: true }),
    'POST /api/v1/organizations/:id/feedback': () => ({ kind: 'thanks', words, named: true }),
    'POST /api/v1/feedback/:id/steps': (_, thing) => ({ step: 'publish', version: thing['version'] }),
  },
  things: (stage) => ({
    'given-thanks': () => thanked(stage),
    'given-complaint': () => complained(stage),
    'published-thanks': async () => {
      const { id, version } = await thanked(stage);
      const step = { step: 'publish', version };
      return stage.versioned(stage.who.stf.browser.post<View>(`/api/v1/feedback/${id}/steps`, step));
    },
  }),
};
