/** Every active group has a board of its own in its community, that carries its name: made and renamed as groups tell. */
import { Injectable } from '@nestjs/common';
import { groupActivated, groupChanged } from '../../people/groups/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { BoardsService } from './boards.service.js';

interface Group {
  name: string;
  placePath: string;
  kind: keyof typeof LOOKS;
}
const active = statement<Group, { id: string }>(
  'forum-group',
  sql`select name, place_path as "placePath", kind from community_group
      where id = ${p('id')}::uuid and state in ('active', 'resting')`,
);
const LOOKS = {
  studio: { icon: 'hand-helping', pillar: 'members' },
  'service-team': { icon: 'users-round', pillar: 'aid' },
  'hobby-team': { icon: 'music', pillar: 'culture' },
  branch: { icon: 'flag', pillar: 'members' },
  'sector-home': { icon: 'house', pillar: 'members' },
} as const;

@Injectable()
export class GroupBoards {
  constructor(db: Db, boards: BoardsService, events: Events) {
    events.listen({
      name: 'forum.groups',
      on: [groupActivated, groupChanged],
      handle: async ({ subject }) => {
        const group = await db.row(active, { id: subject.id });
        if (group)
          await boards.keep({ kind: 'group', id: subject.id }, group.placePath, { ...group, ...LOOKS[group.kind] });
      },
    });
  }
}
