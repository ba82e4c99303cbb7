/** What somebody is writing, kept on this device at once and on the server a little later: it survives a dead phone. */
import { useDebounceFn } from '@vueuse/core';
import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { api, body } from '@/api/client';

/**
 * Keeps `content()` under a key while it changes; `empty` says that nothing is worth keeping.
 * `restored` gets what was kept before, the newer of device and server.
 */
export function useDraft<T extends Record<string, unknown>>(
  key: () => string,
  content: () => T,
  empty: (content: T) => boolean,
  restored: (content: T) => void,
): { saved: Ref<boolean>; drop: () => Promise<void> } {
  const saved = ref(false);
  const local = (): string => `draft:${key()}`;
  let off = false;

  const send = useDebounceFn(async () => {
    if (off) return;
    const now = content();
    const params = { path: { key: key() } };
    try {
      if (empty(now)) await api.DELETE('/api/v1/drafts/{key}', { params });
      else await api.PUT('/api/v1/drafts/{key}', { params, body: { body: now } });
      saved.value = !empty(now);
    } catch {
      // the copy on this device is there; the next keystroke tries again
    }
  }, 1500);

  async function restore(): Promise<void> {
    const mine = read();
    const params = { path: { key: key() } };
    const { draft: theirs } = await body(api.GET('/api/v1/drafts/{key}', { params })).catch(() => ({ draft: null }));
    const found = theirs && (!mine || Date.parse(theirs.savedAt) > mine.at) ? (theirs.body as T) : mine?.body;
    if (found && empty(content())) restored(found);
    watch(
      content,
      (now) => {
        if (off) return;
        saved.value = false;
        if (empty(now)) localStorage.removeItem(local());
        else localStorage.setItem(local(), JSON.stringify({ at: Date.now(), body: now }));
        void send();
      },
      { deep: true },
    );
  }
  function read(): { at: number; body: T } | null {
    try {
      return JSON.parse(localStorage.getItem(local()) ?? 'null') as { at: number; body: T } | null;
    } catch {
      return null;
    }
  }
  async function drop(): Promise<void> {
    off = true;
    localStorage.removeItem(local());
    await api.DELETE('/api/v1/drafts/{key}', { params: { path: { key: key() } } }).catch(() => undefined);
  }
  void restore();
  onScopeDispose(() => (off = true));
  return { saved, drop };
}
