/** The pages of thanks and complaints: the wall, one of them, saying one, one's own, the staff's queue. */
import { definePages } from '@/app/routes';

export const routes = definePages('feedback', [
  { path: '/thanks', component: () => import('./WallPage.vue'), meta: { title: 'feedback.title', community: true } },
  {
    path: '/thanks/mine',
    component: () => import('./OwnPage.vue'),
    meta: { title: 'feedback.mine', signedIn: true },
  },
  {
    path: '/thanks/give/:kind(member|organization)/:to',
    component: () => import('./GivePage.vue'),
    props: true,
    meta: { title: 'feedback.give', signedIn: true, messages: ['media'] },
  },
  {
    path: '/thanks/:id',
    component: () => import('./FeedbackPage.vue'),
    props: true,
    meta: { title: 'feedback.title' },
  },
  {
    path: '/desk/feedback',
    component: () => import('./DeskFeedbackPage.vue'),
    meta: { title: 'feedback.deskTitle', shell: 'desk', signedIn: true },
  },
]);
