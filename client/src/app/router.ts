/** Routes of all features, the guard for signing in, scroll, titles, and focus on the new page's heading. */
import { nextTick, watch } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { meQuery, type Me } from '@/api/me';
import { queryClient } from '@/api/queries';
import { language, loadMessages, say } from '@/i18n';
import { announce } from '@/ui/overlay';
import { documentTitle, pageTitle } from './title';

const features = import.meta.glob<{ routes: RouteRecordRaw[] }>('../features/*/routes.ts', { eager: true });
const dev: RouteRecordRaw[] = import.meta.env.DEV
  ? [{ path: '/dev/ui', component: () => import('@/dev/Gallery.vue'), meta: { shell: 'plain' } }]
  : [];

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...Object.values(features).flatMap((feature) => feature.routes),
    ...dev,
    {
      path: '/:path(.*)*',
      name: 'not-found',
      component: () => import('./NotFound.vue'),
      meta: { title: 'ui.error.notFound' },
    },
  ],
  scrollBehavior: (to, from, saved) => {
    if (saved) return saved;
    if (to.hash) return { el: to.hash, top: 72 };
    return to.path === from.path ? {} : { top: 0 };
  },
});

router.beforeEach(async (to) => {
  if (!to.meta.signedIn) return true;
  const me = await queryClient.ensureQueryData<Me>(meQuery()).catch(() => undefined);
  // when nobody can say who this is (no network), the page opens and shows its own error
  if (!me || me.account) return true;
  return { path: '/sign-in', query: { to: to.fullPath } };
});
router.beforeResolve(async (to) => {
  await loadMessages(to.meta.messages ?? []);
});
router.afterEach((to, from, failure) => {
  if (failure) return;
  sessionStorage.removeItem('reloaded');
  const moved = from.matched.length > 0 && to.path !== from.path;
  void nextTick(() => {
    writeTitle();
    if (!moved) return;
    announce(document.title);
    focusHeading();
  });
});

/** Keyboard and screen reader go on from the new page's heading, not from a link that is gone. */
function focusHeading(tries = 20): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  } else if (tries > 0) setTimeout(() => focusHeading(tries - 1), 50);
  else document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

function writeTitle(): void {
  const key = router.currentRoute.value.meta.title;
  document.title = documentTitle(pageTitle.value || (key ? say(key) : ''));
}
watch([pageTitle, language], writeTitle);

// After a new version is put up, chunks of the old one are gone: load the page whole, once.
router.onError((error, to) => {
  if (
    /dynamically imported module|Importing a module script failed/i.test(String(error)) &&
    !sessionStorage.getItem('reloaded')
  ) {
    sessionStorage.setItem('reloaded', to.fullPath);
    window.location.assign(to.fullPath);
  }
});
