/** The rules by which a community counts service: read, tried out on the last ninety days, changed by a new edition. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ServiceRulesEdition } from './entry.entity.js';
import { DEFAULT_RULES, earned, rulesPolicy } from './rules.policy.js';
import {
  rulesChanged,
  type RulesEdition,
  type RulesOrder,
  type RulesPreview,
  type RulesView,
  type ServiceCategory,
  type ServiceRules,
} from './rules.schema.js';

interface Row {
  version: number;
  rules: ServiceRules;
  note: string | null;
  by: { id: string; name: string };
  at: Date;
}
const editions = statement<Row, { path: string; limit: number }>(
  'service-rules',
  sql`select r.version, r.rules, r.note, json_build_object('id', a.id, 'name', a.name) as by, r.created_at as at
      from service_rules r join account a on a.id = r.created_by
      where r.place_path = ${p('path')} order by r.version desc limit ${p('limit')}`,
);

interface Tried {
  account: string;
  day: string;
  what: string;
  category: ServiceCategory;
  minutes: number;
  stars: number;
  points: number;
}
const DAY_MS = 86_400_000;
const PREVIEW_DAYS = 90;
const recent = statement<Tried, { path: string; since: Date }>(
  'service-rules-recent',
  sql`select s.account_id as account, e.day::text as day, e.what, e.category, s.minutes, s.stars, s.points
      from service_entry e join service_part s on s.entry_id = e.id
      where e.place_path = ${p('path')} and e.state = 'confirmed' and e.day >= ${p('since')}::date
      order by e.day desc, e.id desc, s.position limit 5000`,
);

const HOUSE: RulesEdition = { version: 0, rules: DEFAULT_RULES, note: null, by: null, at: null };
const edition = ({ at, ...row }: Row): RulesEdition => ({ ...row, at: at.toISOString() });

@Injectable()
export class ServiceRulesService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The rules in force in a community. */
  async current(path: string): Promise<RulesEdition> {
    const row = await this.db.row(editions, { path, limit: 1 });
    return row ? edition(row) : HOUSE;
  }

  async view(actor: Actor, path: string): Promise<RulesView> {
    const all = [...(await this.db.rows(editions, { path, limit: 50 })).map(edition), HOUSE];
    const [current = HOUSE, ...earlier] = all;
    return { current, earlier, can: rulesPolicy.edit(actor, path) ? ['edit'] : [] };
  }

  /** Counts by other rules from now on; what was counted stays. @throws http/not-found, service/rules-changed */
  change(
    actor: Actor,
    { id, path }: { id: string; path: string },
    { version, rules, note }: RulesOrder,
  ): Promise<void> {
    return this.db.tx(async () => {
      const createdBy = this.editor(actor, path);
      await this.db
        .current()
        .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`service rules ${path}`]);
      if ((await this.current(path)).version !== version) throw new Problem('service/rules-changed');
      const made = {
        placePath: path,
        version: version + 1,
        rules,
        note: note ?? null,
        createdBy,
        createdAt: this.clock.now(),
      };
      await this.db.repo(ServiceRulesEdition).insert(made);
      const subject = { kind: 'service-rules', id };
      this.events.emit(rulesChanged, { subject, place: path, actor: createdBy, data: { version: version + 1 } });
    });
  }

  /** What other rules would have made of the last ninety days. @throws http/not-found */
  async preview(actor: Actor, path: string, rules: ServiceRules): Promise<RulesPreview> {
    this.editor(actor, path);
    const since = new Date(this.clock.now().getTime() - PREVIEW_DAYS * DAY_MS);
    const parts = (await this.db.rows(recent, { path, since })).reverse();
    const perDay = new Map<string, number>();
    const perPerson = new Map<string, number>();
    const tried = parts.map((part) => {
      const key = `${part.account} ${part.day}`;
      const starsThatDay = perDay.get(key) ?? 0;
      const would = earned(rules, { ...part, starsThatDay });
      perDay.set(key, starsThatDay + would.stars);
      perPerson.set(part.account, (perPerson.get(part.account) ?? 0) + would.stars - part.stars);
      return { ...part, would };
    });
    const sum = (of: (one: (typeof tried)[number]) => number): number => tried.reduce((all, one) => all + of(one), 0);
    const changes = [...perPerson.values()];
    return {
      entries: tried.length,
      people: perPerson.size,
      now: { stars: sum((one) => one.stars), points: sum((one) => one.points) },
      then: { stars: sum((one) => one.would.stars), points: sum((one) => one.would.points) },
      more: changes.filter((n) => n > 0).length,
      fewer: changes.filter((n) => n < 0).length,
      sample: tried
        .slice(-8)
        .reverse()
        .map(({ what, category, minutes, stars, would }) => ({ what, category, minutes, stars, would: would.stars })),
    };
  }

  private editor(actor: Actor, path: string): string {
    if (actor.id === null || !rulesPolicy.edit(actor, path)) throw new Problem('http/not-found');
    return actor.id;
  }
}
