/** The first visit to an empty installation. */
import { definePages } from '@/app/routes';

export const routes = definePages('setup', [
  {
    path: '/setup',
    component: () => import('./SetupPage.vue'),
    meta: { title: 'setup.title', shell: 'plain', messages: ['accounts'] },
  },
]);
