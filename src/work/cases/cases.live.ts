/** The live rooms of cases: a case's page, a desk, an inbox. What a step looks like in them, and who must leave. */
import { Injectable } from '@nestjs/common';
import type { EventRecord } from '../../platform/events/index.js';
import { id as uuid } from '../../platform/http/index.js';
import { LiveGateway, Rooms, type Message } from '../../platform/live/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { caseChanged, caseOverdue, caseStepTaken, type StepTaken } from './case.events.js';
import type { Lead } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { CaseQueries } from './case.queries.js';
import { Communities } from './communities.js';

const isId = (id: string): boolean => uuid.safeParse(id).success;
const hint = (room: string): Message => ({ room, seq: null, type: 'case', view: null });

@Injectable()
export class CasesLive {
  constructor(
    private readonly queries: CaseQueries,
    private readonly communities: Communities,
    private readonly rooms: Rooms,
    private readonly gateway: LiveGateway,
  ) {
    rooms.room('case', { enter: (actor, id) => this.enterCase(actor, id) });
    rooms.room('desk', { enter: (actor, id) => this.enterDesk(actor, id) });
    rooms.room('inbox', { enter: (actor, id) => this.enterInbox(actor, id) });
    rooms.project(caseStepTaken, (event) =>
      this.show(event, [event.data.lead, event.data.formerLead, visitor(event.data)]),
    );
    rooms.project(caseOverdue, (event) => this.show(event, [event.data.lead]));
    rooms.project(caseChanged, (event) => this.show(event, []));
  }

  private async enterCase(actor: Actor, id: string): Promise<{ seq: number } | null> {
    const seq = isId(id) ? await this.queries.version(actor, id) : undefined;
    return seq === undefined ? null : { seq };
  }

  private async enterDesk(actor: Actor, id: string): Promise<{ seq: null } | null> {
    const path = isId(id) ? (await this.communities.find(id))?.path : undefined;
    return path !== undefined && casePolicy.desk(actor, path) ? { seq: null } : null;
  }

  /** `member-<account>` or `organization-<id>`. */
  private async enterInbox(actor: Actor, id: string): Promise<{ seq: null } | null> {
    const [, kind, of = ''] = /^(member|organization)-(.+)$/.exec(id) ?? [];
    const own = kind === 'member' ? actor.id === of : kind === 'organization' && actor.serves(of);
    return own ? { seq: null } : null;
  }

  /** The page goes to the case's room whole; desks and inboxes are told to look again. */
  private async show(event: EventRecord, units: readonly (Lead | null)[]): Promise<Message[]> {
    const { id } = event.subject;
    const hints = units.flatMap((unit) => (unit ? [hint(`inbox:${unit.kind}-${unit.id}`)] : []));
    const community = event.place === null ? undefined : await this.communities.around(event.place);
    if (community) hints.push(hint(`desk:${community.id}`));
    const room = `case:${id}`;
    const face = this.rooms.occupied(room) ? await this.queries.face(id) : undefined;
    // A step may have taken a private case from its unit or visitor, or made it private: whoever may not see it leaves first.
    if (face?.private) await this.gateway.recheckRoom(room);
    return face ? [{ room, seq: event.seq, type: 'case', view: face }, ...hints] : hints;
  }
}

const visitor = ({ visitor: id }: StepTaken): Lead | null => (id === null ? null : { kind: 'member', id });
