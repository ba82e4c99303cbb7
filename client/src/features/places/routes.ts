/** The places registry and the working calendar, for staff. */
import { definePages } from '@/app/routes';

export const routes = definePages('places', [
  {
    path: '/desk/places/:id?',
    props: true,
    component: () => import('./PlacesPage.vue'),
    meta: { title: 'places.title', shell: 'desk', signedIn: true },
  },
  {
    path: '/desk/places/:id/notice',
    props: true,
    component: () => import('./NoticePage.vue'),
    meta: { title: 'places.invitation.notice', signedIn: true },
  },
  {
    path: '/desk/calendar',
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'places.calendar.title', shell: 'desk', signedIn: true },
  },
]);
