/** Showing a person's phone number: to those at work on the case, each time with a reason that is kept. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { LooksService } from '../../ground/accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
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
    private readonly looks: LooksService,
  ) {}

  /** Name and number of one of the case's people. @throws http/not-found */
  reveal(
    actor: Actor,
    caseId: string,
    { personId, reason }: z.infer<typeof reveal>,
  ): Promise<z.infer<typeof revealed>> {
    return this.db.tx(async () => {
      const { file, facts } = await this.files.take(actor, caseId);
      const person = await this.queries.contact(caseId, personId);
      if (!actor.id || !person || !casePolicy.readPrivate(actor, facts)) throw new Problem('http/not-found');
      const { accountId: about, ...contact } = person;
      const subject = { kind: 'case', id: caseId };
      await this.looks.note(actor, { about, what: 'case-contact', subject, placePath: file.placePath, reason });
      this.events.emit(personRevealed, {
        subject,
        place: file.placePath,
        actor: actor.id,
        data: { personId },
      });
      return contact;
    });
  }
}
