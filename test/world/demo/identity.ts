/** Members agree to be shown, each as they like; staff publish them in two batches, and some still wait. */
import { communities, members, people } from '../cast.js';
import type { PhotoName } from '../photos.js';
import type { Album } from './photos.js';
import { each, type Stage } from './stage.js';

interface Standing {
  memberId: string;
  version: number | null;
}
const FACES: Readonly<Record<string, PhotoName>> = {
  秦志远: 'face-worker',
  毛春生: 'face-grandpa',
  尹素梅: 'face-grandma',
  江雪莲: 'face-aunt',
  邵俊: 'face-youth',
  黄雅静: 'face-staff',
};
const SAYS = { photo: true, building: true, pledge: true, skills: true, stars: true };

/** The first batch is published before the last few have agreed. */
export async function showIdentities(stage: Stage, album: Album): Promise<void> {
  const there = members.filter(({ person, state }) => state === 'confirmed' && stage.has(person));
  await each([...there.keys()].slice(0, -6), 3, (at) => agree(stage, album, there[at]?.person ?? '', at));
  await publish(stage, '三月第一批');
  await each([...there.keys()].slice(-6, -3), 3, (at) => agree(stage, album, there[at]?.person ?? '', at));
}

async function agree(stage: Stage, album: Album, key: string, at: number): Promise<void> {
  const player = await stage.player(key);
  const face = FACES[key];
  const [photo] = face ? ((await album.of(player, [face])).photos ?? []) : [];
  if (photo) await player.browser.put('/api/v1/me/photo', { photoId: photo.id });
  const own = await player.browser.get<{ items: { face: { id: string } }[] }>('/api/v1/me/memberships');
  const path = `/api/v1/members/${own.items[0]?.face.id}/board`;
  const { version } = await player.browser.get<Standing>(path);
  const open = at % 3 !== 2;
  await player.browser.put(path, {
    ...{ version, ...SAYS, audience: open ? 'public' : 'neighbours', searchable: at % 6 === 0 && open },
  });
}

async function publish(stage: Stage, title: string): Promise<void> {
  const { browser } = await stage.player(people.staff.key);
  const at = `/api/v1/communities/${stage.place(communities.chunfeng.path)}/identity-board`;
  const { seen, ready } = await browser.get<{ seen: string; ready: number }>(`${at}/preview`);
  if (ready) await browser.post(`${at}/batches`, { title, seen, except: [] });
}
