/** Writes a step down: the state with its version, the clocks, what was said, one event, the deadlines that follow. */
import { Injectable } from '@nestjs/common';
import type { Photo } from '../../ground/media/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { CaseClocks, dueOf } from './case.clocks.js';
import { CaseEntry, CaseFile } from './case.entity.js';
import { caseChanged, caseOverdue, caseStepTaken, type Rating } from './case.events.js';
import type { CaseRole, Lead } from './case.facts.js';
import type { Decided, InHand } from './case.files.js';
import type { LineValues } from './case.lines.js';
import { factsOf } from './case.row.js';
import { leadOf } from './case.view.js';
import { ThreadCards } from './thread.cards.js';

/** What a step says beside where it leads. */
export interface Said {
  /** Of the public line. */
  values?: LineValues;
  /** Public, with the line. */
  photos?: Photo[];
  words?: string | undefined;
  privatePhotos?: Photo[];
  /** Who reads words and private photos: those at work on the case, unless the parties are meant too. */
  for?: 'parties' | 'work';
  /** The unit that this step took the case from. */
  formerLead?: (Lead & { name: string }) | null;
  /** Accounts whose verdict is asked for now. */
  called?: string[];
  rating?: Rating;
}

const at = ({
  id,
  version,
  placePath,
}: CaseFile): { subject: { kind: string; id: string }; seq: number; place: string } => ({
  subject: { kind: 'case', id },
  seq: version,
  place: placePath,
});
const RESIDENTS: readonly (CaseRole | 'clock')[] = ['reporter', 'concerned', 'called', 'clock'];
const UNITS: readonly (CaseRole | 'clock')[] = ['unit', 'handler'];
/** A member has no unit beside themselves. */
const unitOf = (lead: ReturnType<typeof leadOf>): string | null => (lead?.kind === 'organization' ? lead.name : null);

@Injectable()
export class CaseWriter {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clocks: CaseClocks,
    private readonly cards: ThreadCards,
  ) {}

  /**
   * Writes a decided step and what the command has changed in the file. `say` is asked once the clocks have moved, so
   * that a line can name the new deadline.
   */
  async write(held: InHand, taken: Decided, say: Said | ((file: CaseFile) => Said) = {}): Promise<void> {
    const { file, now } = held;
    if (taken.to !== taken.from) {
      file.previous = taken.from;
      file.state = taken.to;
    }
    await this.clocks.apply(file, taken.clock, now);
    const said = typeof say === 'function' ? say(file) : say;
    await this.save(file, now);
    await this.enter(held, taken, said);
    this.emit(held, taken, said);
    await this.clocks.settle(file.id, held.due, dueOf(file));
    held.due = dueOf(file);
    held.facts = factsOf(file, held.people, held.callbacks, now);
    await this.cards.show({ id: held.actor?.id ?? null }, file);
  }

  /** A time ran out. The flag goes when the clock is set anew. */
  async late({ file, now }: InHand, clock: 'acceptance' | 'handling'): Promise<void> {
    file.overdue = true;
    await this.save(file, now);
    const lead = file.leadKind && file.leadId ? { kind: file.leadKind, id: file.leadId } : null;
    const data = { clock, number: file.number, lead };
    this.events.emit(caseOverdue, { ...at(file), data });
    await this.cards.show({ id: null }, file);
  }

  /** Writes what changed in the file without a step; those who look on hear of it. */
  async rewrite({ file, now }: InHand): Promise<void> {
    await this.save(file, now);
    this.events.emit(caseChanged, { ...at(file), data: { private: file.private } });
  }

  private async save(file: CaseFile, now: Date): Promise<void> {
    file.version++;
    file.updatedAt = now;
    const { id, ...columns } = file;
    if (file.version === 1) await this.db.repo(CaseFile).insert(file);
    else await this.db.repo(CaseFile).update({ id }, columns);
  }

  /** The words go where they can be erased; residents are not named in them. */
  private async enter({ actor, file }: InHand, taken: Decided, said: Said): Promise<void> {
    const entry: CaseEntry = {
      caseId: file.id,
      seq: file.version,
      values: taken.publicLine ? (said.values ?? {}) : null,
      photos: taken.publicLine ? (said.photos ?? []) : [],
      byName: actor && !RESIDENTS.includes(taken.as) ? actor.name : null,
      byUnit: UNITS.includes(taken.as) ? unitOf(said.formerLead ?? leadOf(file)) : null,
      privateWords: said.words ?? null,
      privatePhotos: said.privatePhotos ?? [],
      privateFor: said.for ?? 'work',
    };
    await this.db.repo(CaseEntry).insert(entry);
  }

  private emit({ actor, file, facts }: InHand, taken: Decided, said: Said): void {
    const { formerLead } = said;
    this.events.emit(caseStepTaken, {
      ...at(file),
      actor: actor?.id ?? null,
      data: {
        step: taken.step,
        from: taken.from,
        to: taken.to,
        ending: taken.outcome,
        as: taken.as,
        number: file.number,
        categoryId: file.categoryId,
        private: file.private,
        channel: file.channel,
        grade: file.grade,
        threadId: file.threadId,
        reporters: [...facts.reporters],
        concerned: [...facts.concerned],
        visitor: file.visitorId,
        signedBy: file.signedBy,
        lead: file.leadKind && file.leadId ? { kind: file.leadKind, id: file.leadId } : null,
        formerLead: formerLead ? { kind: formerLead.kind, id: formerLead.id } : null,
        called: said.called ?? [],
        outcome: file.outcome,
        round: file.round,
        returns: file.returns,
        dueAt: file.dueAt?.toISOString() ?? null,
        finding: file.finding,
        rating: said.rating ?? null,
      },
    });
  }
}
