/** The notification centre. */
import { definePages } from '@/app/routes';

export const routes = definePages('notifications', [
  {
    path: '/inbox',
    component: () => import('./InboxPage.vue'),
    meta: { title: 'notifications.title', shell: 'tabs', signedIn: true },
  },
]);
