/** Who reported a case and whom it is about: accounts, or people who were only named. */
import { Injectable } from '@nestjs/common';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CasePerson } from './case.entity.js';
import type { CallBack } from './case.facts.js';
import { CaseQueries } from './case.queries.js';
import type { Person } from './case.schema.js';

@Injectable()
export class CasePeople {
  constructor(
    private readonly db: Db,
    private readonly queries: CaseQueries,
  ) {}

  /** The people of a new case; without a reporter it is whoever opens it. @throws case/person-not-found */
  async of(
    actor: Actor,
    caseId: string,
    given: { reporter?: Person | undefined; concerned?: Person | undefined },
  ): Promise<CasePerson[]> {
    const reporter = given.reporter ?? { accountId: actor.id ?? undefined, consent: true };
    const people: [CallBack['as'], Person][] = [['reporter', reporter]];
    if (given.concerned) people.push(['concerned', given.concerned]);
    const accounts = people.flatMap(([, { accountId }]) => accountId ?? []);
    const known = await this.queries.names(accounts);
    return people.map(([as, person]) => {
      const { accountId = null, name = null, phone = null, words = null, consent = false } = person;
      if (accountId ? !known.has(accountId) : !name)
        throw new Problem('case/person-not-found', { field: `${as}.${accountId ? 'accountId' : 'name'}` });
      return { id: newId(), caseId, as, accountId, name, phone, words, consent };
    });
  }

  async save(people: CasePerson[]): Promise<void> {
    await this.db.repo(CasePerson).insert(people);
  }
}
