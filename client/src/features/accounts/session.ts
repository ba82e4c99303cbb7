/** What follows signing in: the page is somebody else's now, and goes where they wanted to go. */
import { useRoute, useRouter } from 'vue-router';
import { becomes, type Me } from '@/api/me';
import { reconnect } from '@/live';

/** A path of ours to come back to; anything else, such as another site's address, is the home page. */
export function safeReturn(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) && !/^\/(sign-in|register|recover)\b/.test(to) ? to : '/';
}

export function useEntered(): (me: Me) => Promise<void> {
  const route = useRoute();
  const router = useRouter();
  return async (me) => {
    becomes(me);
    reconnect();
    await router.replace(safeReturn(route.query.to));
  };
}
