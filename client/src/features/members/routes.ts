/** The pages of members: who they are, checking in, the staff's list. */
import { definePages } from '@/app/routes';

export const routes = definePages('members', [
  { path: '/members', component: () => import('./MembersPage.vue'), meta: { title: 'members.title', community: true } },
  {
    path: '/members/check-in',
    component: () => import('./CheckInPage.vue'),
    meta: { title: 'members.checkIn', signedIn: true, community: true },
  },
  {
    path: '/desk/members',
    component: () => import('./DeskMembersPage.vue'),
    meta: { title: 'members.title', shell: 'desk', signedIn: true },
  },
]);
