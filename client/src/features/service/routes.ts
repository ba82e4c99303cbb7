/** The pages of service: one's own, writing it down, one entry, the desk's, the rules. */
import { definePages } from '@/app/routes';

export const routes = definePages('service', [
  {
    path: '/service',
    component: () => import('./MyServicePage.vue'),
    meta: { title: 'service.mine', signedIn: true, community: true },
  },
  {
    path: '/service/record',
    component: () => import('./RecordPage.vue'),
    meta: { title: 'service.record', signedIn: true, community: true, messages: ['media', 'people'] },
  },
  {
    path: '/service/entries/:id',
    component: () => import('./EntryPage.vue'),
    props: true,
    meta: { title: 'service.entry', signedIn: true, shell: 'page' },
  },
  {
    path: '/desk/service',
    component: () => import('./DeskServicePage.vue'),
    meta: { title: 'service.desk', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/service/rules',
    component: () => import('./RulesPage.vue'),
    meta: { title: 'service.rules.title', shell: 'desk', signedIn: true },
  },
]);
