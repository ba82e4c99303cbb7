/** What the picture of oneself opens: settings, the desk, signing out. */
import { useRouter } from 'vue-router';
import { useI18n } from '@/i18n';
import IconDesk from '~icons/lucide/layout-dashboard';
import IconOut from '~icons/lucide/log-out';
import IconSettings from '~icons/lucide/settings';
import IconUser from '~icons/lucide/user-round';
import { api } from '@/api/client';
import { becomes, useMe } from '@/api/me';
import { reconnect } from '@/live';
import { openMenu, toast } from './overlay';

export function useAccountMenu(): { open: (event: Event) => void; signOut: () => Promise<void> } {
  const router = useRouter();
  const { t } = useI18n();
  const { works } = useMe();

  async function signOut(): Promise<void> {
    try {
      await api.DELETE('/api/v1/sessions/current');
    } catch (failure) {
      toast({ text: failure instanceof Error ? failure.message : t('ui.error.text'), tone: 'danger' });
      return;
    }
    await router.push('/');
    becomes({ account: null, community: null });
    reconnect();
  }
  function open(event: Event): void {
    openMenu(event, [
      { label: t('ui.nav.me'), icon: IconUser, run: () => router.push('/me') },
      ...(works.value ? [{ label: t('ui.nav.desk'), icon: IconDesk, run: () => router.push('/desk') }] : []),
      { label: t('ui.nav.settings'), icon: IconSettings, run: () => router.push('/settings') },
      { label: t('ui.nav.signOut'), icon: IconOut, run: signOut },
    ]);
  }
  return { open, signOut };
}
