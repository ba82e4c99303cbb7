/** Display choices follow the account: taken from it on a new device, written back to it when they change. */
import { watch } from 'vue';
import { body, api } from '@/api/client';
import { becomes, useMe, type Account } from '@/api/me';
import { ApiProblem } from '@/api/problem';
import { useDisplay } from './display';

const AFTER = 1200;

export function useAccountDisplay(): void {
  const display = useDisplay();
  const { account, me } = useMe();
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    () => account.value?.id,
    () => {
      const theirs = account.value;
      if (theirs) display.adopt({ ...theirs.display, language: theirs.language });
    },
    { immediate: true },
  );
  watch(
    () => [display.theme, display.size, display.elder, display.images, display.language] as const,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), AFTER);
    },
  );

  async function keep(): Promise<void> {
    const now = account.value;
    if (!now || !me.value || same(now)) return;
    try {
      const { theme, size, elder, images, language } = display;
      becomes(
        await body(
          api.PATCH('/api/v1/me', {
            body: { version: now.version, language, display: { theme, size, elder, images } },
          }),
        ),
      );
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure; // the device keeps the choice; the account gets it next time
    }
  }
  function same(now: Account): boolean {
    const { display: kept } = now;
    return (
      now.language === display.language &&
      kept.theme === display.theme &&
      kept.size === display.size &&
      kept.elder === display.elder &&
      kept.images === display.images
    );
  }
}
