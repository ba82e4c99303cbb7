/** Everybody registers; residences are confirmed, offices given, members confirmed. */
import {
  building,
  buildings,
  communities,
  demoPassword,
  everyone,
  members,
  organizations,
  people,
  person,
  type Person,
} from '../cast.js';
import { each, type Stage } from './stage.js';

interface Me {
  account: { id: string };
}
interface Versioned {
  id: string;
  version: number;
}

/** Registers all who play a part; those who are known to live here with their building's invitation. */
export async function register(stage: Stage, keys: ReadonlySet<string>): Promise<void> {
  const cast = everyone.filter(({ key }) => keys.has(key) && !stage.has(key));
  const codes = await invitations(stage, cast);
  // Each password costs some 25 ms of a core.
  await each(cast, 3, async (one) => {
    const { home, residency, name, login, key } = one;
    const browser = stage.browser();
    const invitation = home && residency === 'confirmed' ? codes.get(home.building) : undefined;
    const { account } = await browser.post<Me>('/api/v1/accounts', {
      ...{ login, name, password: demoPassword, consent: { version: '1' } },
      communityId: stage.place(communities[one.community].path),
      ...(home ? { buildingId: stage.place(building(home.building).path), household: home.household } : {}),
      ...(invitation ? { invitation } : {}),
    });
    stage.enter(key, account.id, browser);
  });
}

/** One valid code for each building that somebody moves in to. */
async function invitations(stage: Stage, cast: readonly Person[]): Promise<Map<string, string>> {
  const { browser } = await stage.player(people.administrator.key);
  const wanted = new Set(cast.flatMap(({ home }) => home?.building ?? []));
  const codes = new Map<string, string>();
  for (const { key, path } of buildings) {
    if (!wanted.has(key)) continue;
    const made = await browser.post<{ invitation: { code: string } }>(`/api/v1/places/${stage.place(path)}/invitation`);
    codes.set(key, made.invitation.code);
  }
  return codes;
}

/** Appoints staff and supervisors; then they vouch for colleagues and shopkeepers, and turn down whom nobody knows. */
export async function appoint(stage: Stage): Promise<void> {
  const { browser: admin } = await stage.player(people.administrator.key);
  for (const { person: one, id } of stage.everybody()) {
    if (one.key === people.administrator.key) continue;
    for (const { role, path } of one.grants)
      await admin.post(`/api/v1/places/${stage.place(path)}/grants`, { accountId: id, role });
  }
  for (const { person: one, browser } of stage.everybody()) {
    const decision = one.residency === 'declined' ? 'decline' : one.residency === null ? 'confirm' : undefined;
    if (!decision || one.key === people.administrator.key) continue;
    const { residency } = await browser.get<{ residency: Versioned }>('/api/v1/me/residency');
    const reason = decision === 'decline' ? { reason: '楼长和邻居都没有见过您，请带租房合同到社区登记。' } : {};
    await admin.post(`/api/v1/residents/${residency.id}/${decision}`, { version: residency.version, ...reason });
  }
}

const KIND = { 'party-member': 'party', volunteer: 'volunteer' } as const;

/** Members check in to where they live, and are confirmed. */
export async function checkIn(stage: Stage): Promise<void> {
  const { browser: staff } = await stage.player(people.staff.key);
  for (const { person: key, kind, unit, skills, pledge, state } of members) {
    if (!stage.has(key)) continue;
    const { browser } = await stage.player(key);
    const community = stage.place(communities[person(key).community].path);
    const { face } = await browser.post<{ face: Versioned }>(`/api/v1/communities/${community}/members`, {
      ...{ kind: KIND[kind], skills, pledge, unit, shown: { unit: 'residents' } },
    });
    if (state === 'confirmed') await staff.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  }
}

/** Shops, charities and stations apply, are vetted, and name those who work there. */
export async function vet(stage: Stage): Promise<void> {
  const community = stage.place(communities.chunfeng.path);
  const { browser: staff } = await stage.player(people.staff.key);
  for (const one of organizations) {
    const [manager = ''] = one.managers;
    if (!stage.has(manager)) continue;
    const { browser } = await stage.player(manager);
    const { face } = await browser.post<{ face: Versioned }>(`/api/v1/communities/${community}/organizations`, {
      ...{ name: one.name, kind: one.kind, contactName: one.contact.name, contactPhone: one.contact.phone },
      ...{ introduction: one.intro, publicPhone: one.contact.phone, categories: one.categories },
      areaIds: one.areas.filter((path) => path !== communities.chunfeng.path).map((path) => stage.place(path)),
    });
    stage.organizations.set(one.key, face.id);
    const decide = (what: string, more = {}): Promise<unknown> =>
      staff.post(`/api/v1/organizations/${face.id}/${what}`, { version: face.version, ...more });
    if (one.state === 'declined') await decide('decline', { reason: one.reason });
    if (one.state !== 'vetted') continue;
    await decide('approve');
    for (const worker of one.workers)
      if (stage.has(worker))
        await browser.post(`/api/v1/organizations/${face.id}/people`, {
          accountId: stage.idOf(worker),
          role: 'worker',
        });
  }
}
