/** The forum's pages. */
import { definePages } from '@/app/routes';

export const routes = definePages('forum', [
  {
    path: '/',
    component: () => import('./HomePage.vue'),
    meta: { shell: 'tabs', community: true, messages: ['cases'] },
  },
  {
    path: '/boards',
    component: () => import('./BoardsPage.vue'),
    meta: { shell: 'tabs', title: 'forum.boards', community: true },
  },
  {
    path: '/boards/:id',
    props: true,
    component: () => import('./BoardPage.vue'),
    meta: { title: 'forum.board', messages: ['cases'] },
  },
  {
    path: '/threads/:id',
    props: true,
    component: () => import('./ThreadPage.vue'),
    meta: { title: 'forum.thread', messages: ['media', 'cases'] },
  },
  {
    path: '/me/posts',
    component: () => import('./MyThreadsPage.vue'),
    meta: { title: 'forum.mine', signedIn: true, messages: ['cases'] },
  },
  {
    path: '/post',
    component: () => import('./ComposePage.vue'),
    meta: { title: 'forum.compose.title', signedIn: true, community: true, messages: ['media', 'cases'] },
  },
]);
