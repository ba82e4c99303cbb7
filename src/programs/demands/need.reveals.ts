/** Saying whole for whom a need was told, and on which phone: to staff, each time with a reason that is kept. */
import { Injectable } from '@nestjs/common';
import { LooksService } from '../../ground/accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { demandPolicy } from './demand.policy.js';
import { ServiceNeed } from './need.entity.js';
import type { RevealedPerson } from './need.schema.js';

@Injectable()
export class NeedReveals {
  constructor(
    private readonly db: Db,
    private readonly looks: LooksService,
  ) {}

  /** @throws demand/not-found */
  reveal(actor: Actor, id: string, reason: string): Promise<RevealedPerson> {
    return this.db.tx(async () => {
      const need = await this.db.repo(ServiceNeed).findOneBy({ id });
      if (!need?.behalf || !demandPolicy.manage(actor, need.placePath)) throw new Problem('demand/not-found');
      const { name, phone } = need.behalf;
      const subject = { kind: 'service-need', id };
      await this.looks.note(actor, { about: null, what: 'need-contact', subject, placePath: need.placePath, reason });
      return { name, phone };
    });
  }
}
