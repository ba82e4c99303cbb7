/** How this reader likes to see things: kept on the device, applied to the document (index.html does it before first paint). */
import { defineStore } from 'pinia';
import { computed, reactive, toRefs, watch, type Ref } from 'vue';
import { speak, type Language } from '@/i18n';

export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'standard' | 'large' | 'larger' | 'largest';
export const textSizes: readonly TextSize[] = ['standard', 'large', 'larger', 'largest'];

export interface Display {
  theme: Theme;
  size: TextSize;
  /** Elder mode: larger targets, stronger contrast, a plain home, reading aloud. */
  elder: boolean;
  /** Off: pictures load only when asked for. */
  images: boolean;
  language: Language;
}
/** The server speaks the browser's language to those who have not chosen one. */
const spokenByPage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');
const usual: Display = { theme: 'auto', size: 'standard', elder: false, images: true, language: spokenByPage() };

/** What was stored, made whole: unknown or broken values fall back one by one. */
export function readDisplay(stored: string | null): Display {
  let raw: Partial<Record<keyof Display, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (parsed && typeof parsed === 'object') raw = parsed;
  } catch {
    // a broken value is as good as none
  }
  const oneOf = <T extends string>(value: unknown, all: readonly T[], otherwise: T): T =>
    all.find((one) => one === value) ?? otherwise;
  return {
    theme: oneOf(raw.theme, ['auto', 'light', 'dark'], usual.theme),
    size: oneOf(raw.size, textSizes, usual.size),
    elder: raw.elder === true,
    images: raw.images !== false,
    language: oneOf(raw.language, ['zh', 'en'], usual.language),
  };
}

/** Puts the choices on the document. */
export function applyDisplay(display: Display, systemDark: boolean): void {
  const root = document.documentElement;
  const dark = display.theme === 'dark' || (display.theme === 'auto' && systemDark);
  root.classList.toggle('dark', dark);
  if (display.size === 'standard') delete root.dataset.size;
  else root.dataset.size = display.size;
  root.toggleAttribute('data-elder', display.elder);
  if (display.images) delete root.dataset.images;
  else root.dataset.images = 'off';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#0e1412' : '#f5f6f2');
}

export const useDisplay = defineStore('display', () => {
  const display = reactive(readDisplay(localStorage.getItem('display')));
  const system = matchMedia('(prefers-color-scheme: dark)');

  function apply(): void {
    applyDisplay(display, system.matches);
  }
  system.addEventListener('change', apply);
  watch(display, () => {
    localStorage.setItem('display', JSON.stringify(display));
    apply();
  });
  watch(
    () => display.language,
    (language) => void speak(language),
  );

  /** Elder mode brings larger text with it, unless the reader already chose larger; leaving it goes back to standard. */
  function setElder(on: boolean): void {
    display.elder = on;
    if (on && (display.size === 'standard' || display.size === 'large')) display.size = 'larger';
    else if (!on) display.size = 'standard';
  }
  /** Takes the choices stored on the account, for a device that has none of its own. */
  function adopt(theirs: Partial<Display>): void {
    if (localStorage.getItem('display') === null) Object.assign(display, theirs);
  }

  const refs: { [K in keyof Display]: Ref<Display[K]> } = toRefs(display);
  const isDark = computed(() => display.theme === 'dark' || (display.theme === 'auto' && system.matches));
  return { ...refs, isDark, apply, setElder, adopt };
});
