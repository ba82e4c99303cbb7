/** What sentences are made of: words in two languages, and facts. */
export type Language = 'zh' | 'en';
export type Words = Readonly<Record<Language, string>>;
export const words = (zh: string, en: string): Words => ({ zh, en });

/** Facts that a sentence is made of: codes, numbers, moments, public names. Never anybody's words, nothing private. */
export type NotificationParams = Readonly<Record<string, string | number>>;

/** A fact as text; nothing where it is missing. */
export const said = (fact: string | number | undefined): string => (fact === undefined ? '' : String(fact));
