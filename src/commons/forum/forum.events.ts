/** What happens in the forum, as others hear of it: ids and facts, no words. And what can go wrong. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id } from '../../platform/http/index.js';
import { audience } from './forum.schema.js';

/** Subject: board. */
export const boardChanged = defineEvent('forum.board-changed', z.strictObject({}));

/** Every event of a thread says where it happened and who sees it. */
const where = { boardId: id, audience };
const of = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...where, ...shape });

/** Subject of all that follow: thread, with its `seq`. The opening post has the thread's id. */
export const threadPosted = defineEvent('forum.thread-posted', of({ mentions: z.array(id) }));
export const replyPosted = defineEvent(
  'forum.reply-posted',
  of({
    postId: id,
    floor: z.number().int().nullable(),
    parentId: id.nullable(),
    quoteId: id.nullable(),
    mentions: z.array(id),
  }),
);
/** `mentions`: only those that were not mentioned before. */
export const postEdited = defineEvent('forum.post-edited', of({ postId: id, mentions: z.array(id) }));
export const postDeleted = defineEvent('forum.post-deleted', of({ postId: id, byStaff: z.boolean() }));
export const postRestored = defineEvent('forum.post-restored', of({ postId: id }));
/** Title, category, place, board, pin, close: what the thread's head shows. */
export const threadChanged = defineEvent('forum.thread-changed', of({ what: z.enum(['head', 'pinned', 'closed']) }));
/** `audience` is the new one. */
export const audienceChanged = defineEvent('forum.audience-changed', of({}));
export const threadDeleted = defineEvent('forum.thread-deleted', of({ byStaff: z.boolean() }));
export const threadRestored = defineEvent('forum.thread-restored', of({}));
export const cardChanged = defineEvent('forum.card-changed', of({ kind: z.string(), id }));

export const forumErrors = defineErrors({
  'forum/board-not-found': { status: 404, zh: '没有这个版块', en: 'There is no such board' },
  'forum/thread-not-found': {
    status: 404,
    zh: '没有找到这个帖子，可能已被删除或您无权查看',
    en: 'Thread not found: it may be gone, or not for you to see',
  },
  'forum/post-not-found': {
    status: 404,
    zh: '没有找到这层楼，可能已被删除或您无权查看',
    en: 'Post not found: it may be gone, or not for you to see',
  },
  'forum/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容再改',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'forum/id-taken': {
    status: 409,
    zh: '这个编号已被使用，请再发一次',
    en: 'This id is taken; please send it again',
  },
  'forum/not-of-here': {
    status: 403,
    zh: '只有本社区的居民和工作人员可以在这里发言',
    en: 'Only residents and staff of this community write here',
  },
  'forum/not-yours': { status: 403, zh: '只有作者或工作人员可以这样做', en: 'Only the author or staff may do this' },
  'forum/closed': { status: 409, zh: '这个帖子已关闭回复', en: 'This thread is closed to replies' },
  'forum/deleted': { status: 409, zh: '它已被删除，不能再修改', en: 'It was deleted and can’t be changed' },
  'forum/not-deleted': { status: 409, zh: '它没有被删除', en: 'It is not deleted' },
  'forum/restore-too-late': {
    status: 409,
    zh: '删除超过 24 小时，只有工作人员可以恢复',
    en: 'It was deleted over 24 hours ago: only staff can restore it',
  },
  'forum/audience-forced': {
    status: 422,
    zh: '这个版块的帖子可见范围是固定的，不能改',
    en: 'Who sees threads of this board is fixed',
  },
  'forum/no-such-parent': {
    status: 422,
    zh: '要回复的那层楼不在了，可以改为回复帖子',
    en: 'The floor you answer is gone; reply to the thread instead',
  },
  'forum/no-such-quote': { status: 422, zh: '引用的内容不在了', en: 'What you quote is gone' },
  'forum/not-mentionable': {
    status: 422,
    zh: '提到的人不在本社区',
    en: 'Somebody you mention does not belong to this community',
  },
  'forum/no-such-place': { status: 422, zh: '这个地点不在本社区里', en: 'This place is not in the community' },
  'forum/opening-post': {
    status: 409,
    zh: '首楼不能单独删除，请删除整个帖子',
    en: 'The opening post goes with its thread; delete the thread',
  },
  'forum/order-incomplete': {
    status: 422,
    zh: '请列出全部版块',
    en: 'Name every board of the community exactly once',
  },
  'forum/draft-too-large': { status: 413, zh: '草稿太大了，最多 64 KB', en: 'The draft is over 64 KB' },
});
