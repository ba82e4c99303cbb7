/** The pages of the identity board: the wall, one person, one's own say, the staff's publishing. */
import { definePages } from '@/app/routes';

export const routes = definePages('board', [
  { path: '/identity', component: () => import('./BoardPage.vue'), meta: { title: 'board.title', community: true } },
  {
    path: '/identity/mine',
    component: () => import('./AgreePage.vue'),
    meta: { title: 'board.mine', signedIn: true, community: true },
  },
  {
    path: '/identity/:id',
    component: () => import('./PersonPage.vue'),
    props: true,
    meta: { title: 'board.title', messages: ['feedback'] },
  },
  {
    path: '/desk/identity',
    component: () => import('./DeskBoardPage.vue'),
    meta: { title: 'board.title', shell: 'desk', signedIn: true },
  },
]);
