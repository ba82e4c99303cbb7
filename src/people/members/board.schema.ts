/** What the identity board looks like on the wire: what a member agrees to, who is shown, what staff publish. */
import { z } from 'zod';
import { photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { memberKind } from './member.schema.js';

export const BOARD_STATES = ['off', 'waiting', 'shown'] as const;
export const boardState = z.enum(BOARD_STATES);
export type BoardState = z.infer<typeof boardState>;
/** Those signed in here and paper in the community; or everybody on the internet. */
export const boardAudience = z.enum(['neighbours', 'public']);
export type BoardAudience = z.infer<typeof boardAudience>;

const named = z.strictObject({ id, name: z.string() });
const says = {
  audience: boardAudience,
  /** May be found by search engines; only with `public`. */
  searchable: z.boolean(),
  photo: z.boolean(),
  building: z.boolean(),
  pledge: z.boolean(),
  skills: z.boolean(),
  stars: z.boolean(),
};

export const boardAgreement = z.strictObject({
  /** Null the first time. */
  version: z.number().int().nullable(),
  ...says,
  /** The building they are shown under; where they live, when left out. */
  buildingId: id.nullish(),
});
export type BoardAgreement = z.infer<typeof boardAgreement>;

export const boardAct = z.enum(['agree', 'withdraw', 'take-down']);
export type BoardAct = z.infer<typeof boardAct>;
/** How somebody stands on the board: for themselves and for staff. */
export const boardStanding = z.strictObject({
  memberId: id,
  state: boardState,
  ...says,
  buildingId: id.nullable(),
  posts: z.array(z.string()),
  batch: z.strictObject({ number: z.number().int(), title: z.string(), publishedAt: moment }).nullable(),
  reason: z.string().nullable(),
  version: z.number().int().nullable(),
  can: z.array(boardAct),
});
export type BoardStanding = z.infer<typeof boardStanding>;
export const boardWithdrawal = z.strictObject({ version: z.number().int() });
export const boardTakeDown = z.strictObject({ version: z.number().int(), reason: text(200) });

/** Somebody on the board: what they agreed to show, the rest null. */
export const boardPerson = z.strictObject({
  /** Of the membership. */
  id,
  account: named,
  kind: memberKind,
  photo: photoSchema.nullable(),
  building: named.nullable(),
  posts: z.array(z.string()),
  pledge: z.string().nullable(),
  skills: z.array(z.string()),
  stars: z.number().int().nullable(),
});
export type BoardPerson = z.infer<typeof boardPerson>;
export const boardPage = pageOf(boardPerson);
export type BoardPage = z.infer<typeof boardPage>;
export const boardFilter = z.strictObject({
  ...paging,
  buildingId: id.optional(),
  post: text(30).optional(),
  skill: text(20).optional(),
  /** How the name begins. */
  q: text(20).optional(),
});
export type BoardFilter = z.infer<typeof boardFilter>;

const counted = z.strictObject({ title: z.string(), people: z.number().int() });
/** What can be chosen from, and how many there are. */
export const boardSummary = z.strictObject({
  people: z.number().int(),
  buildings: z.array(z.strictObject({ id, name: z.string(), people: z.number().int() })),
  posts: z.array(counted),
  skills: z.array(counted),
  can: z.array(z.enum(['publish', 'print'])),
});
export type BoardSummary = z.infer<typeof boardSummary>;
export const personView = z.strictObject({ person: boardPerson, communityId: id, searchable: z.boolean() });
export type PersonView = z.infer<typeof personView>;

/** ready: agreed and not shown yet, or changed since; undecided: did not agree yet; shown: on the board as they are. */
export const BOARD_GROUPS = ['ready', 'undecided', 'shown'] as const;
export const boardGroup = z.enum(BOARD_GROUPS);
export const previewFilter = z.strictObject({ ...paging, group: boardGroup.optional() });
export type PreviewFilter = z.infer<typeof previewFilter>;
export const previewRow = z.strictObject({
  person: boardPerson,
  hasPhoto: z.boolean(),
  changed: z.boolean(),
  version: z.number().int().nullable(),
});
export const boardPreview = z.strictObject({
  items: z.array(previewRow),
  next: z.string().nullable(),
  ready: z.number().int(),
  undecided: z.number().int(),
  shown: z.number().int(),
  /** Of those ready. */
  withoutPhoto: z.number().int(),
  /** Names what was seen: sent back to publish exactly that. */
  seen: z.string(),
});
export type BoardPreview = z.infer<typeof boardPreview>;
export const boardPublication = z.strictObject({
  title: text(40),
  /** From the preview. */
  seen: z.string().max(64),
  /** Memberships to leave out this time. */
  except: z.array(id).max(2000),
});
export type BoardPublication = z.infer<typeof boardPublication>;
export const batchView = z.strictObject({
  id,
  number: z.number().int(),
  title: z.string(),
  /** Shown by this batch when it was published, and now. */
  people: z.number().int(),
  shown: z.number().int(),
  publishedBy: named,
  publishedAt: moment,
  withdrawnAt: moment.nullable(),
  reason: z.string().nullable(),
});
export type BatchView = z.infer<typeof batchView>;
export const batchPage = pageOf(batchView);
export const batchFilter = z.strictObject({ ...paging });
export const batchWithdrawal = z.strictObject({ reason: text(200) });
export const doorFilter = z.strictObject({ buildingId: id.optional() });
export type DoorFilter = z.infer<typeof doorFilter>;

export const boardErrors = defineErrors({
  'board/changed': {
    status: 409,
    zh: '预览之后有人改了内容，请再看一遍',
    en: 'Something changed since the preview: please look again',
  },
  'board/nobody': { status: 409, zh: '没有可以公示的人', en: 'There is nobody to publish' },
  'board/withdrawn': { status: 409, zh: '这一批已经撤下', en: 'This batch was withdrawn already' },
  'board/no-batch': { status: 404, zh: '没有这一批公示', en: 'There is no such batch' },
  'board/too-many': {
    status: 409,
    zh: '人太多了（超过 {most} 人），请按楼打印',
    en: 'Too many for one print (over {most}): please print building by building',
  },
  'board/searchable': {
    status: 422,
    zh: '只有向所有人公开，才能让搜索引擎找到',
    en: 'Only what everybody may see can be found by search engines',
  },
});

export const boardPublished = defineEvent('board.published', z.strictObject({ people: z.number().int() }));
export const boardBatchWithdrawn = defineEvent('board.batch-withdrawn', z.strictObject({ people: z.number().int() }));
export const boardAgreed = defineEvent('board.agreed', z.strictObject({ account: id }));
export const boardLeft = defineEvent('board.left', z.strictObject({ account: id }));
export const boardTakenDown = defineEvent('board.taken-down', z.strictObject({ account: id }));
