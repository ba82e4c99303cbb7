/** Packs: the final results of one unit's people, opened with a link and a code by somebody who has no account. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newCode, newId, newToken, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AppraisalPack, AppraisalPackOpening, AppraisalSubject } from './appraisal.entity.js';
import { packAcknowledged, packDelivered } from './appraisal.schema.js';
import { RoundsService } from './rounds.service.js';

/** A pack is open so long. */
const OPEN_MS = 30 * 86_400_000;
/** More wrong codes than this lock it until staff send a new one. */
export const TRIES = 10;

const sha = (text: string): Buffer => createHash('sha256').update(text).digest();
const placeOf = statement<{ path: string }, { round: string }>(
  'appraisal-pack-place',
  sql`select place_path as path from appraisal_round where id = ${p('round')}::uuid`,
);

/** What the unit's person typed was wrong: said after the transaction, so that the try is counted. */
type Opened = { pack: AppraisalPack } | { wrong: true };

@Injectable()
export class PacksService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly rounds: RoundsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the pack of a unit. Answers link and code, which are kept nowhere.
   * @throws appraisal/not-found, appraisal/not-now, appraisal/no-unit, appraisal/pack-exists
   */
  make(actor: Actor, roundId: string, unit: string): Promise<{ id: string; token: string; code: string }> {
    return this.db.tx(async () => {
      const round = await this.rounds.lock(actor, roundId);
      if (round.state !== 'frozen' || actor.id === null) throw new Problem('appraisal/not-now');
      if (!(await this.db.repo(AppraisalSubject).existsBy({ roundId, unit })))
        throw new Problem('appraisal/no-unit', { field: 'unit' });
      if (await this.db.repo(AppraisalPack).existsBy({ roundId, unit, revokedAt: IsNull() }))
        throw new Problem('appraisal/pack-exists');
      const [id, token, code, now] = [newId(), newToken(), newCode(), this.clock.now()];
      await this.db.repo(AppraisalPack).insert({
        ...{ id, roundId, unit, tokenHash: sha(token), codeHash: sha(`${token} ${code}`) },
        ...{
          expiresAt: new Date(now.getTime() + OPEN_MS),
          revokedAt: null,
          acknowledgedBy: null,
          acknowledgedAt: null,
        },
        ...{ madeBy: actor.id, createdAt: now },
      });
      const subject = { kind: 'appraisal', id: roundId };
      this.events.emit(packDelivered, { subject, place: round.placePath, actor: actor.id, data: { pack: id } });
      return { id, token, code };
    });
  }

  /** Takes a pack back: its link opens nothing any more. @throws appraisal/not-found */
  revoke(actor: Actor, roundId: string, id: string): Promise<void> {
    return this.db.tx(async () => {
      await this.rounds.lock(actor, roundId);
      const taken = { id, roundId, revokedAt: IsNull() };
      const { affected } = await this.db.repo(AppraisalPack).update(taken, { revokedAt: this.clock.now() });
      if (!affected) throw new Problem('appraisal/not-found');
    });
  }

  /** Opens a pack for reading or printing; each opening and each wrong code is kept. @throws appraisal/no-pack, appraisal/wrong-code */
  async open(token: string, code: string, what: 'opened' | 'printed'): Promise<AppraisalPack> {
    return this.right(await this.db.tx(() => this.try(token, code, what)));
  }

  /** Says that the unit has it, once. @throws appraisal/no-pack, appraisal/wrong-code */
  async acknowledge(token: string, code: string, name: string): Promise<AppraisalPack> {
    const opened = await this.db.tx(async () => {
      const tried = await this.try(token, code, 'acknowledged');
      if ('wrong' in tried || tried.pack.acknowledgedAt) return tried;
      const { pack } = tried;
      Object.assign(pack, { acknowledgedBy: name, acknowledgedAt: this.clock.now() });
      await this.db.repo(AppraisalPack).save(pack);
      const path = (await this.db.row(placeOf, { round: pack.roundId }))?.path;
      const subject = { kind: 'appraisal', id: pack.roundId };
      this.events.emit(packAcknowledged, {
        subject,
        ...(path ? { place: path } : {}),
        actor: null,
        data: { pack: pack.id },
      });
      return tried;
    });
    return this.right(opened);
  }

  private right(opened: Opened): AppraisalPack {
    if ('wrong' in opened) throw new Problem('appraisal/wrong-code', { field: 'code' });
    return opened.pack;
  }

  /** Whoever guesses waits for the guess before: a hundred at once are a hundred tries. */
  private async try(token: string, code: string, what: AppraisalPackOpening['what']): Promise<Opened> {
    const packs = this.db.repo(AppraisalPack);
    const pack = await packs.findOne({ where: { tokenHash: sha(token) }, lock: { mode: 'pessimistic_write' } });
    const now = this.clock.now();
    if (!pack || pack.revokedAt || pack.expiresAt <= now || pack.wrong >= TRIES) throw new Problem('appraisal/no-pack');
    const right = timingSafeEqual(pack.codeHash, sha(`${token} ${code}`));
    const seen = right ? what : 'wrong-code';
    if (!(right && what === 'acknowledged' && pack.acknowledgedAt))
      await this.db.repo(AppraisalPackOpening).insert({ id: newId(), packId: pack.id, what: seen, at: now });
    await packs.update({ id: pack.id }, { wrong: right ? 0 : pack.wrong + 1 });
    return right ? { pack } : { wrong: true };
  }
}
