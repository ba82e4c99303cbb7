/** The pages of organizations: the public circle, applying and changing, the staff's queue. */
import { definePages } from '@/app/routes';

export const routes = definePages('organizations', [
  {
    path: '/organizations',
    component: () => import('./OrganizationsPage.vue'),
    meta: { title: 'organizations.title', community: true },
  },
  {
    path: '/organizations/apply',
    component: () => import('./ApplyPage.vue'),
    meta: { title: 'organizations.apply.title', signedIn: true, community: true, messages: ['media'] },
  },
  {
    path: '/organizations/:id',
    props: true,
    component: () => import('./OrganizationPage.vue'),
    meta: { title: 'organizations.title', messages: ['people', 'orders', 'feedback'] },
  },
  {
    path: '/organizations/:id/edit',
    props: true,
    component: () => import('./EditPage.vue'),
    meta: { title: 'organizations.edit', signedIn: true, messages: ['media'] },
  },
  {
    path: '/desk/organizations',
    component: () => import('./VettingPage.vue'),
    meta: { title: 'organizations.desk', shell: 'desk', signedIn: true },
  },
]);
