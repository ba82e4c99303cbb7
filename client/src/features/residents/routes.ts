/** Where people live: one's own, and the staff's queue. */
import { definePages } from '@/app/routes';

export const routes = definePages('residents', [
  {
    path: '/me/residency',
    component: () => import('./ResidencyPage.vue'),
    meta: { title: 'residents.mine', signedIn: true, messages: ['accounts'] },
  },
  {
    path: '/desk/residents',
    component: () => import('./ResidentsPage.vue'),
    meta: { title: 'residents.title', shell: 'desk', signedIn: true },
  },
]);
