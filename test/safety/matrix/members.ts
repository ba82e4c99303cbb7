/** Members beyond checking in: asking back, taking back, moving, what is masked; the units they work for; campaigns and rosters. */
import type { MatrixStage, Thing } from '../matrix.stage.js';
import type { MatrixPart } from './part.js';

const STREET = 'hz.cf.ls.';
const FAR = '2027-01-01T00:00:00Z';
const version = (_: MatrixStage, thing: Thing): object => ({ version: thing['version'] });

export const members: MatrixPart = {
  routes: `
POST   /api/v1/communities/:id/members/confirm community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/members/:id/ask                 candidate         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/members/:id/answer              asked-member      401 404 404 404 403 403 403 404 404 404
POST   /api/v1/members/:id/undo                new-member        401 403 403 403 200 200 200 403 403 404
POST   /api/v1/members/:id/reveal              member            401 403 403 403 200 200 200 403 403 404
POST   /api/v1/members/:id/reveal              candidate         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/members/:id/move                new-member        401 403 403 403 403 403 403 403 403 404

GET    /api/v1/communities/:id/units           community         401 200 200 200 200 200 200 200 200 404
GET    /api/v1/places/:id/units                community         401 404 404 404 200 200 200 404 404 404
GET    /api/v1/places/:id/units/typed          community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/places/:id/units                street            401 404 404 404 404 201 201 404 404 404
PATCH  /api/v1/units/:id                       unit              401 404 404 404 404 200 200 404 404 404
POST   /api/v1/units/:id/merge                 two-units         401 404 404 404 404 200 200 404 404 404
PUT    /api/v1/units/:id/communities/:communityId unit           401 404 404 404 404 200 200 404 404 404
DELETE /api/v1/units/:id/communities/:communityId unit           401 404 404 404 404 200 200 404 404 404
POST   /api/v1/units/:id/reveal                unit              401 404 404 404 404 200 200 404 404 404

GET    /api/v1/communities/:id/campaigns       community         401 200 200 200 200 200 200 200 200 404
GET    /api/v1/places/:id/campaigns            community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/places/:id/campaigns            community         401 404 404 404 201 201 201 404 404 404
GET    /api/v1/campaigns/:id                   campaign          401 200 200 200 200 200 200 200 200 404
PATCH  /api/v1/campaigns/:id                   campaign          401 404 404 404 200 200 200 404 404 404
PUT    /api/v1/campaigns/:id/targets           campaign          401 404 404 404 200 200 200 404 404 404
GET    /api/v1/campaigns/:id/coverage          campaign          401 200 200 200 200 200 200 200 200 404
GET    /api/v1/campaigns/:id/missing           campaign          401 404 404 404 200 200 200 404 404 404
POST   /api/v1/campaigns/:id/remind            campaign          401 404 404 404 200 200 200 404 404 404
POST   /api/v1/campaigns/:id/join              campaign          401 200 200 200 200 200 200 200 200 404
GET    /api/v1/campaigns/:id/rosters           campaign          401 404 404 404 200 200 200 404 404 404
POST   /api/v1/campaigns/:id/rosters           campaign          401 404 404 404 422 422 422 404 404 404
POST   /api/v1/campaigns/:id/roster-file       campaign          401 404 404 404 200 200 200 404 404 404
GET    /api/v1/rosters/:id                     roster            401 404 404 404 200 200 200 404 404 404
POST   /api/v1/rosters/:id/apply               roster            401 404 404 404 200 200 200 404 404 404
POST   /api/v1/rosters/:id/drop                roster            401 404 404 404 200 200 200 404 404 404
POST   /api/v1/rosters/:id/undo                roster            401 404 404 404 409 409 409 404 404 404
`,
  sockets: `
enter  campaign                                campaign          no  yes yes yes yes yes yes yes yes no
`,
  queries: { 'POST /api/v1/campaigns/:id/rosters': '?name=a.csv' },
  bodies: {
    'POST /api/v1/communities/:id/members/confirm': (_, thing) => ({
      members: [{ id: thing['candidate'] ?? thing['id'], version: 1 }],
    }),
    'POST /api/v1/members/:id/ask': (_, thing) => ({ version: thing['version'], question: '您住几单元？' }),
    'POST /api/v1/members/:id/answer': (_, thing) => ({ version: thing['version'], answer: '二单元' }),
    'POST /api/v1/members/:id/undo': version,
    'POST /api/v1/members/:id/reveal': () => ({ reason: 'confirm' }),
    'POST /api/v1/members/:id/move': (stage, thing) => ({
      version: thing['version'],
      communityId: stage.town.community,
    }),
    'POST /api/v1/places/:id/units': (stage) => ({ name: `单位${stage.code()}`, kind: 'government' }),
    'PATCH /api/v1/units/:id': (_, thing) => ({ version: thing['version'], kind: 'institution' }),
    'POST /api/v1/units/:id/merge': (_, thing) => ({ version: thing['version'], into: thing['into'] ?? thing['id'] }),
    'POST /api/v1/units/:id/reveal': () => ({ reason: 'contact' }),
    'POST /api/v1/places/:id/campaigns': (stage) => ({ title: `报到${stage.code()}`, deadline: FAR }),
    'PATCH /api/v1/campaigns/:id': (_, thing) => ({ version: thing['version'], words: '到社区报到' }),
    'PUT /api/v1/campaigns/:id/targets': (_, thing) => ({ version: thing['version'], units: [], communities: [] }),
    'POST /api/v1/campaigns/:id/roster-file': () => ({ format: 'csv' }),
    'POST /api/v1/rosters/:id/apply': version,
    'POST /api/v1/rosters/:id/drop': version,
    'POST /api/v1/rosters/:id/undo': version,
  },
  things: (stage) => {
    const street = async (): Promise<Thing> => {
      const [row] = await stage.rows<{ id: string }>('select id from place where path = $1', [STREET]);
      return { id: row?.id ?? '' };
    };
    const unit = async (): Promise<Thing> => {
      const { id } = await street();
      const order = { name: `单位${stage.code()}`, kind: 'government', contactName: '宋', contactPhone: '13900000003' };
      const made = await stage.who.adm.browser.post<{ id: string; version: number }>(
        `/api/v1/places/${id}/units`,
        order,
      );
      return { id: made.id, version: made.version, communityId: stage.town.community };
    };
    const campaign = async (): Promise<Thing> => {
      const order = { title: `报到${stage.code()}`, deadline: FAR };
      const { town, who } = stage;
      return stage.versioned(who.stf.browser.post(`/api/v1/places/${town.community}/campaigns`, order));
    };
    return {
      street,
      unit,
      campaign: () => campaign(),
      // A table comes as bytes, which the matrix does not send: its import is written down behind the scenes.
      roster: async () => {
        const { id: campaignId } = await campaign();
        const [row] = await stage.rows<{ id: string }>(
          `insert into roster_import (id, campaign_id, place_path, file_name, state, columns, problems, total, good, bad, twice,
             imported_by, created_at)
           select gen_random_uuid(), k.id, k.place_path, 'a.csv', 'preview', '[]', '[]', 1, 1, 0, 0, k.opened_by, k.opened_at
           from checkin_campaign k where k.id = $1 returning id`,
          [campaignId],
        );
        return { id: row?.id ?? '', version: 1 };
      },
      'two-units': async () => ({ ...(await unit()), into: String((await unit())['id']) }),
      'asked-member': async () => {
        const { id, version: at } = await stage.make('candidate');
        const question = { version: at ?? 0, question: '您住几单元？' };
        return stage.versioned(stage.who.stf.browser.post(`/api/v1/members/${id}/ask`, question));
      },
    };
  },
};
