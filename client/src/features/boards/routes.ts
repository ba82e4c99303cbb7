/** The administration of boards. */
import { definePages } from '@/app/routes';

export const routes = definePages('boards', [
  {
    path: '/desk/boards',
    component: () => import('./DeskBoardsPage.vue'),
    meta: { title: 'boards.title', shell: 'desk', signedIn: true },
  },
]);
