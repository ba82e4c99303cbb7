/** Commands of vetting: what staff look at, what they ticked, the charter and its signatures. */
import { Injectable } from '@nestjs/common';
import { MediaService } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Organization } from './organization.entity.js';
import { organizationPolicy } from './organization.policy.js';
import { OrganizationCharter, OrganizationCheck, OrganizationItem, OrganizationSignature } from './vetting.entity.js';
import { VettingRecords } from './vetting.records.js';
import {
  charterPublished,
  charterSigned,
  checklistChanged,
  organizationChecked,
  type CheckOrder,
  type ChecklistChange,
  type NewCharter,
} from './vetting.schema.js';

const VISIT = 'organization-check';

@Injectable()
export class VettingService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly media: MediaService,
    private readonly records: VettingRecords,
    private readonly clock: Clock,
  ) {}

  /** The community's whole checklist anew; what is not in it any more is retired, its ticks stay. @throws organization/no-item */
  setItems(actor: Actor, community: { id: string; path: string }, { items }: ChecklistChange): Promise<void> {
    return this.db.tx(async () => {
      await this.turn(`organization-items ${community.path}`);
      const repo = this.db.repo(OrganizationItem);
      const before = (await repo.findBy({ placePath: community.path })).filter(({ retiredAt }) => !retiredAt);
      const known = new Map(before.map((one) => [one.id, one]));
      const stay = new Set(items.flatMap(({ id }) => id ?? []));
      if ([...stay].some((id) => !known.has(id))) throw new Problem('organization/no-item');
      const gone = before.filter(({ id }) => !stay.has(id)).map((one) => ({ ...one, retiredAt: this.clock.now() }));
      const now = items.map(({ id = newId(), ...item }, position) => {
        return { id, placePath: community.path, ...item, position, retiredAt: null };
      });
      await repo.save([...gone, ...now]);
      this.events.emit(checklistChanged, {
        ...{ subject: { kind: 'place', id: community.id }, place: community.path, actor: actor.id },
        data: {},
      });
    });
  }

  /** Staff tick one item, with what they saw. @throws organization/not-found, organization/no-item, http/forbidden, media/not-found */
  check(actor: Actor, id: string, itemId: string, { note, photo }: CheckOrder): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id);
      const by = this.assertVetter(actor, organization);
      const item = await this.db.repo(OrganizationItem).findOneBy({ id: itemId });
      if (item?.placePath !== organization.placePath || item.kind !== organization.kind)
        throw new Problem('organization/no-item');
      const [kept = null] = photo ? await this.media.attach([photo], { kind: VISIT, id, private: true }, actor) : [];
      const checkedAt = this.clock.now();
      await this.db
        .repo(OrganizationCheck)
        .save({ organizationId: id, itemId, checkedBy: by, checkedAt, note, photo: kept });
      this.tell(organization, actor, itemId, true);
    });
  }

  /** It was ticked by mistake. @throws organization/not-found, organization/no-item, http/forbidden */
  uncheck(actor: Actor, id: string, itemId: string): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id);
      this.assertVetter(actor, organization);
      const check = await this.db.repo(OrganizationCheck).findOneBy({ organizationId: id, itemId });
      if (!check) throw new Problem('organization/no-item');
      if (check.photo) await this.media.detach([check.photo.id], { kind: VISIT, id });
      await this.db.repo(OrganizationCheck).remove(check);
      this.tell(organization, actor, itemId, false);
    });
  }

  /** A new version of the charter: those that are in sign it again by a day. */
  publish(actor: Actor, community: { id: string; path: string }, { words, signBy }: NewCharter): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const placePath = community.path;
      await this.turn(`organization-charter ${placePath}`);
      const last = await this.db.repo(OrganizationCharter).findOne({ where: { placePath }, order: { number: 'DESC' } });
      const number = (last?.number ?? 0) + 1;
      const facts = { publishedBy: actor.id, publishedAt: this.clock.now(), signBy: new Date(signBy) };
      await this.db.repo(OrganizationCharter).insert({ id: newId(), placePath, number, words, ...facts });
      this.events.emit(charterPublished, {
        ...{ subject: { kind: 'place', id: community.id }, place: placePath, actor: actor.id },
        data: { number },
      });
    });
  }

  /** A manager signs the version they have read; twice is once. @throws organization/not-found, organization/no-charter, organization/charter-changed, http/forbidden */
  sign(actor: Actor, id: string, number: number): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id);
      if (actor.id === null || !actor.manages(id)) throw new Problem('http/forbidden');
      const { placePath } = organization;
      const last = await this.db.repo(OrganizationCharter).findOne({ where: { placePath }, order: { number: 'DESC' } });
      if (!last) throw new Problem('organization/no-charter');
      if (last.number !== number) throw new Problem('organization/charter-changed');
      const key = { organizationId: id, charterId: last.id };
      if (await this.db.repo(OrganizationSignature).existsBy(key)) return;
      const signedAt = this.clock.now();
      await this.db.repo(OrganizationSignature).insert({ ...key, accountId: actor.id, signedAt });
      await this.records.note(organization, 'sign', actor.id, null);
      this.events.emit(charterSigned, {
        ...{ subject: { kind: 'organization', id }, place: placePath, actor: actor.id },
        data: { number },
      });
    });
  }

  /** Nobody vets what they belong to. */
  private assertVetter(actor: Actor, { id, placePath }: Organization): string {
    if (actor.id === null || !actor.works(placePath) || actor.serves(id)) throw new Problem('http/forbidden');
    return actor.id;
  }

  private async lock(actor: Actor, id: string): Promise<Organization> {
    const lock = { mode: 'pessimistic_write' } as const;
    const organization = await this.db.repo(Organization).findOne({ where: { id }, lock });
    if (!organization || !organizationPolicy.see(actor, organization)) throw new Problem('organization/not-found');
    return organization;
  }

  private async turn(key: string): Promise<void> {
    await this.db.current().client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  private tell({ id, placePath }: Organization, actor: Actor, item: string, checked: boolean): void {
    this.events.emit(organizationChecked, {
      ...{ subject: { kind: 'organization', id }, place: placePath, actor: actor.id },
      data: { item, checked },
    });
  }
}
