/** Messages: Chinese at once, English and each feature's own when they are needed. */
import { createI18n } from 'vue-i18n';
import { zh } from '@/ui/ui.zh';
import { compileMessage } from './compile';
import type { Language } from './language';

export type { Language, Translated } from './language';

type Messages = { [key: string]: string | Messages };
type MessageFile = { zh?: Messages; en?: Messages };

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as Language,
  fallbackLocale: 'zh' as Language,
  messages: { zh: { ui: zh }, en: {} } as Record<Language, Messages>,
  messageCompiler: compileMessage,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
});

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

/** Loads the messages of these features in the present language; a later change of language loads them again in that one. */
export async function loadMessages(features: readonly string[]): Promise<void> {
  for (const feature of features) wanted.add(feature);
  await Promise.all([...wanted].map((feature) => loadOne(feature, language())));
}

/** Speaks this language from now on, everywhere on the page. */
export async function speak(next: Language): Promise<void> {
  await Promise.all([...wanted].map((feature) => loadOne(feature, next)));
  i18n.global.locale.value = next;
  document.documentElement.lang = next === 'en' ? 'en' : 'zh-CN';
}

/** The language spoken now. */
export function language(): Language {
  return i18n.global.locale.value;
}

/** A message outside a component. */
export function say(key: string, values: Record<string, unknown> = {}): string {
  return i18n.global.t(key, values);
}

// the library's own type of this function recurses without end on nested messages
const merge: (into: Language, messages: Messages) => void = i18n.global.mergeLocaleMessage;

function loadOne(feature: string, into: Language): Promise<void> {
  const name = `${feature}.${into}`;
  const load = loaders.get(name);
  if (!load) return Promise.resolve();
  const known = loading.get(name);
  if (known) return known;
  const started = load().then(
    (file) => merge(into, { [feature]: file[into] ?? {} }),
    (failure: unknown) => {
      loading.delete(name); // a dropped connection must not leave the page without words for ever
      throw failure;
    },
  );
  loading.set(name, started);
  return started;
}
