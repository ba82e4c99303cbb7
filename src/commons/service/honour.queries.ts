/** Reading nominations and votes: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { nominationActs, nominationPolicy } from './honour.policy.js';
import type { BallotPage, BallotView, NominationPage, NominationView } from './nomination.schema.js';

type NominationRow = Omit<NominationView['face'], 'photos' | 'createdAt' | 'origin'> & {
  placePath: string;
  photos: Photo[];
  createdAt: Date;
  originKind: string | null;
  originId: string | null;
};
const NOMINATION = sql`n.id, c.id as "communityId", n.place_path as "placePath",
  json_build_object('id', a.id, 'name', a.name) as account, json_build_object('id', b.id, 'name', b.name) as by,
  n.story, n.photos, n.origin_kind as "originKind", n.origin_id as "originId", n.state, n.reason,
  coalesce(k.shown, false) as agreed, n.ballot_id as "ballotId", n.created_at as "createdAt", n.version`;
const NOMINATION_FROM = sql`service_nomination n join place c on c.path = n.place_path join account a on a.id = n.account_id
  join account b on b.id = n.by_account
  left join service_consent k on k.account_id = n.account_id and k.place_path = n.place_path`;
const nomination = statement<NominationRow, { id: string }>(
  'service-nomination',
  sql`select ${NOMINATION} from ${NOMINATION_FROM} where n.id = ${p('id')}::uuid`,
);
const nominations = statement<NominationRow, { path: string; state: string; after: string; limit: number }>(
  'service-nominations',
  sql`select ${NOMINATION} from ${NOMINATION_FROM}
      where n.place_path = ${p('path')} and n.state = ${p('state')} and n.id > ${p('after')}::uuid order by n.id limit ${p('limit')}`,
);
const ownNominations = statement<NominationRow, { account: string }>(
  'service-nominations-own',
  sql`select ${NOMINATION} from ${NOMINATION_FROM}
      where n.by_account = ${p('account')}::uuid order by n.id desc limit 50`,
);

type Head = Omit<BallotPage['items'][number], 'closesAt'> & { closesAt: Date; placePath: string };
const HEAD = sql`b.id, c.id as "communityId", b.place_path as "placePath", b.title, b.seats, b.state, b.reason,
  b.closes_at as "closesAt", (select count(*) from service_vote v where v.ballot_id = b.id) as votes, r.id as "rollId", b.version`;
const HEAD_FROM = sql`service_ballot b join place c on c.path = b.place_path left join service_roll r on r.ballot_id = b.id`;
const ballots = statement<Head, { path: string }>(
  'service-ballots',
  sql`select ${HEAD} from ${HEAD_FROM} where b.place_path = ${p('path')} order by b.id desc limit 50`,
);
interface Candidate {
  id: string;
  account: { id: string; name: string };
  story: string;
  photos: Photo[];
  votes: number;
}
const ballot = statement<Head & { candidates: Candidate[]; vote: string | null }, { id: string; account: string }>(
  'service-ballot',
  sql`select ${HEAD}, (
        select json_agg(json_build_object('id', n.id, 'account', json_build_object('id', a.id, 'name', a.name),
          'story', n.story, 'photos', n.photos, 'votes', n.votes) order by n.votes desc, n.id)
        from (select n.*, (select count(*) from service_vote v where v.nomination_id = n.id) as votes
              from service_nomination n where n.ballot_id = b.id) n join account a on a.id = n.account_id) as candidates,
        (select v.nomination_id from service_vote v where v.ballot_id = b.id and v.account_id = ${p('account')}::uuid) as vote
      from ${HEAD_FROM} where b.id = ${p('id')}::uuid`,
);
const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class HonourQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  async nomination(actor: Actor, id: string): Promise<NominationView | undefined> {
    const row = await this.db.row(nomination, { id });
    return row && nominationPolicy.see(actor, factsOf(row)) ? this.view(actor, row) : undefined;
  }

  /** A community's nominations in one state, who waited longest first. */
  async nominations(
    actor: Actor,
    path: string,
    state: string,
    after: string | undefined,
    size: number,
  ): Promise<NominationPage> {
    const rows = await this.db.rows(nominations, { path, state, after: after ?? NONE, limit: size + 1 });
    return pageFrom(
      rows,
      size,
      (row) => this.view(actor, row),
      (row) => [row.id],
    );
  }

  async own(actor: Actor): Promise<NominationPage> {
    const rows = await this.db.rows(ownNominations, { account: actor.id ?? NONE });
    return { items: rows.map((row) => this.view(actor, row)), next: null };
  }

  /** A community's votes, the newest first. */
  async ballots(path: string): Promise<BallotPage> {
    const rows = await this.db.rows(ballots, { path });
    return {
      items: rows.map(({ placePath: _path, closesAt, ...row }) => ({ ...row, closesAt: closesAt.toISOString() })),
      next: null,
    };
  }

  /** A vote with its tally as it stands now. */
  async ballot(actor: Actor, id: string): Promise<BallotView | undefined> {
    const row = await this.db.row(ballot, { id, account: actor.id ?? NONE });
    if (!row) return undefined;
    const { placePath, closesAt, candidates, vote, ...head } = row;
    const open = head.state === 'open';
    const votes = open && closesAt > this.clock.now() && nominationPolicy.vote(actor, placePath);
    return {
      face: {
        ...head,
        closesAt: closesAt.toISOString(),
        candidates: candidates.map((one) => ({ ...one, photos: this.photos.faces(one.photos, actor.sessionId) })),
      },
      mine: {
        can: [
          ...(votes ? (['vote'] as const) : []),
          ...(open && nominationPolicy.desk(actor, placePath) ? (['cancel'] as const) : []),
        ],
        vote,
      },
    };
  }

  /** Whether there is such a vote: its room is for whoever is signed in. */
  async there(id: string): Promise<boolean> {
    return (await this.db.row(ballot, { id, account: NONE })) !== undefined;
  }

  private view(actor: Actor, row: NominationRow): NominationView {
    const { placePath: _path, originKind, originId, createdAt, photos, ...face } = row;
    return {
      face: {
        ...face,
        photos: this.photos.faces(photos, actor.sessionId),
        origin: originKind && originId ? { kind: originKind, id: originId } : null,
        createdAt: createdAt.toISOString(),
      },
      mine: { can: nominationActs(actor, factsOf(row)) },
    };
  }
}

const factsOf = ({ placePath, account, by, state }: NominationRow) => ({
  placePath,
  accountId: account.id,
  byAccount: by.id,
  state,
});
