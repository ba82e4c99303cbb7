/** Showing staff what is masked of a member, each time with a reason that is kept and that the member can read. */
import { Injectable } from '@nestjs/common';
import { LooksService } from '../../ground/accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Member } from './member.entity.js';
import { memberPolicy } from './member.policy.js';
import { memberSeen, type MemberReveal, type MemberRevealed } from './member.schema.js';

@Injectable()
export class MemberRevealing {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly looks: LooksService,
  ) {}

  /** Name, year, door and number as they are. @throws member/not-found, http/forbidden */
  reveal(actor: Actor, id: string, { reason, words }: MemberReveal): Promise<MemberRevealed> {
    return this.db.tx(async () => {
      const member = await this.db.repo(Member).findOneBy({ id });
      if (!member || !memberPolicy.see(actor, member)) throw new Problem('member/not-found');
      if (!memberPolicy.reveal(actor, member)) throw new Problem('http/forbidden');
      const { accountId: about, placePath, realName, birthYear, household, phone } = member;
      const subject = { kind: 'member', id };
      await this.looks.note(actor, { about, what: 'member-particulars', subject, placePath, reason: words ?? reason });
      this.events.emit(memberSeen, { subject, place: placePath, actor: actor.id, data: { account: about, reason } });
      return { realName, birthYear, household, phone };
    });
  }
}
