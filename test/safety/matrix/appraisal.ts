/** Who may do what with appraisals: staff run them, the member is in them, a unit opens its pack with a code. */
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

let year = 2030;
const DAY = 86_400_000;
const settings = (stage: MatrixStage): object => {
  const soon = (days: number): string => new Date(stage.town.world.clock.now().getTime() + days * DAY).toISOString();
  return {
    weights: { report: 10, ledger: 50, peers: 20, residents: 20 },
    questions: ['做了什么？'],
    scale: [
      { name: '好', from: 85, quota: 30 },
      { name: '一般', from: 0, quota: null },
    ],
    ...{ fullMinutes: 600, fullStars: 10, reviewsEach: 2, objectionDays: 5 },
    ...{ reportUntil: soon(7), reviewUntil: soon(14) },
  };
};
async function round(stage: MatrixStage, ...steps: string[]): Promise<Thing> {
  const { adm, mem } = stage.who;
  const path = `/api/v1/communities/${stage.town.community}/appraisals`;
  let thing = await stage.versioned(adm.browser.post(path, { ...settings(stage), year: ++year }));
  for (const step of steps) {
    const order = { step, version: thing['version'] };
    thing = await stage.versioned(adm.browser.post(`/api/v1/appraisals/${thing['id']}/steps`, order));
  }
  const own = 'select id from appraisal_subject where round_id = $1 and account_id = $2';
  const [subject] = await stage.rows<{ id: string }>(own, [thing['id'], mem.id]);
  const drawn = 'select subject_id as id from appraisal_review where reviewer_id = $1';
  const [review] = steps.includes('review') ? await stage.rows<{ id: string }>(drawn, [subject?.id]) : [];
  return { ...thing, ...(subject ? { subjectId: review?.id ?? subject.id } : {}) };
}
async function frozen(stage: MatrixStage): Promise<Thing> {
  const thing = await round(stage, 'open', 'review', 'tally', 'publish');
  await stage.rows(`update appraisal_subject set unit = '区税务局' where id = $1`, [thing['subjectId']]);
  await stage.rows(`update appraisal_round set state = 'frozen' where id = $1`, [thing['id']]);
  return thing;
}
async function pack(stage: MatrixStage): Promise<Thing> {
  const thing = await frozen(stage);
  const path = `/api/v1/appraisals/${thing['id']}/packs`;
  const made = await stage.who.adm.browser.post<{ pack: { id: string }; token: string; code: string }>(path, {
    unit: '区税务局',
  });
  return { ...thing, packId: made.pack.id, token: made.token, code: made.code };
}

export const appraisal: MatrixPart = {
  routes: `
GET    /api/v1/communities/:id/appraisals      community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/communities/:id/appraisals      community         401 404 404 404 201 201 201 404 404 404
GET    /api/v1/me/appraisals                   -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/appraisals/:id                  draft-appraisal   401 404 404 404 200 200 200 404 404 404
PATCH  /api/v1/appraisals/:id                  draft-appraisal   401 404 404 404 200 200 200 404 404 404
POST   /api/v1/appraisals/:id/steps            draft-appraisal   401 404 404 404 200 200 200 404 404 404
GET    /api/v1/appraisals/:id/subjects         open-appraisal    401 404 404 404 200 200 200 404 404 404
GET    /api/v1/appraisals/:id/subjects/:subjectId open-appraisal 401 404 404 404 200 200 200 404 404 404
PUT    /api/v1/appraisals/:id/subjects/:subjectId/decision open-appraisal 401 404 404 404 409 409 403 404 404 404
PUT    /api/v1/appraisals/:id/report           open-appraisal    401 404 404 200 404 404 404 404 404 404
PUT    /api/v1/appraisals/:id/reviews/:subjectId reviewing       401 404 404 200 404 404 404 404 404 404
POST   /api/v1/appraisals/:id/objection        published-appraisal 401 404 404 201 404 404 404 404 404 404
GET    /api/v1/appraisals/:id/packs            final-appraisal   401 404 404 404 200 200 200 404 404 404
POST   /api/v1/appraisals/:id/packs            final-appraisal   401 404 404 404 201 201 201 404 404 404
DELETE /api/v1/appraisals/:id/packs/:packId    pack              401 404 404 404 204 204 204 404 404 404
POST   /api/v1/packs/:token/open               pack              200 200 200 200 200 200 200 200 200 -
POST   /api/v1/packs/:token/open               no-pack           404 404 404 404 404 404 404 404 404 -
POST   /api/v1/packs/:token/acknowledge        pack              200 200 200 200 200 200 200 200 200 -
POST   /api/v1/packs/:token/paper              no-pack           404 404 404 404 404 404 404 404 404 -
`,
  bodies: {
    'POST /api/v1/communities/:id/appraisals': (stage) => ({ ...settings(stage), year: ++year }),
    'PATCH /api/v1/appraisals/:id': (_, { version }) => ({ version: version ?? 1, fullMinutes: 900 }),
    'POST /api/v1/appraisals/:id/steps': (_, { version }) => ({ version: version ?? 1, step: 'cancel' }),
    'PUT /api/v1/appraisals/:id/subjects/:subjectId/decision': () => ({ upheld: false, reason: '核对无误' }),
    'PUT /api/v1/appraisals/:id/report': () => ({ answers: [{ words: '巡逻', mark: 4 }] }),
    'PUT /api/v1/appraisals/:id/reviews/:subjectId': () => ({ mark: 4 }),
    'POST /api/v1/appraisals/:id/objection': () => ({ text: '少算了一次' }),
    'POST /api/v1/appraisals/:id/packs': () => ({ unit: '区税务局' }),
    'POST /api/v1/packs/:token/open': (_, { code }) => ({ code: String(code ?? '000000') }),
    'POST /api/v1/packs/:token/acknowledge': (_, { code }) => ({ code: String(code ?? '000000'), name: '周敏' }),
    'POST /api/v1/packs/:token/paper': () => ({ code: '000000' }),
  },
  things: (stage) => ({
    'draft-appraisal': () => round(stage),
    'open-appraisal': () => round(stage, 'open'),
    reviewing: async () => {
      for (const name of ['甲', '乙']) {
        const { browser, id } = await stage.someone();
        await browser.post(`/api/v1/communities/${stage.town.community}/members`, { kind: 'party', skills: [name] });
        await stage.rows(`update member set state = 'confirmed' where account_id = $1`, [id]);
      }
      return round(stage, 'open', 'review');
    },
    'published-appraisal': () => round(stage, 'open', 'review', 'tally', 'publish'),
    'final-appraisal': () => frozen(stage),
    pack: () => pack(stage),
    'no-pack': async () => ({}),
  }),
};
