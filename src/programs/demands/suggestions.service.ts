/** Who fits what: candidates by SQL, the order by the scoring file; and asking a member to have a look. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { Assignees } from '../../people/members/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { SeatsKind } from './claim.schema.js';
import { demandPolicy } from './demand.policy.js';
import { fit, ranked, type Helper, type Wanted } from './suggestion.scoring.js';
import { demandSuggested, type DemandSuggestion, type MemberSuggestion } from './suggestion.schema.js';

interface Subject extends Wanted {
  kind: SeatsKind;
  id: string;
  open: boolean;
}
const SUBJECT = sql`s.id, s.kind, s.open, s.place_path as "placePath", coalesce(f.skills, n.skills) as skills,
  coalesce(f.title || ' ' || f.words, n.title || ' ' || n.words) as words`;
const SEATS = sql`demand_seats s left join service_post f on f.id = s.id left join service_need n on n.id = s.id`;

const subjectOf = statement<Subject, { id: string; kind: SeatsKind }>(
  'suggestion-subject',
  sql`select ${SUBJECT} from ${SEATS} where s.id = ${p('id')}::uuid and s.kind = ${p('kind')}`,
);

type Candidate = Helper & { id: string; name: string; told: boolean };
/** Those whose skills or building speak for them first; who has least in hand before others. */
const candidates = statement<
  Candidate,
  { seats: string; path: string; skills: readonly string[]; words: string; place: string; limit: number }
>(
  'suggestion-members',
  sql`select a.id, a.name, m.skills, m.wish, b.path as home, coalesce(h.load, 0) as load,
        exists (select from demand_suggestion g where g.seats_id = ${p('seats')}::uuid and g.account_id = a.id) as told
      from member m join account a on a.id = m.account_id
      left join residency r on r.account_id = a.id and r.state = 'confirmed' and r.place_path = m.place_path
      left join place b on b.id = r.building_id
      left join lateral (select count(*) as load from demand_claim k
        where k.holder_kind = 'member' and k.holder_id = a.id and k.state = 'held') h on true
      where m.place_path = ${p('path')} and m.state = 'confirmed'
        and not exists (select from demand_claim k where k.seats_id = ${p('seats')}::uuid and k.holder_kind = 'member'
          and k.holder_id = a.id and k.state in ('waiting','held'))
        and (m.wish is not null or starts_with(${p('place')}, coalesce(b.path, '-'))
          or exists (select from unnest(m.skills) skill where ${p('words')}::text like '%' || skill || '%'
            or exists (select from unnest(${p('skills')}::text[]) want where want like '%' || skill || '%' or skill like '%' || want || '%')))
      order by m.skills && ${p('skills')}::text[] desc, load, a.id limit ${p('limit')}`,
);

type Open = Subject & {
  title: string;
  number: string | null;
  category: string | null;
  private: boolean;
  asked: boolean;
};
const open = statement<Open, { path: string; account: string; limit: number }>(
  'suggestion-open',
  sql`select ${SUBJECT}, coalesce(f.title, n.title) as title, n.number, coalesce(f.family, n.category) as category,
        coalesce(n.private, false) as private,
        exists (select from demand_suggestion g where g.seats_id = s.id and g.account_id = ${p('account')}::uuid) as asked
      from ${SEATS}
      where coalesce(f.community_path, n.community_path) = ${p('path')} and s.open and s.taken < s.capacity
        and not exists (select from demand_claim k where k.seats_id = s.id and k.holder_kind = 'member'
          and k.holder_id = ${p('account')}::uuid and k.state in ('waiting','held'))
      order by asked desc, s.id desc limit ${p('limit')}`,
);
const helperOf = statement<Helper, { account: string; path: string }>(
  'suggestion-helper',
  sql`select m.skills, m.wish, b.path as home, (select count(*) from demand_claim k
        where k.holder_kind = 'member' and k.holder_id = m.account_id and k.state = 'held') as load
      from member m left join residency r on r.account_id = m.account_id and r.state = 'confirmed' and r.place_path = m.place_path
      left join place b on b.id = r.building_id
      where m.account_id = ${p('account')}::uuid and m.place_path = ${p('path')} and m.state = 'confirmed'`,
);
const tell = statement<{ account: string }, { seats: string; account: string; by: string; at: Date }>(
  'suggestion-tell',
  sql`insert into demand_suggestion (seats_id, account_id, by_id, at)
      values (${p('seats')}::uuid, ${p('account')}::uuid, ${p('by')}::uuid, ${p('at')})
      on conflict (seats_id, account_id) do nothing returning account_id as account`,
);
const LOOKED_AT = 300;
const SHOWN = 10;

@Injectable()
export class SuggestionsService {
  constructor(
    private readonly db: Db,
    private readonly assignees: Assignees,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The members who fit a post or need best. @throws demand/not-found */
  async members(actor: Actor, kind: SeatsKind, id: string): Promise<MemberSuggestion[]> {
    const wanted = await this.subject(actor, kind, id);
    const { placePath: place, skills, words } = wanted;
    const asked = { seats: id, path: communityPath(place), skills, words, place, limit: LOOKED_AT };
    const fitting = (await this.db.rows(candidates, asked)).flatMap((one) => {
      const found = fit(wanted, one);
      return found ? [{ ...one, fit: found }] : [];
    });
    return ranked(fitting, SHOWN).map(({ id: account, name, told, fit: { reasons } }) => ({
      account: { id: account, name },
      reasons,
      told,
    }));
  }

  /** The open posts and needs that fit a member of this community best; what staff asked them to look at comes first. */
  async forMember(actor: Actor, path: string): Promise<DemandSuggestion[]> {
    const account = actor.id ?? '';
    const helper = await this.db.row(helperOf, { account, path });
    if (!helper) return [];
    const fitting = (await this.db.rows(open, { path, account, limit: LOOKED_AT })).flatMap((one) => {
      // What a private need is about is not told by what fits it.
      const found = fit(one.private ? { ...one, words: '' } : one, helper);
      if (!found && !one.asked) return [];
      const none = { skills: [], wish: false, near: 'community' as const, load: helper.load };
      return [{ ...one, fit: found ?? { score: 0, reasons: none } }];
    });
    const first = [
      ...ranked(
        fitting.filter((one) => one.asked),
        SHOWN,
      ),
      ...ranked(
        fitting.filter((one) => !one.asked),
        SHOWN,
      ),
    ];
    return first
      .slice(0, SHOWN)
      .map(({ id, kind, title, number, category, asked, private: hidden, fit: { reasons } }) => ({
        subject: { kind, id, title: hidden ? '' : title, number },
        category,
        reasons,
        asked,
      }));
  }

  /** Asks a member to have a look; asking twice is asking once. @throws demand/not-found, demand/not-now, member/not-confirmed */
  suggest(actor: Actor, kind: SeatsKind, id: string, accountId: string): Promise<void> {
    return this.db.tx(async () => {
      const subject = await this.subject(actor, kind, id);
      if (!subject.open || actor.id === null) throw new Problem('demand/not-now');
      await this.assignees.resolve({ kind: 'member', id: accountId }, subject.placePath);
      const told = await this.db.row(tell, { seats: id, account: accountId, by: actor.id, at: this.clock.now() });
      if (!told) return;
      this.events.emit(demandSuggested, {
        subject: { kind: kind === 'post' ? 'service-post' : 'service-need', id },
        place: subject.placePath,
        actor: actor.id,
        data: { account: accountId, kind },
      });
    });
  }

  private async subject(actor: Actor, kind: SeatsKind, id: string): Promise<Subject> {
    const subject = await this.db.row(subjectOf, { id, kind });
    if (!subject || !demandPolicy.manage(actor, subject.placePath)) throw new Problem('demand/not-found');
    return subject;
  }
}
