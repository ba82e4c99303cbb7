/** Nominations of good neighbours and votes on them, on the wire; what can go wrong, and what happens. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

const named = z.strictObject({ id, name: z.string() });
export const nominationOrder = z.strictObject({
  accountId: id,
  story: text(1000),
  photos: photoInputs().optional(),
  /** A thread of praise that it came from. */
  origin: z.strictObject({ kind: z.enum(['thread']), id }).optional(),
});
export type NominationOrder = z.infer<typeof nominationOrder>;
export const nominationState = z.enum(['waiting', 'accepted', 'declined', 'withdrawn']);
/** Seen by whoever made it and by staff; in a ballot, its story and photos by all. */
export const nominationView = z.strictObject({
  face: z.strictObject({
    id,
    communityId: id,
    account: named,
    by: named,
    story: z.string(),
    photos: z.array(photoSchema),
    origin: z.strictObject({ kind: z.string(), id }).nullable(),
    state: nominationState,
    reason: z.string().nullable(),
    /** Whether the one who is nominated agreed to be named in public: without that there is no vote on them. */
    agreed: z.boolean(),
    ballotId: id.nullable(),
    createdAt: moment,
    version: z.number().int(),
  }),
  mine: z.strictObject({ can: z.array(z.enum(['accept', 'decline', 'withdraw'])) }),
});
export type NominationView = z.infer<typeof nominationView>;
export const nominationPage = pageOf(nominationView);
export type NominationPage = z.infer<typeof nominationPage>;
export const nominationFilter = z.strictObject({ ...paging, state: nominationState.optional() });
export type NominationFilter = z.infer<typeof nominationFilter>;

export const ballotOrder = z.strictObject({
  title: text(60),
  /** So many are honoured. */
  seats: z.number().int().min(1).max(100),
  closesAt: moment,
  nominations: z.array(id).min(2).max(60),
});
export type BallotOrder = z.infer<typeof ballotOrder>;
export const ballotState = z.enum(['open', 'closed', 'cancelled']);
const ballotHead = {
  id,
  communityId: id,
  title: z.string(),
  seats: z.number().int(),
  state: ballotState,
  reason: z.string().nullable(),
  closesAt: moment,
  votes: z.number().int(),
  rollId: id.nullable(),
  version: z.number().int(),
};
export const ballotView = z.strictObject({
  face: z.strictObject({
    ...ballotHead,
    /** The most votes first. */
    candidates: z.array(
      z.strictObject({
        id,
        account: named,
        story: z.string(),
        photos: z.array(photoSchema),
        votes: z.number().int(),
      }),
    ),
  }),
  mine: z.strictObject({ can: z.array(z.enum(['vote', 'cancel'])), vote: id.nullable() }),
});
export type BallotView = z.infer<typeof ballotView>;
export const ballotPage = pageOf(z.strictObject(ballotHead));
export type BallotPage = z.infer<typeof ballotPage>;
export const voteOrder = z.strictObject({ nominationId: id });

export const nominationErrors = defineErrors({
  'nomination/not-found': { status: 404, zh: '没有这条提名', en: 'There is no such nomination' },
  'nomination/self': { status: 422, zh: '不能提名自己', en: 'Nobody nominates themselves' },
  'nomination/twice': {
    status: 409,
    zh: '您提名过这位邻居，社区正在看',
    en: 'You have nominated this neighbour already; the community is looking at it',
  },
  'nomination/changed': {
    status: 409,
    zh: '刚刚有人动过这条提名，请看最新内容',
    en: 'Somebody has just changed this nomination; see the fresh version',
  },
  'nomination/not-agreed': {
    status: 422,
    zh: '有被提名的人还没有同意公开名字',
    en: 'Somebody who is nominated has not agreed to be named in public yet',
  },
  'nomination/not-free': {
    status: 422,
    zh: '只能选已采纳、还没有进入投票的提名，每人一条',
    en: 'Choose accepted nominations that are in no vote yet, one for each person',
  },
  'ballot/not-found': { status: 404, zh: '没有这次投票', en: 'There is no such vote' },
  'ballot/closed': { status: 409, zh: '投票已经结束', en: 'The vote is over' },
  'ballot/past': { status: 422, zh: '截止时间要在现在之后', en: 'It must close after now' },
  'ballot/not-yours': { status: 403, zh: '住在本社区的人才能投票', en: 'Only people of this community can vote' },
});

export const nominated = defineEvent('service.nominated', z.strictObject({ account: id }));
export const nominationDecided = defineEvent(
  'service.nomination-decided',
  z.strictObject({ account: id, by: id, state: nominationState }),
);
export const ballotOpened = defineEvent('service.ballot-opened', z.strictObject({ people: z.array(id) }));
/** Somebody voted, or changed their vote. Nobody reads from it for whom. */
export const ballotVoted = defineEvent('service.ballot-voted', z.strictObject({}));
export const ballotEnded = defineEvent(
  'service.ballot-ended',
  z.strictObject({ state: ballotState, rollId: id.nullable(), winners: z.array(id) }),
);
