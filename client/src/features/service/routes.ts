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
    path: '/honour',
    component: () => import('./HonourPage.vue'),
    meta: { title: 'service.honour.title', signedIn: true, community: true },
  },
  {
    path: '/honour/nominate',
    component: () => import('./NominatePage.vue'),
    meta: { title: 'service.honour.nominate', signedIn: true, community: true, messages: ['media', 'people'] },
  },
  {
    path: '/honour/votes/:id',
    component: () => import('./VotePage.vue'),
    props: true,
    meta: { title: 'service.honour.vote', signedIn: true },
  },
  {
    path: '/honour/:id',
    component: () => import('./RollPage.vue'),
    props: true,
    meta: { title: 'service.honour.title', signedIn: true },
  },
  {
    path: '/desk/honour',
    component: () => import('./DeskHonourPage.vue'),
    meta: { title: 'service.honour.desk', shell: 'desk', signedIn: true, messages: ['places'] },
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
