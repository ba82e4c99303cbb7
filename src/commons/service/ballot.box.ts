/** What is in a vote: its nominations, the votes, and the roll that is made of them. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Days } from './entry.queries.js';
import { ServiceNomination, type ServiceBallot } from './honour.entity.js';
import { RollsService } from './rolls.service.js';

const agreed = statement<{ account: string }, { accounts: string[]; path: string }>(
  'service-agreed',
  sql`select account_id as account from service_consent
      where account_id = any(${p('accounts')}::uuid[]) and place_path = ${p('path')} and shown`,
);
const put = statement<{ id: string }, { ballot: string; account: string; nomination: string; at: Date }>(
  'service-vote',
  sql`insert into service_vote (ballot_id, account_id, nomination_id, at)
      select n.ballot_id, ${p('account')}::uuid, n.id, ${p('at')}::timestamptz from service_nomination n
      where n.id = ${p('nomination')}::uuid and n.ballot_id = ${p('ballot')}::uuid
      on conflict (ballot_id, account_id) do update set nomination_id = excluded.nomination_id, at = excluded.at
      returning nomination_id as id`,
);
interface Tally {
  account: string;
  story: string;
  votes: number;
  rank: number;
}
const tally = statement<Tally, { ballot: string }>(
  'service-tally',
  sql`select n.account_id as account, n.story, count(v.account_id)::int as votes,
        (rank() over (order by count(v.account_id) desc))::int as rank
      from service_nomination n left join service_vote v on v.nomination_id = n.id
      where n.ballot_id = ${p('ballot')}::uuid group by n.id order by rank, n.id`,
);

@Injectable()
export class BallotBox {
  constructor(
    private readonly db: Db,
    private readonly rolls: RollsService,
  ) {}

  /** Puts nominations up for a vote; answers who they are about. @throws nomination/not-free, nomination/not-agreed */
  async enter(path: string, ballot: string, ids: readonly string[]): Promise<string[]> {
    const repo = this.db.repo(ServiceNomination);
    const where = { id: In([...ids]), placePath: path, state: 'accepted' } as const;
    const found = await repo.find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const accounts = [...new Set(found.map((one) => one.accountId))];
    if (found.some((one) => one.ballotId) || accounts.length !== ids.length)
      throw new Problem('nomination/not-free', { field: 'nominations' });
    if ((await this.db.rows(agreed, { accounts, path })).length < accounts.length)
      throw new Problem('nomination/not-agreed', { field: 'nominations' });
    for (const one of found) await repo.save(Object.assign(one, { ballotId: ballot }));
    return accounts;
  }

  /** @throws nomination/not-found when it is not up for this vote */
  async put(ballot: string, account: string, nomination: string, at: Date): Promise<void> {
    const voted = await this.db.row(put, { ballot, account, nomination, at });
    if (!voted) throw new Problem('nomination/not-found');
  }

  /** The first of the tally, those on a level with the last of them included. */
  async honour(ballot: ServiceBallot, days: Days): Promise<{ rollId: string | null; winners: string[] }> {
    const { id, placePath, title, seats } = ballot;
    const won = (await this.db.rows(tally, { ballot: id })).filter(({ rank, votes }) => rank <= seats && votes > 0);
    if (!won.length) return { rollId: null, winners: [] };
    const roll = { placePath, scopePath: placePath, kind: 'vote', title, ...days, ballotId: id } as const;
    const lines = won.map(({ account, story, votes, rank }) => {
      return { accountId: account, rank, votes, words: story, ...NOTHING, entries: [] };
    });
    return { rollId: await this.rolls.add(ballot.createdBy, roll, lines), winners: won.map((one) => one.account) };
  }
}

/** A vote counts votes. */
const NOTHING = { stars: 0, minutes: 0, served: 0 };
