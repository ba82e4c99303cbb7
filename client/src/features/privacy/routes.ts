/** Pages of what is known about people, and who looked. */
import { definePages } from '@/app/routes';

export const routes = definePages('privacy', [
  { path: '/me/known', component: () => import('./KnownPage.vue'), meta: { title: 'privacy.title', signedIn: true } },
  {
    path: '/desk/looks',
    component: () => import('./DeskLooksPage.vue'),
    meta: { title: 'privacy.desk', shell: 'desk', signedIn: true },
  },
]);
