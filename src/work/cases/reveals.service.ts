/** Showing a person's phone number: to those at work on the case, each time with a reason that is kept. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseReveal } from './case.entity.js';
import { personRevealed } from './case.events.js';
import { CaseFiles } from './case.files.js';
import { casePolicy } from './case.policy.js';
import { CaseQueries } from './case.queries.js';
import type { reveal, revealed } from './case.schema.js';

@Injectable()
export class RevealsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly files: CaseFiles,
    private readonly queries: CaseQueries,
  ) {}

  /** Name and number of one of the case's people. @throws http/not-found */
  reveal(
    actor: Actor,
    caseId: string,
    { personId, reason }: z.infer<typeof reveal>,
  ): Promise<z.infer<typeof revealed>> {
    return this.db.tx(async () => {
      const { file, facts, now } = await this.files.take(actor, caseId);
      const person = await this.queries.contact(caseId, personId);
      if (!actor.id || !person || !casePolicy.readPrivate(actor, facts)) throw new Problem('http/not-found');
      await this.db.repo(CaseReveal).insert({ id: newId(), caseId, personId, accountId: actor.id, reason, at: now });
      this.events.emit(personRevealed, {
        subject: { kind: 'case', id: caseId },
        place: file.placePath,
        actor: actor.id,
        data: { personId },
      });
      return person;
    });
  }
}
