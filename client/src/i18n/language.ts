/** The two languages of the client. */
export type Language = 'zh' | 'en';

/** The same keys as the Chinese messages, any words: the type of an English message file. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
