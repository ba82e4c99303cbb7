/** Where somebody is in a thread, kept with the browser's history: Back and a reload lead to the same floors at the same height. */
import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue';
import { useRoute } from 'vue-router';
import { keeper, presentEntry } from '@/api/kept';
import { useMe } from '@/api/me';
import type { Shown, ThreadWindow } from './thread-window';

/** The first floor on the screen and how far down it begins, in CSS pixels. */
interface Place {
  floor: number;
  top: number;
}
interface Reading {
  onlyAuthor: Ref<boolean>;
  newestFirst: Ref<boolean>;
  readAtOpen: Ref<number | null>;
}
interface Left {
  who: string | null;
  shown: Shown;
  place: Place | null;
  onlyAuthor: boolean;
  newestFirst: boolean;
  readAtOpen: number | null;
}
const left = keeper<Left>();
/** Below the header that lies over the page on a desk. */
const HEADER = 72;
const FRAMES = 30;
/** Not in the history's own state: what a page writes there as it goes is lost. */
const RELOADED = 'place';

export interface ThreadPlace {
  /** The floors are those that were left, without asking for them. */
  back: boolean;
  /** Where it was before a reload. */
  reloaded: Place | null;
  here: () => Place | null;
  /** Scrolls until the floor stands there: floors find their heights only when they come near the screen. */
  align: (place: Place | null) => void;
}

/** Call it before anything watches what the reader chose: it sets that. */
export function useThreadPlace(floors: ThreadWindow, reading: Reading): ThreadPlace {
  const route = useRoute();
  const { path } = route;
  let entry = presentEntry(path);
  // a link to a floor of this thread is an entry of its own
  watch(
    () => route.hash,
    () => {
      if (route.path === path) entry = presentEntry(path);
    },
  );
  const { account } = useMe();
  const who = (): string | null => account.value?.id ?? null;
  /** What one person was shown is not shown to the next. */
  let spoiled = false;
  watch(who, (_, before) => (spoiled ||= before !== null));
  const was = left.at(entry);
  const found = was?.who === who() ? was : undefined;
  const reloaded = found ? null : beforeReload(entry);
  reading.onlyAuthor.value = found?.onlyAuthor ?? reloaded?.onlyAuthor ?? false;
  reading.newestFirst.value = found?.newestFirst ?? reloaded?.newestFirst ?? false;
  if (found) {
    floors.restore(found.shown);
    reading.readAtOpen.value = found.readAtOpen;
  }

  function here(): Place | null {
    for (const { face } of floors.posts.value) {
      const box = document.getElementById(`floor-${face.floor}`)?.getBoundingClientRect();
      if (face.floor && box && box.bottom > HEADER) return { floor: face.floor, top: box.top };
    }
    return null;
  }
  const chosen = () => ({ onlyAuthor: reading.onlyAuthor.value, newestFirst: reading.newestFirst.value });
  const onHide = (): void => {
    const place = here();
    if (place) sessionStorage.setItem(RELOADED, JSON.stringify({ entry, ...place, ...chosen() }));
  };
  onMounted(() => {
    window.addEventListener('pagehide', onHide);
    if (found) align(found.place);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', onHide);
    const shown = floors.shown();
    const rest = { place: here(), who: who(), readAtOpen: reading.readAtOpen.value };
    if (shown && !spoiled) left.keep(entry, { shown, ...rest, ...chosen() });
  });
  return { back: found !== undefined, reloaded, here, align };
}

/** What the last page of this tab left as it went: a reload, or another site and back. */
function beforeReload(entry: string): (Place & { onlyAuthor: boolean; newestFirst: boolean }) | null {
  try {
    const was = JSON.parse(sessionStorage.getItem(RELOADED) ?? '{}') as Record<string, unknown>;
    const { floor, top } = was;
    if (was['entry'] !== entry || typeof floor !== 'number' || typeof top !== 'number') return null;
    return { floor, top, onlyAuthor: was['onlyAuthor'] === true, newestFirst: was['newestFirst'] === true };
  } catch {
    return null;
  }
}

function align(place: Place | null): void {
  let [still, frames] = [0, 0];
  const step = (): void => {
    const box = place && document.getElementById(`floor-${place.floor}`)?.getBoundingClientRect();
    if (!place || !box) return;
    const before = window.scrollY;
    if (Math.abs(box.top - place.top) >= 1) window.scrollBy({ top: box.top - place.top, behavior: 'instant' });
    still = window.scrollY === before ? still + 1 : 0;
    if (still < 3 && ++frames < FRAMES) requestAnimationFrame(step);
  };
  step();
}
