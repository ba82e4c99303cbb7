/** A request of valid form for each route that takes one: what is refused is refused for who asks, not for what they say. */
import { randomUUID } from 'node:crypto';
import { newId } from '../../src/platform/db/index.js';
import { form } from '../ground/stage.js';
import type { MatrixRequest as Request } from './matrix/part.js';
import type { MatrixStage } from './matrix.stage.js';

const version: Request = (_, thing) => ({ version: thing['version'] });
const reasoned: Request = (_, thing) => ({ version: thing['version'], reason: '不合适' });
const lead = (stage: MatrixStage) => ({ kind: 'organization', id: stage.shop });
const PLACE = { code: 'hz', name: '和州市' };

/** What follows `?`. */
export const QUERIES: Record<string, string> = {
  'GET /api/v1/communities/:id/people': '?q=李',
  'GET /api/v1/portraits': `?ids=${randomUUID()}`,
};

export const BODIES: Record<string, Request> = {
  'POST /api/v1/places/:id/children': (stage) => ({
    places: [{ code: stage.code(), name: '西苑', kind: 'estate' }],
  }),
  'PUT /api/v1/places/:id/children/order': () => ({ places: [randomUUID()] }),
  'PATCH /api/v1/places/:id': (_, thing) => ({ version: thing['version'], facts: { households: 24 } }),
  'POST /api/v1/places/:id/grants': (stage) => ({ accountId: stage.spare, role: 'staff' }),
  'PUT /api/v1/communities/:id/calendar': (stage) => stage.calendar,
  'POST /api/v1/setup': () => ({
    ...{ code: 'wrong', city: PLACE, district: PLACE, street: PLACE, community: PLACE },
    administrator: { login: '13700000000', password: 'quiet-river-42', name: '刘芳' },
  }),
  'POST /api/v1/accounts': (stage) => ({
    ...{ login: '19900000001', password: 'quiet-river-42', name: '又一个', communityId: stage.town.community },
    consent: { version: '1' },
  }),
  'POST /api/v1/recoveries': () => ({ login: '13700000000' }),
  'PUT /api/v1/recoveries': () => ({ login: '13700000000', code: '000000', password: 'quiet-river-43' }),
  'POST /api/v1/sessions': () => ({ login: '13700000000', password: 'not-this-one' }),
  'PATCH /api/v1/me': () => ({ version: -1 }),
  'PUT /api/v1/me/password': () => ({ current: 'not-this-one', new: 'quiet-river-43' }),
  'POST /api/v1/me/residency': () => ({ communityId: randomUUID() }),
  'POST /api/v1/me/residency/end': () => ({ version: 1 }),
  'POST /api/v1/notifications/read': () => ({ ids: [randomUUID()] }),
  'POST /api/v1/notifications/unread': () => ({ ids: [randomUUID()] }),
  'PUT /api/v1/drafts/:key': () => ({ body: { title: '草稿' } }),
  'PUT /api/v1/me/photo': (_, thing) => ({ photoId: thing['id'] }),
  'PUT /api/v1/media/:id': (stage) => form(stage.photo),

  'POST /api/v1/residents/:id/confirm': version,
  'POST /api/v1/residents/:id/decline': reasoned,
  'POST /api/v1/residents/:id/remove': reasoned,

  'POST /api/v1/communities/:id/organizations': (stage) => ({
    ...{ name: `小店${stage.code()}`, kind: 'merchant', contactName: '钱', contactPhone: '13900000002' },
  }),
  'PATCH /api/v1/organizations/:id': (_, thing) => ({ version: thing['version'], introduction: '修灯、修水管' }),
  'POST /api/v1/organizations/:id/apply': version,
  'POST /api/v1/organizations/:id/approve': version,
  'POST /api/v1/organizations/:id/decline': reasoned,
  'POST /api/v1/organizations/:id/suspend': reasoned,
  'POST /api/v1/organizations/:id/resume': version,
  'POST /api/v1/organizations/:id/reveal': () => ({ reason: 'vetting' }),
  'POST /api/v1/organizations/:id/people': (stage) => ({ accountId: stage.spare, role: 'worker' }),

  'POST /api/v1/communities/:id/members': () => ({ kind: 'volunteer', skills: ['电工'] }),
  'PATCH /api/v1/members/:id': (_, thing) => ({ version: thing['version'], skills: ['电工', '读报'] }),
  'POST /api/v1/members/:id/confirm': version,
  'POST /api/v1/members/:id/decline': reasoned,
  'POST /api/v1/members/:id/remove': reasoned,
  'POST /api/v1/members/:id/leave': version,

  'POST /api/v1/communities/:id/boards': (stage) => ({
    name: { zh: `新版${stage.code()}`, en: 'New' },
    pillar: 'culture',
  }),
  'PUT /api/v1/communities/:id/boards/order': () => ({ boards: [randomUUID()] }),
  'PATCH /api/v1/boards/:id': (_, thing) => ({ version: thing['version'], description: '楼里的事' }),
  'POST /api/v1/threads': (_, thing) => ({ id: newId(), boardId: thing['id'], title: '灯不亮', body: '三天了' }),
  'PATCH /api/v1/threads/:id': (_, thing) => ({ version: thing['version'], title: '灯还不亮' }),
  'PUT /api/v1/threads/:id/read': () => ({ seq: 1 }),
  'POST /api/v1/threads/:id/posts': () => ({ id: newId(), body: '我们楼也是' }),
  'PATCH /api/v1/posts/:id': (_, thing) => ({ version: thing['version'], body: '改一改' }),

  'POST /api/v1/communities/:id/categories': (stage) => ({
    ...{ code: stage.code(), zh: '新类', en: 'New', icon: 'lamp', pillar: 'services' },
  }),
  'PATCH /api/v1/categories/:id': (_, thing) => ({ version: thing['version'], zh: '改名' }),
  'POST /api/v1/communities/:id/cases/dispatch': (stage) => ({
    ...{ cases: [{ id: randomUUID(), version: 1 }], lead: lead(stage) },
  }),
  'POST /api/v1/cases': (stage, thing) => ({
    ...{ categoryId: thing['id'], placeId: stage.town.square.building, title: '漏水', description: '滴了两天' },
  }),
  'POST /api/v1/threads/:id/cases': (stage) => ({
    categoryId: stage.town.categories.drain.id,
    placeId: stage.town.square.building,
  }),
  'POST /api/v1/cases/:id/steps': (_, thing) => ({ step: 'sign', version: thing['version'] ?? 1 }),
  'POST /api/v1/cases/:id/reveal': (_, thing) => ({ personId: thing['personId'] ?? randomUUID(), reason: '约上门' }),
};
