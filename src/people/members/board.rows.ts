/** A person on the board, as the statements read one and as the wire shows one. */
import type { Photo, Photos } from '../../ground/media/index.js';
import { sql } from '../../platform/db/index.js';
import type { BoardPerson } from './board.schema.js';
import type { MemberKind } from './member.schema.js';

export interface PersonRow {
  id: string;
  account: string;
  name: string;
  kind: MemberKind;
  photo: Photo | null;
  building: { id: string; name: string } | null;
  posts: string[];
  pledge: string | null;
  skills: string[] | null;
  stars: string | null;
}

/** Of those shown: `b` as published, `m` the membership it hangs on. */
export const PERSON = sql`b.member_id as id, b.account_id as account, b.name, m.kind,
  case when b.show_photo then f.photo end as photo,
  case when b.show_building and h.id is not null then json_build_object('id', h.id, 'name', concat_ws(' ', e.name, h.name)) end as building,
  b.posts, case when b.show_pledge then b.pledge end as pledge,
  case when b.show_skills then b.skills end as skills,
  case when b.show_stars then coalesce(s.amount, 0)::text end as stars`;
export const BESIDE = sql`left join portrait f on f.account_id = b.account_id
  left join place h on h.id = b.building_id left join place e on e.id = h.parent_id and e.kind = 'estate'
  left join ledger_balance s on s.holder_id = b.account_id and s.holder_kind = 'account' and s.place_path = b.place_path
    and s.unit = 'star'`;
/** Shown, and still a member: whoever leaves is gone from the board at once. */
export const FROM = sql`member_board b join member m on m.id = b.member_id and m.state = 'confirmed' ${BESIDE}`;

export function personFrom(row: PersonRow, photos: Photos): BoardPerson {
  const { account, name, photo, skills, stars, ...rest } = row;
  return {
    ...rest,
    account: { id: account, name },
    photo: photo && photos.face(photo, null),
    skills: skills ?? [],
    stars: stars === null ? null : Number(stars),
  };
}
