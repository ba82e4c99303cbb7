/** Takes entries in hand for a command: locked with their people, read by whoever may, at the version that they saw; and writes them down. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Db } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { InHand, Share } from './entry.counting.js';
import { ServiceEntry, ServicePart } from './entry.entity.js';
import { entryFlow, type EntryState } from './entry.flow.js';
import { entryPolicy, rolesIn, type EntryAct, type EntryFacts } from './entry.policy.js';
import {
  serviceConfirmed,
  serviceCorrected,
  serviceDeclined,
  serviceRecorded,
  serviceReversed,
  serviceWithdrawn,
} from './entry.schema.js';

const HAPPENED = {
  record: serviceRecorded,
  correct: serviceCorrected,
  decline: serviceDeclined,
  withdraw: serviceWithdrawn,
  reverse: serviceReversed,
} as const;
interface Happened {
  people: string[];
  served: string | null;
  as: 'self' | 'recorder' | 'served' | 'staff' | 'verdict' | 'feature';
}

export const factsOf = ({ entry, parts }: InHand): EntryFacts => ({
  ...entry,
  people: parts.map((one) => one.accountId),
});

@Injectable()
export class EntryFiles {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** @throws service/not-found when there is none that they may see, service/changed */
  async take(actor: Actor, id: string, version: number): Promise<InHand> {
    const held = (await this.lock([id])).get(id);
    if (!held || !entryPolicy.see(actor, factsOf(held))) throw new Problem('service/not-found');
    if (held.entry.version !== version) throw new Problem('service/changed');
    return held;
  }

  /** Entries with their people, locked in one order for all. */
  async lock(ids: readonly string[]): Promise<Map<string, InHand>> {
    const where = { id: In([...new Set(ids)]) };
    const entries = await this.db
      .repo(ServiceEntry)
      .find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const parts = await this.db.repo(ServicePart).find({
      where: { entryId: In(entries.map((one) => one.id)) },
      order: { entryId: 'ASC', position: 'ASC' },
    });
    const of = new Map<string, ServicePart[]>();
    for (const part of parts) of.set(part.entryId, [...(of.get(part.entryId) ?? []), part]);
    return new Map(entries.map((entry) => [entry.id, { entry, parts: of.get(entry.id) ?? [] }]));
  }

  /** Decides about a step. Answers where it leads and as what it was taken. @throws http/forbidden, service/not-now */
  step(actor: Actor, held: InHand, step: EntryAct): { to: EntryState; as: Happened['as'] } {
    const facts = factsOf(held);
    const roles = rolesIn(actor, facts);
    const decision = entryFlow.take(facts.state, step, { roles, facts: {} });
    if (!decision.ok) throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'service/not-now');
    const { to, row } = decision.transition;
    return { to, as: roles.find((role) => row.by.includes(role)) ?? 'staff' };
  }

  emit(step: keyof typeof HAPPENED, held: InHand, actor: string | null, as: Happened['as']): void {
    const event: EventDefinition<Happened> = HAPPENED[step];
    this.events.emit(event, { ...about(held, actor), data: happened(held, as) });
  }

  emitConfirmed(held: InHand, actor: string | null, as: Happened['as'], shares: readonly Share[]): void {
    const data = { ...happened(held, as), earned: [...shares], rulesVersion: held.entry.rulesVersion ?? 0 };
    this.events.emit(serviceConfirmed, { ...about(held, actor), data });
  }
}

const happened = ({ entry, parts }: InHand, as: Happened['as']): Happened => ({
  people: parts.map((one) => one.accountId),
  served: entry.servedAccount,
  as,
});
const about = (
  { entry }: InHand,
  actor: string | null,
): { subject: { kind: string; id: string }; place: string; actor: string | null } => ({
  subject: { kind: 'service', id: entry.id },
  place: entry.placePath,
  actor,
});
