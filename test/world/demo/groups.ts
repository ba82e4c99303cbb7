/** Neighbours found their groups, staff agree, others join; two still ask. */
import { communities, people } from '../cast.js';
import { groups, type Group } from '../town/groups.js';
import type { Stage } from './stage.js';

interface View {
  face: { id: string; version: number };
}

/** Founds every group whose leader is there. */
export async function foundGroups(stage: Stage): Promise<void> {
  for (const group of groups) {
    const [leader = ''] = group.people;
    if (stage.has(leader)) await found(stage, group, leader);
  }
}

async function found(stage: Stage, group: Group, leader: string): Promise<void> {
  const { name, kind, introduction, aims, joining, reach, meetings, state } = group;
  const community = stage.place(communities.chunfeng.path);
  const { browser } = await stage.player(leader);
  const order = { name, kind, introduction, aims, joining, reach, meetings };
  const { face } = await browser.post<View>(`/api/v1/communities/${community}/groups`, order);
  const at = `/api/v1/groups/${face.id}`;
  if (state === 'proposed') return;
  const { browser: staff } = await stage.player(people.staff.key);
  const active = await staff.post<View>(`${at}/steps`, { step: 'approve', version: face.version });
  for (const key of [...group.people.slice(1), ...group.asking]) {
    if (!stage.has(key)) continue;
    const one = await stage.player(key);
    const waits = group.asking.includes(key);
    if (joining === 'invitation') await browser.post(`${at}/people`, { accountId: one.id });
    await one.browser.post(`${at}/join`, waits ? { note: '周末都有空，想跟着学。' } : {});
    if (joining === 'approval' && !waits) await browser.put(`${at}/people/${one.id}`, { act: 'accept' });
  }
  if (state === 'resting') await browser.post(`${at}/steps`, { step: 'rest', version: active.face.version });
}
