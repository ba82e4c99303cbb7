/** Opening a case: its number, its place, the people it is about, what the public list may say of it. */
import { Injectable } from '@nestjs/common';
import type { PhotoInput } from '../../ground/media/index.js';
import { newId, newToken } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseCategories } from './case.categories.js';
import type { CaseFile } from './case.entity.js';
import type { InHand } from './case.files.js';
import { caseFlow } from './case.flow.js';
import { CasePeople } from './case.people.js';
import { CasePictures } from './case.pictures.js';
import { CasePlaces, type Spot } from './case.places.js';
import { casePolicy, refusalCode } from './case.policy.js';
import { factsOf } from './case.row.js';
import type { Channel, Person } from './case.schema.js';
import { CaseWriter } from './case.writer.js';

/** What a case is opened with, wherever it comes from. */
export interface Opening {
  placeId: string;
  categoryId: string;
  title: string;
  description: string;
  channel: Channel;
  /** Undefined: as the category says. */
  private?: boolean | undefined;
  threadId?: string;
  reporter?: Person | undefined;
  concerned?: Person | undefined;
  /** Photos to take over. */
  photos?: readonly PhotoInput[] | undefined;
}

@Injectable()
export class CaseOpening {
  constructor(
    private readonly places: CasePlaces,
    private readonly categories: CaseCategories,
    private readonly people: CasePeople,
    private readonly pictures: CasePictures,
    private readonly writer: CaseWriter,
  ) {}

  /** @throws case/not-in-community, category/not-found, case/person-not-found, media/not-found, http/forbidden */
  async open(actor: Actor, order: Opening, now: Date): Promise<CaseFile> {
    const spot = await this.places.spot(order.placeId);
    const roles = casePolicy.open(actor, spot.placePath);
    const staff = roles.includes('intake');
    if (!staff && named(order)) throw new Problem('http/forbidden');
    const category = await this.categories.of(spot.communityPath, order.categoryId);
    const isPrivate = (staff ? order.private : undefined) ?? (category.private || sensitive(order));
    const { title, description, channel } = order;
    const file: CaseFile = {
      ...blank(now),
      ...spot,
      id: newId(),
      number: await this.places.number(spot.communityPath, now),
      categoryId: category.id,
      threadId: order.threadId ?? null,
      channel,
      private: isPrivate,
      title,
      description,
      ...(await this.categories.publicParts({ ...spot, private: isPrivate, title, submittedAt: now }, category)),
      publicKey: newToken(12),
    };
    const people = await this.people.of(actor, file.id, order);
    const facts = factsOf(file, people, [], now);
    const decision = caseFlow.take(null, 'open', { roles, facts });
    if (!decision.ok) throw new Problem(refusalCode(decision.refusal));
    const held: InHand = { actor, file, people, callbacks: [], facts, now, due: {} };
    file.photos = await this.pictures.first(actor, held, order.photos);
    const taken = { ...decision.transition, as: staff ? ('intake' as const) : ('reporter' as const) };
    await this.writer.write(held, taken, ({ number, acceptBy }) => ({
      values: { number, due: acceptBy.toISOString() },
    }));
    await this.people.save(people);
    return file;
  }
}

/** Only staff may say which account somebody is, or report in another's name. */
const named = ({ reporter, concerned, threadId }: Opening): boolean =>
  concerned?.accountId !== undefined || (reporter !== undefined && threadId === undefined);

/** Asked for, or because of what is said about a person's health or hardship. */
const sensitive = (order: Opening): boolean => order.private === true || order.concerned?.words !== undefined;

/** A case that nothing has happened to yet. */
const blank = (
  now: Date,
): Omit<
  CaseFile,
  | keyof Spot
  | 'id'
  | 'number'
  | 'categoryId'
  | 'threadId'
  | 'channel'
  | 'private'
  | 'title'
  | 'description'
  | 'publicTitle'
  | 'publicArea'
  | 'publicAt'
  | 'publicKey'
> => ({
  version: 0,
  photos: [],
  afterPhotos: [],
  state: 'submitted',
  previous: null,
  grade: null,
  leadKind: null,
  leadId: null,
  leadName: null,
  signedBy: null,
  handlerName: null,
  handlers: [],
  visitorId: null,
  appointmentAt: null,
  finding: null,
  outcome: null,
  round: 1,
  returns: 0,
  returnUntil: null,
  undecided: false,
  submittedAt: now,
  acceptBy: now,
  acceptedAt: null,
  dispatchedAt: null,
  handlingFrom: null,
  dueAt: null,
  pausedAt: null,
  pauses: [],
  answerBy: null,
  firstContactAt: null,
  finishedAt: null,
  closedAt: null,
  overdue: false,
  nextAt: now,
  updatedAt: now,
});
