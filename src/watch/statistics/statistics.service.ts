/** Commands on the public counters, each harmless when repeated; and the rebuilding of all of them from the events. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { replyPosted, threadPosted } from '../../commons/forum/index.js';
import { caseStepTaken, type StepTaken } from '../../work/cases/index.js';
import { peopleOf, standingOf, type CaseStanding, type StepFacts } from './statistics.facts.js';
import { countersChanged } from './statistics.schema.js';

interface StepRow {
  seq: number;
  data: StepTaken;
}
const stepsOf = statement<StepRow, { id: string; type: string }>(
  'statistics-steps',
  sql`select seq, data from event
      where subject_kind = 'case' and subject_id = ${p('id')}::uuid and type = ${p('type')} order by seq`,
);
const hold = statement<CaseStanding & { seq: number }, { id: string; path: string }>(
  'statistics-fact-hold',
  sql`insert into case_fact as f (case_id, place_path, seq, received, solved)
      values (${p('id')}, ${p('path')}, 0, false, false)
      on conflict (case_id) do update set seq = f.seq returning seq, received, solved`,
);
const setFact = statement<never, CaseStanding & { id: string; seq: number }>(
  'statistics-fact-set',
  sql`update case_fact set seq = ${p('seq')}, received = ${p('received')}, solved = ${p('solved')}
      where case_id = ${p('id')}`,
);
const join = statement<{ person: string }, { path: string; people: string[] }>(
  'statistics-join',
  sql`insert into participant (place_path, person_id)
      select ${p('path')}, person from unnest(${p('people')}::uuid[]) person order by person
      on conflict do nothing returning person_id as person`,
);
interface Move {
  received: number;
  solved: number;
  people: number;
}
const move = statement<{ community: string }, Move & { path: string }>(
  'statistics-move',
  sql`with moved as (insert into community_counter as c (place_path, received, solved, taking_part)
        values (${p('path')}, ${p('received')}, ${p('solved')}, ${p('people')})
        on conflict (place_path) do update set received = c.received + excluded.received,
          solved = c.solved + excluded.solved, taking_part = c.taking_part + excluded.taking_part
        returning place_path)
      select l.id as community from moved join place l on l.path = moved.place_path`,
);

interface EventRow {
  id: number;
  type: string;
  subject: string;
  seq: number;
  place: string;
  actor: string | null;
  data: StepTaken;
}
const batch = statement<EventRow, { after: number; types: string[] }>(
  'statistics-events',
  sql`select id, type, subject_id as subject, seq, place_path as place, actor_id as actor, data from event
      where id > ${p('after')} and type = any(${p('types')}) and place_path is not null order by id limit 2000`,
);
const facts = statement<never, { rows: string }>(
  'statistics-facts-write',
  sql`insert into case_fact (case_id, place_path, seq, received, solved)
      select id, path, seq, received, solved from jsonb_to_recordset(${p('rows')}::jsonb)
        as r(id uuid, path text, seq int, received boolean, solved boolean)`,
);
const sums = statement(
  'statistics-sums',
  sql`insert into community_counter (place_path, received, solved, taking_part)
      select path, sum(received), sum(solved), sum(people) from (
        select place_path as path, count(*) filter (where received) as received,
          count(*) filter (where solved) as solved, 0 as people from case_fact group by 1
        union all select place_path, 0, 0, count(*) from participant group by 1) s
      group by path`,
);

const stepFacts = ({ to, outcome, rating }: StepTaken): StepFacts => ({ to, outcome, solved: rating?.solved ?? null });

@Injectable()
export class StatisticsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** Brings a case's fact up to its latest step and counts the people of this one; the sums move by what changed. */
  stepTaken(caseId: string, place: string, people: readonly string[]): Promise<void> {
    return this.db.tx(async () => {
      const path = communityPath(place);
      const by = await this.recompute(caseId, path);
      await this.move(path, { ...by, people: await this.join(path, people) });
    });
  }

  /** Counts people once for a community, whatever they do and however often. */
  tookPart(place: string, people: readonly string[]): Promise<void> {
    return this.db.tx(async () => {
      const path = communityPath(place);
      await this.move(path, { received: 0, solved: 0, people: await this.join(path, people) });
    });
  }

  private async recompute(id: string, path: string): Promise<{ received: number; solved: number }> {
    const known = await this.db.row(hold, { id, path });
    const steps = await this.db.rows(stepsOf, { id, type: caseStepTaken.type });
    const seq = steps.at(-1)?.seq ?? 0;
    if (!known || seq <= known.seq) return { received: 0, solved: 0 };
    const now = standingOf(steps.map(({ data }) => stepFacts(data)));
    await this.db.rows(setFact, { id, seq, ...now });
    return {
      received: Number(now.received) - Number(known.received),
      solved: Number(now.solved) - Number(known.solved),
    };
  }

  private async join(path: string, people: readonly string[]): Promise<number> {
    if (!people.length) return 0;
    return (await this.db.rows(join, { path, people: [...new Set(people)] })).length;
  }

  /** Last of all, so that whoever waits for these sums holds nothing that others wait for. */
  private async move(path: string, by: Move): Promise<void> {
    if (!by.received && !by.solved && !by.people) return;
    const row = await this.db.row(move, { path, ...by });
    if (!row) return;
    this.events.emit(countersChanged, { subject: { kind: 'community', id: row.community }, place: path, data: {} });
  }

  /** Makes every fact, person and sum anew from the events: the same numbers, or something was wrong. */
  rebuild(): Promise<void> {
    return this.db.tx(async () => {
      const { client } = this.db.current();
      await client.query('lock table case_fact, participant, community_counter in exclusive mode');
      await client.query('delete from case_fact');
      await client.query('delete from participant');
      await client.query('delete from community_counter');
      await this.replay();
      await this.db.rows(sums, {});
    });
  }

  private async replay(): Promise<void> {
    const cases = new Map<string, Replayed>();
    const types = [caseStepTaken.type, threadPosted.type, replyPosted.type];
    for (let after = 0; ;) {
      const rows = await this.db.rows(batch, { after, types });
      if (!rows.length) break;
      after = rows.at(-1)?.id ?? after;
      const people = new Map<string, Set<string>>();
      for (const row of rows) {
        const path = communityPath(row.place);
        const here = people.get(path) ?? new Set();
        people.set(path, here);
        for (const person of this.take(cases, row, path)) here.add(person);
      }
      for (const [path, here] of people) await this.join(path, [...here]);
    }
    const rows = [...cases].map(([id, { path, seq, steps }]) => ({ id, path, seq, ...standingOf(steps) }));
    for (let at = 0; at < rows.length; at += 1000)
      await this.db.rows(facts, { rows: JSON.stringify(rows.slice(at, at + 1000)) });
  }

  /** Notes a step of a case; answers who took part by the event. */
  private take(cases: Map<string, Replayed>, row: EventRow, path: string): string[] {
    const { type, subject, seq, actor, data } = row;
    if (type !== caseStepTaken.type) return actor ? [actor] : [];
    const known = cases.get(subject) ?? { path, seq, steps: [] };
    known.steps.push(stepFacts(data));
    cases.set(subject, { ...known, seq });
    return peopleOf({ caseId: subject, actor, ...data });
  }
}

interface Replayed {
  path: string;
  seq: number;
  steps: StepFacts[];
}
