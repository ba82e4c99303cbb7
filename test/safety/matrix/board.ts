/** Who may read the identity board, decide what of themselves is on it, and publish it. */
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

const says = {
  audience: 'neighbours',
  searchable: false,
  photo: true,
  building: true,
  pledge: true,
  skills: true,
  stars: true,
};
const versionOf = (thing: Thing): number | null => (thing['version'] === 'none' ? null : Number(thing['version']));

/** Somebody who agreed to be shown to everybody (or to neighbours), published by staff. */
async function shown(stage: MatrixStage, audience: string): Promise<Thing> {
  const { browser } = await stage.someone();
  const { stf } = stage.who;
  const at = `/api/v1/communities/${stage.town.community}`;
  const { id, version } = await stage.versioned(browser.post(`${at}/members`, { kind: 'volunteer', skills: ['读报'] }));
  await stf.browser.post(`/api/v1/members/${id}/confirm`, { version });
  await browser.put(`/api/v1/members/${id}/board`, { version: null, ...says, audience });
  const { seen } = await stf.browser.get<{ seen: string }>(`${at}/identity-board/preview`);
  const { items } = await stf.browser.post<{ items: { id: string }[] }>(`${at}/identity-board/batches`, {
    ...{ title: '第一批', seen, except: [] },
  });
  const standing = await browser.get<{ version: number }>(`/api/v1/members/${id}/board`);
  return { id: id ?? '', version: standing.version, batch: items[0]?.id ?? '' };
}

export const board: MatrixPart = {
  routes: `
GET    /api/v1/communities/:id/identity-board  community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/identity-board/people community   200 200 200 200 200 200 200 200 200 404
GET    /api/v1/identity-board/people/:id       shown-to-all      200 200 200 200 200 200 200 200 200 404
GET    /api/v1/identity-board/people/:id       shown-to-neighbours 404 200 200 200 200 200 200 200 200 404
GET    /api/v1/members/:id/board               board-member      401 404 404 200 200 200 200 404 404 404
PUT    /api/v1/members/:id/board               board-member      401 404 404 200 403 403 403 404 404 404
POST   /api/v1/members/:id/board/withdraw      shown-to-all      401 404 404 404 403 403 403 404 404 404
POST   /api/v1/members/:id/board/take-down     shown-to-all      401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/identity-board/preview community  401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/identity-board/batches community  401 404 404 404 200 200 200 404 404 404
POST   /api/v1/communities/:id/identity-board/batches community  401 404 404 404 409 409 409 404 404 404
POST   /api/v1/identity-board/batches/:id/withdraw board-batch   401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/identity-board/poster.pdf community 401 404 404 404 200 200 200 404 404 404
GET    /api/v1/communities/:id/identity-board/doors.pdf community 401 404 404 404 200 200 200 404 404 404
`,
  bodies: {
    'PUT /api/v1/members/:id/board': (_, thing) => ({ version: versionOf(thing), ...says }),
    'POST /api/v1/members/:id/board/withdraw': (_, thing) => ({ version: versionOf(thing) }),
    'POST /api/v1/members/:id/board/take-down': (_, thing) => ({ version: versionOf(thing), reason: '照片不清楚' }),
    'POST /api/v1/communities/:id/identity-board/batches': () => ({
      title: '第二批',
      seen: 'something else',
      except: [],
    }),
    'POST /api/v1/identity-board/batches/:id/withdraw': () => ({ reason: '先核对一遍' }),
  },
  things: (stage) => ({
    'shown-to-all': () => shown(stage, 'public'),
    'shown-to-neighbours': () => shown(stage, 'neighbours'),
    'board-batch': async () => {
      const { batch } = await shown(stage, 'public');
      return { id: batch ?? '' };
    },
    'board-member': async () => {
      const rows = await stage.rows<{ id: string }>(`select id from member where account_id = $1`, [stage.who.mem.id]);
      const id = rows[0]?.id ?? '';
      const { version } = await stage.who.mem.browser.get<{ version: number | null }>(`/api/v1/members/${id}/board`);
      return { id, version: version ?? 'none' };
    },
  }),
};
