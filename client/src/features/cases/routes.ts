/** The pages of cases: a resident's own, the desk, the inbox of whoever works on them. */
import { definePages } from '@/app/routes';

export const routes = definePages('cases', [
  { path: '/services', component: () => import('./MyCasesPage.vue'), meta: { shell: 'tabs', title: 'cases.mine' } },
  {
    path: '/cases',
    component: () => import('./PublicCasesPage.vue'),
    meta: { title: 'cases.public', community: true },
  },
  {
    path: '/cases/:id',
    props: true,
    component: () => import('./CasePage.vue'),
    meta: { title: 'cases.progress', messages: ['media'] },
  },
  { path: '/work', component: () => import('./WorkPage.vue'), meta: { title: 'cases.work', signedIn: true } },
  {
    path: '/desk',
    component: () => import('./DeskPage.vue'),
    meta: { shell: 'desk', title: 'cases.queue', signedIn: true, messages: ['media', 'forum'] },
  },
]);
