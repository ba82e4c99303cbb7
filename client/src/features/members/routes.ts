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
    path: '/members/campaigns/:id',
    component: () => import('./CampaignPage.vue'),
    props: true,
    meta: { title: 'members.campaign.title', signedIn: true },
  },
  {
    path: '/desk/campaigns',
    component: () => import('./DeskCampaignsPage.vue'),
    meta: { title: 'members.campaign.title', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/campaigns/:id',
    component: () => import('./CampaignPage.vue'),
    props: true,
    meta: { title: 'members.campaign.title', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/rosters/:id',
    component: () => import('./RosterPage.vue'),
    props: true,
    meta: { title: 'members.roster.title', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/members',
    component: () => import('./DeskMembersPage.vue'),
    meta: { title: 'members.title', shell: 'desk', signedIn: true },
  },
]);
