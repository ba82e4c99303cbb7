/** Keeps who looked at whose personal facts, and why: every feature that unmasks something says so here, in the same transaction. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Look } from './look.entity.js';

export interface Looked {
  /** Whose facts; null for somebody without an account. */
  about: string | null;
  /** The feature's word for the facts, such as `case-contact`. */
  what: string;
  subject: { kind: string; id: string };
  placePath: string;
  /** Words, or the feature's code for a reason. */
  reason: string;
}

@Injectable()
export class LooksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Nobody is told of their own looks at themselves. @throws http/sign-in */
  async note(actor: Actor, { about, subject, ...look }: Looked): Promise<void> {
    if (actor.id === null) throw new Problem('http/sign-in');
    if (actor.id === about) return;
    await this.db.repo(Look).insert({
      ...{ id: newId(), aboutId: about, byId: actor.id, subjectKind: subject.kind, subjectId: subject.id },
      ...look,
      at: this.clock.now(),
    });
  }
}
