/** A user agent in two words: which browser, which system. */
import type { Language } from '@/i18n';

const browsers: [RegExp, string | Record<Language, string>][] = [
  [/MicroMessenger/, { zh: '微信', en: 'WeChat' }],
  [/Edg/, 'Edge'],
  [/HuaweiBrowser/, { zh: '华为浏览器', en: 'Huawei Browser' }],
  [/MiuiBrowser/, { zh: '小米浏览器', en: 'Mi Browser' }],
  [/QQBrowser/, { zh: 'QQ 浏览器', en: 'QQ Browser' }],
  [/Firefox/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
];

export function deviceOf(agent: string, language: Language): { browser: string; system: string } | null {
  const name = browsers.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = typeof name === 'object' ? name[language] : name;
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1];
  return browser && system ? { browser, system } : null;
}
