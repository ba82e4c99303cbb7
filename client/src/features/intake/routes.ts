/** Where staff write down what they were told. */
import { definePages } from '@/app/routes';

export const routes = definePages('intake', [
  {
    path: '/desk/new',
    component: () => import('./RegisterPage.vue'),
    meta: {
      shell: 'desk',
      title: 'intake.title',
      signedIn: true,
      messages: ['cases', 'forum', 'media', 'people', 'places'],
    },
  },
]);
