/** Commands on cases: open one, take a step, dispatch many. Each is one transaction. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseFiles, type InHand } from './case.files.js';
import { CaseOpening } from './case.opening.js';
import type { CaseReceipt, NewCase } from './case.schema.js';
import type { BulkDispatch } from './list.schema.js';
import type { StepRequest } from './case.steps.js';
import { CaseSteps } from './case.taking.js';

@Injectable()
export class CasesService {
  constructor(
    private readonly db: Db,
    private readonly files: CaseFiles,
    private readonly opening: CaseOpening,
    private readonly steps: CaseSteps,
    private readonly clock: Clock,
  ) {}

  /** Opens a case directly: a resident's own report, or what staff were told or saw. */
  open(actor: Actor, order: NewCase): Promise<CaseReceipt> {
    return this.db.tx(async () => {
      const channel = order.channel ?? 'web';
      return receipt(await this.opening.open(actor, { ...order, channel }, this.clock.now()));
    });
  }

  /**
   * Takes a step of the workflow. @throws http/not-found, http/forbidden, case/changed with the fresh case,
   * case/not-now, and what the step itself refuses
   */
  take(actor: Actor, id: string, request: StepRequest): Promise<CaseReceipt> {
    return this.db.tx(async () => {
      // Each answers their own row of the call-back once: what others do meanwhile is no conflict.
      const version = request.step === 'rate' ? undefined : request.version;
      const held = await this.files.take(actor, id, version);
      await this.steps.take(held, actor, request);
      return receipt(held.file);
    });
  }

  /** Dispatches many cases to one unit; each succeeds or fails by itself, in one order so that two hands never wait in a ring. */
  dispatchAll(
    actor: Actor,
    communityPath: string,
    { cases, lead }: BulkDispatch,
  ): Promise<{ id: string; ok: boolean; code: string | null }[]> {
    return this.db.tx(async () => {
      const done: { id: string; ok: boolean; code: string | null }[] = [];
      for (const { id, version } of [...cases].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        try {
          const held = await this.files.take(actor, id, version);
          if (held.file.communityPath !== communityPath) throw new Problem('http/not-found');
          await this.steps.take(held, actor, { step: 'dispatch', version, lead });
          done.push({ id, ok: true, code: null });
        } catch (error) {
          // A refusal comes before anything was written; every other failure ends the whole.
          if (!(error instanceof Problem)) throw error;
          done.push({ id, ok: false, code: error.code });
        }
      }
      return done;
    });
  }
}

const receipt = ({ id, number, version, state }: InHand['file']): CaseReceipt => ({ id, number, version, state });
