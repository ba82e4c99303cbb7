/** Kinds of notices from the forum: replies in my thread, answers to my post, my name. */
import { defineKinds, words } from './notification.shape.js';

const about = { group: 'forum', subjects: ['thread'] } as const;

export const forumKinds = defineKinds({
  reply: {
    ...about,
    icon: 'messages-square',
    tone: 'ok',
    say: ({ who }) => words(`${who.zh} 回了您的帖子`, `${who.en} replied in your thread`),
  },
  answer: {
    ...about,
    icon: 'reply',
    tone: 'ok',
    say: ({ who }) => words(`${who.zh} 回复了您`, `${who.en} answered you`),
  },
  mention: {
    ...about,
    icon: 'at-sign',
    tone: 'info',
    say: ({ who }) => words(`${who.zh} 提到了您`, `${who.en} mentioned you`),
  },
});
