/** Calling people back: their verdicts, failed calls, verdicts that never came, and what a supervisor decides. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseCallback, type CaseFile } from './case.entity.js';
import type { Rating } from './case.events.js';
import { CaseDeeds } from './case.deeds.js';
import { step, type InHand } from './case.files.js';
import { rolesIn } from './case.policy.js';
import { mayGiveUp, ratingOutcome, standingOutcome, type Verdict } from './case.rating.js';
import { reasonOf } from './case.reason.js';
import type { StepOf } from './case.steps.js';
import { CaseWriter, type Said } from './case.writer.js';

type Kept = Pick<CaseCallback, 'standing' | 'contacted' | 'solved' | 'satisfied' | 'words'>;

@Injectable()
export class CaseCallbacks {
  constructor(
    private readonly db: Db,
    private readonly writer: CaseWriter,
    private readonly deeds: CaseDeeds,
  ) {}

  /** A caller rang somebody in vain. */
  async call(held: InHand, actor: Actor, { callbackId }: StepOf<'call'>): Promise<void> {
    const taken = step(held, 'call');
    const callback = this.open(held, actor, callbackId);
    callback.attempts++;
    await this.db.repo(CaseCallback).update({ id: callback.id }, { attempts: callback.attempts });
    await this.writer.write(held, taken);
  }

  /**
   * A person's verdict, theirs or taken down by a caller. The last one closes the case; an unhappy one reopens it or
   * goes to a supervisor. @throws http/not-found, case/not-now, case/calls-first
   */
  async rate(held: InHand, actor: Actor, request: StepOf<'rate'>): Promise<void> {
    const callback = this.open(held, actor, request.callbackId);
    if (request.reached === false) {
      if (callback.accountId === actor.id) throw new Problem('http/forbidden');
      if (!mayGiveUp(callback)) throw new Problem('case/calls-first');
      await this.keep(held, actor, callback, null, 'unreached');
      return;
    }
    await this.keep(held, actor, callback, verdictOf(request), 'answered', request.words);
  }

  /** Those who have not answered in time are left out. */
  async expire(held: InHand): Promise<void> {
    if (held.file.state !== 'callback') return;
    for (const callback of held.callbacks) {
      if (callback.standing === 'open') await this.keep(held, null, callback, null, 'expired');
    }
  }

  private async keep(
    held: InHand,
    actor: Actor | null,
    callback: CaseCallback,
    verdict: Verdict | null,
    standing: CaseCallback['standing'],
    words?: string,
  ): Promise<void> {
    const { file, facts, now } = held;
    const own = facts.callbacks.find((one) => one.id === callback.id);
    if (!own) throw new Problem('http/not-found');
    const ending = ratingOutcome(facts, own, verdict);
    const taken = step(held, 'rate', ending);
    const kept: Kept = {
      standing: ending === 'undecided' ? 'undecided' : standing,
      contacted: verdict?.contacted ?? null,
      solved: verdict?.solved ?? null,
      satisfied: verdict?.satisfied ?? null,
      words: words ?? null,
    };
    Object.assign(callback, kept);
    await this.db
      .repo(CaseCallback)
      .update({ id: callback.id }, { ...kept, answeredAt: now, answeredBy: actor?.id ?? null });
    if (ending === 'undecided') file.undecided = true;
    if (ending === 'redo') again(file);
    const rating: Rating = {
      as: callback.as,
      reached: verdict !== null,
      contacted: kept.contacted,
      solved: kept.solved,
      satisfied: kept.satisfied,
    };
    await this.writer.write(held, taken, (c) => ({ values: dueValue(c), words: verdict ? words : undefined, rating }));
    await this.deeds.count(held);
  }

  /** A supervisor decides about those who are unhappy. @throws case/no-redo-asked, case/reason-required */
  async redo(held: InHand, actor: Actor, request: StepOf<'redo'>): Promise<void> {
    const { file, facts, now } = held;
    const isAgain = request.decision === 'again';
    const taken = step(held, 'redo', isAgain ? 'again' : standingOutcome(facts));
    const reason = reasonOf(request);
    for (const one of held.callbacks) {
      if (one.standing !== 'undecided') continue;
      one.standing = 'answered';
      await this.db.repo(CaseCallback).update({ id: one.id }, { standing: 'answered', answeredAt: now });
    }
    file.undecided = false;
    if (isAgain) again(file);
    await this.writer.write(held, taken, (c): Said => ({ values: { reason, ...dueValue(c) } }));
    await this.deeds.count(held);
  }

  /** The open call-back, if this person may speak for it: their own, or any as a caller. */
  private open({ callbacks, facts }: InHand, actor: Actor, id: string): CaseCallback {
    const found = callbacks.find((one) => one.id === id);
    const may = found && (found.accountId === actor.id || rolesIn(actor, facts).includes('caller'));
    if (!found || !may) throw new Problem('http/not-found');
    if (found.standing !== 'open') throw new Problem('case/not-now');
    return found;
  }
}

/** Another round: a new deadline, new call-backs at its end. The outcome is open again. */
function again(file: CaseFile): void {
  file.round++;
  file.outcome = null;
  file.undecided = false;
}

const dueValue = ({ dueAt }: CaseFile): Record<string, string> => (dueAt ? { due: dueAt.toISOString() } : {});

/** @throws field/required, naming what is missing */
function verdictOf({ contacted, solved, satisfied }: StepOf<'rate'>): Verdict {
  const missing = Object.entries({ contacted, solved, satisfied }).find(([, value]) => value === undefined);
  if (contacted === undefined || solved === undefined || satisfied === undefined)
    throw new Problem('field/required', { field: missing?.[0] ?? 'solved' });
  return { contacted, solved, satisfied };
}
