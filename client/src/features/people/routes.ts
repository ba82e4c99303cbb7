/** Who works here. */
import { definePages } from '@/app/routes';

export const routes = definePages('people', [
  {
    path: '/desk/people',
    component: () => import('./PeoplePage.vue'),
    meta: { title: 'people.title', shell: 'desk', signedIn: true, messages: ['forum', 'places'] },
  },
]);
