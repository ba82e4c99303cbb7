/** The pages of appraisals: one's own part, the staff's rounds, the pack that a unit opens. */
import { definePages } from '@/app/routes';

export const routes = definePages('appraisal', [
  {
    path: '/appraisals',
    component: () => import('./OwnAppraisalsPage.vue'),
    meta: { title: 'appraisal.title', signedIn: true },
  },
  {
    path: '/packs/:token',
    props: true,
    component: () => import('./PackPage.vue'),
    meta: { title: 'appraisal.pack.title', shell: 'plain' },
  },
  {
    path: '/desk/appraisals',
    component: () => import('./DeskRoundsPage.vue'),
    meta: { title: 'appraisal.desk', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/appraisals/new',
    component: () => import('./RoundFormPage.vue'),
    meta: { title: 'appraisal.setUp', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/appraisals/:id',
    props: true,
    component: () => import('./DeskRoundPage.vue'),
    meta: { title: 'appraisal.desk', shell: 'desk', signedIn: true },
  },
]);
