/** Commands on nominations: put a good neighbour forward, accept or decline it, take it back. */
import { Injectable } from '@nestjs/common';
import { MediaService } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { EntryPeople } from './entry.people.js';
import { ServiceNomination } from './honour.entity.js';
import { nominationActs, nominationPolicy } from './honour.policy.js';
import { nominated, nominationDecided, type NominationOrder } from './nomination.schema.js';

@Injectable()
export class NominationsService {
  constructor(
    private readonly db: Db,
    private readonly people: EntryPeople,
    private readonly media: MediaService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Answers its id. @throws http/forbidden, nomination/self, nomination/twice, service/no-such-person, media/not-found */
  nominate(actor: Actor, path: string, { accountId, story, photos = [], origin }: NominationOrder): Promise<string> {
    return this.db.tx(async () => {
      const byAccount = actor.id;
      if (byAccount === null || !nominationPolicy.nominate(actor, path)) throw new Problem('http/forbidden');
      if (accountId === byAccount) throw new Problem('nomination/self', { field: 'accountId' });
      await this.people.known(path, accountId);
      await this.db
        .current()
        .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`nomination ${byAccount}`]);
      const repo = this.db.repo(ServiceNomination);
      if (await repo.existsBy({ byAccount, accountId, placePath: path, state: 'waiting' }))
        throw new Problem('nomination/twice');
      const id = newId();
      const shown = photos.length
        ? await this.media.attach(photos, { kind: 'nomination', id, private: true }, actor)
        : [];
      await repo.insert({
        ...{ id, placePath: path, accountId, byAccount, story, photos: shown, state: 'waiting' },
        ...{ originKind: origin?.kind ?? null, originId: origin?.id ?? null, createdAt: this.clock.now() },
      });
      const subject = { kind: 'service-nomination', id };
      this.events.emit(nominated, { subject, place: path, actor: byAccount, data: { account: accountId } });
      return id;
    });
  }

  /** @throws nomination/not-found, nomination/changed, service/not-now, http/forbidden */
  decide(
    actor: Actor,
    id: string,
    step: 'accept' | 'decline' | 'withdraw',
    version: number,
    reason?: string,
  ): Promise<void> {
    return this.db.tx(async () => {
      const repo = this.db.repo(ServiceNomination);
      const found = await repo.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found || !nominationPolicy.see(actor, found)) throw new Problem('nomination/not-found');
      if (found.version !== version) throw new Problem('nomination/changed');
      if (found.state !== 'waiting') throw new Problem('service/not-now');
      if (!nominationActs(actor, found).includes(step)) throw new Problem('http/forbidden');
      const state = ({ accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const)[step];
      const decided = step === 'withdraw' ? {} : { decidedBy: actor.id, decidedAt: this.clock.now() };
      await repo.save(Object.assign(found, { state, reason: reason ?? null, ...decided }));
      const data = { account: found.accountId, by: found.byAccount, state };
      const subject = { kind: 'service-nomination', id };
      this.events.emit(nominationDecided, { subject, place: found.placePath, actor: actor.id, data });
    });
  }
}
