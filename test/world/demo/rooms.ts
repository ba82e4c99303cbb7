/** The administrator opens the boards and names the kinds of cases. */
import { boards } from '../boards.js';
import { communities, people } from '../cast.js';
import { categories } from '../categories.js';
import type { Stage } from './stage.js';

/** The small community next door has these boards only. */
const SMALL = new Set(['report', 'help', 'chat']);

/** Boards and categories of both communities, in their order. */
export async function openRooms(stage: Stage): Promise<void> {
  const { browser } = await stage.player(people.administrator.key);
  for (const { code: community, path } of Object.values(communities)) {
    const home = `/api/v1/communities/${stage.place(path)}`;
    const main = community === communities.chunfeng.code;
    for (const { key, name, description, icon, pillar, audience } of boards) {
      if (!main && !SMALL.has(key)) continue;
      const made = await browser.post<{ face: { id: string } }>(`${home}/boards`, {
        ...{ name, description, icon, pillar, audience },
      });
      if (main) stage.boards.set(key, made.face.id);
    }
    for (const [position, one] of categories.entries()) {
      const unit = main && one.unit ? stage.organizations.get(one.unit) : undefined;
      const made = await browser.post<{ id: string }>(`${home}/categories`, {
        ...{ code: one.code, zh: one.zh, en: one.en, icon: one.icon, pillar: one.pillar, grade: one.grade, position },
        ...{ private: one.private, afterPhoto: one.afterPhoto },
        audience: one.audience === 'private' ? 'author-and-staff' : one.audience,
        ...(unit ? { unit: { kind: 'organization', id: unit } } : {}),
      });
      if (main) stage.categories.set(one.code, made.id);
    }
  }
}
