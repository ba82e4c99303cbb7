/** One's posts on the page 我的. */
import IconPosts from '~icons/lucide/messages-square';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/me/posts', label: { zh: '我的帖子', en: 'My posts' }, icon: IconPosts, order: 10 },
];
