/** Reading one's own part in appraisals: what to do, what came out. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { faceOf, objectionOf, resultOf, ROUND, SUBJECT, type RoundRow, type SubjectFacts } from './appraisal.rows.js';
import type { OwnAppraisal } from './appraisal.schema.js';

interface Row extends SubjectFacts {
  round: string;
  reviews: OwnAppraisal['reviews'];
}
const mine = statement<Row, { account: string }>(
  'appraisal-own',
  sql`select ${SUBJECT}, s.round_id as round,
        coalesce((select json_agg(json_build_object('subject', o.id, 'account', json_build_object('id', oa.id, 'name', oa.name),
            'mark', v.mark, 'words', v.words) order by oa.name, o.id)
          from appraisal_review v join appraisal_subject o on o.id = v.subject_id join account oa on oa.id = o.account_id
          where v.reviewer_id = s.id), '[]') as reviews
      from appraisal_subject s join account a on a.id = s.account_id where s.account_id = ${p('account')}::uuid`,
);
const rounds = statement<RoundRow, { ids: readonly string[] }>(
  'appraisal-rounds-of',
  sql`select ${ROUND} from appraisal_round r join place c on c.path = r.place_path
      where r.id = any(${p('ids')}::uuid[]) and r.state <> 'cancelled' order by r.year desc, r.id`,
);

@Injectable()
export class OwnAppraisalQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The rounds that somebody is or was part of, the newest first. Results are there once they are published. */
  async all(account: string): Promise<OwnAppraisal[]> {
    const rows = new Map((await this.db.rows(mine, { account })).map((row) => [row.round, row]));
    const found = await this.db.rows(rounds, { ids: [...rows.keys()] });
    return found.flatMap((round) => {
      const row = rows.get(round.id);
      return row ? [this.view(round, row)] : [];
    });
  }

  private view(round: RoundRow, row: Row): OwnAppraisal {
    const out = round.state === 'published' || round.state === 'frozen';
    const open = round.objectUntil !== null && round.objectUntil > this.clock.now();
    const can: OwnAppraisal['can'] = [];
    if (round.state === 'reporting') can.push('report');
    if (round.state === 'reviewing' && row.reviews.length) can.push('review');
    if (round.state === 'published' && open && row.objection === null) can.push('object');
    return {
      ...{ round: faceOf(round), subject: row.id, answers: row.answers, reviews: row.reviews, can },
      ...{ result: out ? resultOf(row, round.scale) : null, objection: objectionOf(row) },
    };
  }
}
