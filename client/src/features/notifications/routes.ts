/** The notification centre, how notices come, and what was sent. */
import { definePages } from '@/app/routes';

export const routes = definePages('notifications', [
  {
    path: '/inbox',
    component: () => import('./InboxPage.vue'),
    meta: { title: 'notifications.title', shell: 'tabs', signedIn: true },
  },
  {
    path: '/settings/notices',
    component: () => import('./NoticeSettingsPage.vue'),
    meta: { title: 'notifications.settings.title', signedIn: true },
  },
  {
    path: '/settings/notices/log',
    component: () => import('./SentLogPage.vue'),
    meta: { title: 'notifications.settings.log', signedIn: true },
  },
]);
