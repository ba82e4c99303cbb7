/** Reading appraisals for staff: rounds, how far they have come, the members in them. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { appraisalPolicy, roundActs } from './appraisal.policy.js';
import { faceOf, objectionOf, resultOf, ROUND, SUBJECT, type RoundRow, type SubjectFacts } from './appraisal.rows.js';
import type { progress, roundList, RoundView, SubjectRow, subjectFilter, SubjectView } from './appraisal.schema.js';

type Progress = z.infer<typeof progress>;

const one = statement<RoundRow, { id: string }>(
  'appraisal-round',
  sql`select ${ROUND} from appraisal_round r join place c on c.path = r.place_path where r.id = ${p('id')}::uuid`,
);
const list = statement<
  { id: string; year: number; state: RoundRow['state']; members: number; createdAt: Date },
  { path: string }
>(
  'appraisal-rounds',
  sql`select r.id, r.year, r.state, r.created_at as "createdAt",
        (select count(*)::int from appraisal_subject s where s.round_id = r.id) as members
      from appraisal_round r where r.place_path = ${p('path')} order by r.year desc, r.created_at desc, r.id limit 100`,
);
/** Before it opens: the members it would be about. */
const ahead = statement<
  Pick<Progress, 'members' | 'units' | 'withService'>,
  { path: string; from: string; to: string }
>(
  'appraisal-ahead',
  sql`select count(*)::int as members, count(distinct nullif(trim(m.unit), ''))::int as units,
        count(*) filter (where exists (select from service_part t join service_entry e on e.id = t.entry_id
          where t.account_id = m.account_id and e.state = 'confirmed' and e.place_path = m.place_path
            and e.day between ${p('from')}::date and ${p('to')}::date))::int as "withService"
      from member m where m.place_path = ${p('path')} and m.state = 'confirmed'`,
);
interface Counted extends Omit<Progress, 'grades' | 'withService'> {
  grades: number[];
  withService: number;
}
const counted = statement<Counted, { round: string }>(
  'appraisal-progress',
  sql`select count(*)::int as members, count(distinct s.unit)::int as units, count(s.answers)::int as reports,
        count(s.objected_at)::int as objections, count(*) filter (where s.objected_at is not null and s.decided_at is null)::int as undecided,
        coalesce(sum(v.due), 0)::int as "reviewsDue", coalesce(sum(v.done), 0)::int as reviews,
        count(*) filter (where jsonb_path_exists(s.parts, '$[*] ? (@.name == "ledger" && @.facts.minutes > 0)'))::int as "withService",
        coalesce(array_agg(coalesce(s.decided_grade, s.grade)) filter (where s.grade is not null), '{}') as grades
      from appraisal_subject s left join lateral (select count(*) as due, count(mark) as done
        from appraisal_review where reviewer_id = s.id) v on true
      where s.round_id = ${p('round')}::uuid`,
);

interface PageParams {
  round: string;
  pattern: string;
  waiting: boolean;
  name: string;
  after: string;
  limit: number;
}
const subjects = statement<SubjectFacts, PageParams>(
  'appraisal-subjects',
  sql`select ${SUBJECT} from appraisal_subject s join account a on a.id = s.account_id
      where s.round_id = ${p('round')}::uuid and a.name ilike ${p('pattern')}
        and (not ${p('waiting')}::boolean or (s.objected_at is not null and s.decided_at is null))
        and (a.name, s.id) > (${p('name')}, ${p('after')}::uuid) order by a.name, s.id limit ${p('limit')}`,
);
const subject = statement<
  SubjectFacts & { judged: boolean; said: string[] },
  { round: string; id: string; me: string | null }
>(
  'appraisal-subject',
  sql`select ${SUBJECT},
        exists (select from appraisal_review v join appraisal_subject me on me.id = v.reviewer_id
          where v.subject_id = s.id and me.account_id = ${p('me')}::uuid) as judged,
        coalesce((select array_agg(v.words order by md5(v.reviewer_id::text)) from appraisal_review v
          where v.subject_id = s.id and v.words is not null), '{}') as said
      from appraisal_subject s join account a on a.id = s.account_id
      where s.round_id = ${p('round')}::uuid and s.id = ${p('id')}::uuid`,
);

const SIZE = 30;
const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class AppraisalQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Rounds of a community, the newest first: for its staff. @throws http/not-found */
  async list(actor: Actor, path: string): Promise<z.infer<typeof roundList>> {
    if (!appraisalPolicy.manage(actor, path)) throw new Problem('http/not-found');
    const rows = await this.db.rows(list, { path });
    return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })), next: null };
  }

  /** @throws appraisal/not-found for whoever doesn't run it */
  async one(actor: Actor, id: string): Promise<RoundView> {
    const row = await this.managed(actor, id);
    const known = await this.progress(row);
    const can = roundActs(actor, row, known.undecided, this.clock.now());
    return { face: faceOf(row), mine: { can, progress: known } };
  }

  private async managed(actor: Actor, id: string): Promise<RoundRow> {
    const row = await this.db.row(one, { id });
    if (!row || !appraisalPolicy.manage(actor, row.placePath)) throw new Problem('appraisal/not-found');
    return row;
  }

  private async progress({ id, state, placePath: path, year, scale }: RoundRow): Promise<Progress> {
    const nothing = { reports: 0, reviews: 0, reviewsDue: 0, objections: 0, undecided: 0, grades: [] };
    if (state === 'draft') {
      const known = await this.db.row(ahead, { path, from: `${year}-01-01`, to: `${year}-12-31` });
      return { members: 0, units: 0, withService: 0, ...known, ...nothing };
    }
    const row = await this.db.row(counted, { round: id });
    if (!row) return { members: 0, units: 0, withService: 0, ...nothing };
    const grades = row.grades.length
      ? scale.map(({ name }, at) => ({ name, members: row.grades.filter((g) => g === at).length }))
      : [];
    return { ...row, grades };
  }

  /** The members in a round, by name. @throws appraisal/not-found */
  async subjects(
    actor: Actor,
    id: string,
    { after, size = SIZE, q = '', objections }: z.infer<typeof subjectFilter>,
  ): Promise<{ items: SubjectRow[]; next: string | null }> {
    const round = await this.managed(actor, id);
    const [name, last] = decodeCursor(after, 2) ?? ['', NONE];
    const rows = await this.db.rows(subjects, {
      ...{ round: id, pattern: `%${q.replace(/[\\%_]/g, '\\$&')}%`, waiting: objections === 'waiting' },
      ...{ name: name ?? '', after: last ?? NONE, limit: size + 1 },
    });
    return pageFrom(
      rows,
      size,
      (row) => subjectRow(row, round),
      (row) => [row.account.name, row.id],
    );
  }

  /** One member in a round, with all that was said; who said it stays unknown. @throws appraisal/not-found */
  async subject(actor: Actor, id: string, subjectId: string): Promise<SubjectView> {
    const round = await this.managed(actor, id);
    const row = await this.db.row(subject, { round: id, id: subjectId, me: actor.id });
    if (!row) throw new Problem('appraisal/not-found');
    const open = round.state === 'published' && row.objection !== null && row.decidedAt === null;
    const may = appraisalPolicy.decide(actor, round, { accountId: row.account.id, judged: row.judged });
    return {
      ...subjectRow(row, round),
      ...{ answers: row.answers, said: row.said, objected: objectionOf(row), can: open && may ? ['decide'] : [] },
    };
  }
}

const subjectRow = (row: SubjectFacts, { scale }: RoundRow): SubjectRow => ({
  ...{ id: row.id, account: row.account, unit: row.unit, reported: row.answers !== null },
  ...{ reviewsDone: row.reviewsDone, reviewsDue: row.reviewsDue, result: resultOf(row, scale) },
  objection: row.objection === null ? 'none' : row.decidedAt ? 'decided' : 'waiting',
});
