/** Messages: Chinese at once, English and each feature's own when they are needed. */
import { readonly, shallowRef, triggerRef, type App, type Ref } from 'vue';
import { zh } from '@/ui/ui.zh';
import type { Language } from './language';
import { fillIn } from './message';

export type { Language, Translated } from './language';

export type Messages = { [key: string]: string | Messages };
type MessageFile = { zh?: Messages; en?: Messages };
/** Values for `{name}`; a number chooses between `one | many` and is `{n}`. */
export type Say = (key: string, values?: Record<string, unknown> | number) => string;

declare module 'vue' {
  interface ComponentCustomProperties {
    $t: Say;
  }
}

const spoken = shallowRef<Language>('zh');
const known = shallowRef<Record<Language, Messages>>({ zh: { ui: zh }, en: {} });

/** A message in the language spoken now; in Chinese while there is no other, and its key when there is none at all. */
export const say: Say = (key, values) => {
  const message = find(known.value[spoken.value], key) ?? find(known.value.zh, key);
  // eslint-disable-next-line no-console -- tells whoever develops; the built client has none of it
  if (message === undefined && import.meta.env.DEV) console.warn(`No message ${key}`);
  return message === undefined ? key : fillIn(message, values);
};

/** `const { t } = useI18n()`; in templates `$t`. Both follow the language. */
export function useI18n(): { t: Say; locale: Readonly<Ref<Language>> } {
  return { t: say, locale: readonly(spoken) };
}
export const i18n = {
  install(app: App): void {
    app.config.globalProperties.$t = say;
  },
};

/** Adds messages of a feature. */
export function learn(into: Language, feature: string, messages: Messages): void {
  known.value[into][feature] = messages;
  triggerRef(known);
}

const files = import.meta.glob<MessageFile>([
  '../features/*/*.zh.ts',
  '../features/*/*.en.ts',
  '../ui/ui.en.ts',
  '../dev/dev.zh.ts',
  '../dev/dev.en.ts',
]);
const loaders = new Map(Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1, -3), load]));
const loading = new Map<string, Promise<void>>();
const wanted = new Set<string>(['ui']);
/** What will be spoken once its messages are here. */
let coming: Language = 'zh';

/** Loads the messages of these features in the language chosen last; a later change of language loads them again in that one. */
export async function loadMessages(features: readonly string[]): Promise<void> {
  for (const feature of features) wanted.add(feature);
  await Promise.all([...wanted].map((feature) => loadOne(feature, coming)));
}

/** Speaks this language from now on, everywhere on the page. */
export async function speak(next: Language): Promise<void> {
  coming = next;
  // a page may ask for more meanwhile
  for (let known = 0; known < wanted.size;) {
    known = wanted.size;
    await Promise.all([...wanted].map((feature) => loadOne(feature, next)));
  }
  if (coming !== next) return;
  spoken.value = next;
  document.documentElement.lang = next === 'en' ? 'en' : 'zh-CN';
}

/** The language spoken now. */
export function language(): Language {
  return spoken.value;
}

function find(messages: Messages, key: string): string | undefined {
  let found: string | Messages | undefined = messages;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function loadOne(feature: string, into: Language): Promise<void> {
  const name = `${feature}.${into}`;
  const load = loaders.get(name);
  if (!load) return Promise.resolve();
  const known = loading.get(name);
  if (known) return known;
  const started = load().then(
    (file) => learn(into, feature, file[into] ?? {}),
    (failure: unknown) => {
      loading.delete(name); // a dropped connection must not leave the page without words for ever
      throw failure;
    },
  );
  loading.set(name, started);
  return started;
}
