/** Words of the notification centre, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './notifications.zh';

export const en: Translated<typeof zh> = {
  title: 'Messages',
  unread: 'Unread',
  about: '{said}: {title}',
  today: 'Today',
  yesterday: 'Yesterday',
  readAll: 'Mark all as read',
  allRead: 'All marked as read',
  allAsk: 'Mark every message as read?',
  allText: 'More than 200 are unread; this can’t be undone in one step.',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  none: 'No messages yet',
  noneText: 'When somebody replies to you, or what you reported moves on, you hear of it here.',
  noneUnread: 'You have seen everything',
  noneUnreadText: 'New messages appear here by themselves.',
  showAll: 'Show all messages',
  look: 'See what neighbours say',
  filter: {
    label: 'Which messages',
    all: 'All',
    unread: 'Unread',
  },
};
