/** The stage as a process: a small community in a real server at the present time, for browsers; says where and who, and stays. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { newId } from '../../src/platform/db/index.js';
import type { Role } from '../../src/platform/policy/index.js';
import type { Browser } from './browser.js';
import { give, openWorld, plant, type World } from './world.js';

export interface StagePerson {
  name: string;
  login: string;
  password: string;
}
export interface Stage {
  url: string;
  community: string;
  people: Record<
    'resident' | 'neighbour' | 'outsider' | 'staff' | 'reviewer' | 'administrator' | 'merchant' | 'charity',
    StagePerson
  >;
  boards: Record<'report' | 'chat', string>;
  /** A thread that is there from the beginning. */
  thread: string;
}

const AT = 'hz.cf.ls.chunfeng.';
const PASSWORD = 'quiet-river-42';
const CITY = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
] as const;

async function build(world: World): Promise<Stage> {
  const community = await plant(world, [...CITY, { code: 'chunfeng', name: '春风里社区', kind: 'community' }]);
  const elsewhere = await plant(world, [...CITY, { code: 'qiuyue', name: '秋月社区', kind: 'community' }]);
  let nth = 0;
  const signed = new Map<string, Browser>();
  const person = async (name: string, communityId: string, role?: Role): Promise<StagePerson> => {
    const login = `1990000${String(1000 + ++nth)}`;
    const browser = world.browser();
    const order = { login, password: PASSWORD, name, communityId, consent: { version: '1' } };
    const me = await browser.post<{ account: { id: string } }>('/api/v1/accounts', order);
    signed.set(name, browser);
    if (role)
      await give(world, { accountId: me.account.id, role, path: communityId === community ? AT : 'hz.cf.ls.qiuyue.' });
    return { name, login, password: PASSWORD };
  };
  const people: Stage['people'] = {
    administrator: await person('刘芳', community, 'administrator'),
    staff: await person('陈静', community, 'staff'),
    reviewer: await person('沈岚', community, 'staff'),
    resident: await person('王秀兰', community, 'resident'),
    neighbour: await person('李大勇', community, 'resident'),
    outsider: await person('何小满', elsewhere, 'resident'),
    merchant: await person('周师傅', community),
    charity: await person('何会长', community),
  };
  const as = (name: string): Browser => signed.get(name) ?? world.browser();
  const [administrator, staff] = [as('刘芳'), as('陈静')];
  const estate = await administrator.post<{ items: { id: string }[] }>(`/api/v1/places/${community}/children`, {
    places: [{ code: 'dongyuan', name: '东苑', kind: 'estate' }],
  });
  await administrator.post(`/api/v1/places/${estate.items[0]?.id}/children`, {
    places: [1, 2, 3, 7].map((n) => ({ code: `b${n}`, name: `${n}号楼`, kind: 'building' })),
  });
  const board = async (zh: string, en: string, pillar: string): Promise<string> => {
    const made = await administrator.post<{ face: { id: string } }>(`/api/v1/communities/${community}/boards`, {
      name: { zh, en },
      description: `${zh}的事都在这里说`,
      pillar,
    });
    return made.face.id;
  };
  const boards = {
    report: await board('身边报事', 'Reports', 'services'),
    chat: await board('邻里闲话', 'Neighbours', 'culture'),
  };
  for (const category of [
    { code: 'lighting', zh: '照明路灯', en: 'Lighting', icon: 'lamp', pillar: 'services', afterPhoto: true },
    {
      code: 'hardship',
      zh: '困难帮扶',
      en: 'Hardship',
      icon: 'hand-heart',
      pillar: 'aid',
      private: true,
      audience: 'author-and-staff',
    },
  ]) {
    await administrator.post(`/api/v1/communities/${community}/categories`, category);
  }
  for (const [owner, name, kind] of [
    ['周师傅', '亮工照明', 'merchant'],
    ['何会长', '暖心互助会', 'charity'],
  ] as const) {
    const application = { name, kind, contactName: owner, contactPhone: '19900000001' };
    const asked = await as(owner).post<{ face: { id: string; version: number } }>(
      `/api/v1/communities/${community}/organizations`,
      application,
    );
    await staff.post(`/api/v1/organizations/${asked.face.id}/approve`, { version: asked.face.version });
  }
  const thread = newId();
  await as('李大勇').post('/api/v1/threads', {
    id: thread,
    boardId: boards.chat,
    title: '周六上午一起打扫楼前花坛，来的报个名',
    body: '带上手套就行，水和工具社区准备。\n\n九点在 3 号楼门口集合，中午前结束。',
  });
  return { url: world.url, community, people, boards, thread };
}

async function main(): Promise<void> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-stage-'));
  const embedded = process.env['TEST_DATABASE_URL']
    ? undefined
    : await startEmbedded(root, { settings: { fsync: 'off' } });
  if (embedded) process.env['TEST_DATABASE_URL'] = embedded.ownerUrl;
  const world = await openWorld({ at: new Date() });
  const stop = async (): Promise<void> => {
    await world.close();
    await embedded?.stop();
    fs.rmSync(root, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());
  const stage = await build(world);
  process.stdout.write(`${JSON.stringify(stage)}\n`);
}

await main();
