/** The pages of groups: the list, founding and changing one, its page and its people, the staff's queue. */
import { definePages } from '@/app/routes';

export const routes = definePages('groups', [
  {
    path: '/groups',
    component: () => import('./GroupsPage.vue'),
    meta: { title: 'groups.title', community: true },
  },
  {
    path: '/groups/new',
    component: () => import('./FoundPage.vue'),
    meta: { title: 'groups.found', signedIn: true, community: true, messages: ['media', 'people'] },
  },
  { path: '/groups/:id', props: true, component: () => import('./GroupPage.vue'), meta: { title: 'groups.title' } },
  {
    path: '/groups/:id/edit',
    props: true,
    component: () => import('./EditGroupPage.vue'),
    meta: { title: 'groups.edit', signedIn: true, messages: ['media'] },
  },
  {
    path: '/groups/:id/people',
    props: true,
    component: () => import('./GroupPeoplePage.vue'),
    meta: { title: 'groups.people.title', signedIn: true, messages: ['people'] },
  },
  {
    path: '/desk/groups',
    component: () => import('./DeskGroupsPage.vue'),
    meta: { title: 'groups.desk', shell: 'desk', signedIn: true },
  },
]);
