/** The pages of demands: posts and needs, one of each, telling a need, one's own; and the staff's desk. */
import { definePages } from '@/app/routes';

const messages = ['places', 'people', 'members', 'forum'];

export const routes = definePages('demands', [
  { path: '/demands', component: () => import('./DemandsPage.vue'), meta: { title: 'demands.title', community: true } },
  {
    path: '/demands/tell',
    component: () => import('./TellPage.vue'),
    meta: { title: 'demands.tell.title', signedIn: true, community: true, messages },
  },
  {
    path: '/demands/mine',
    component: () => import('./MinePage.vue'),
    meta: { title: 'demands.mine.title', signedIn: true },
  },
  {
    path: '/demands/posts/:id',
    component: () => import('./PostPage.vue'),
    props: true,
    meta: { title: 'demands.post', shell: 'page', messages },
  },
  {
    path: '/demands/needs/:id',
    component: () => import('./NeedPage.vue'),
    props: true,
    meta: { title: 'demands.need', shell: 'page', messages },
  },
  {
    path: '/desk/demands',
    component: () => import('./DeskPage.vue'),
    meta: { title: 'demands.title', shell: 'desk', signedIn: true, messages },
  },
]);
