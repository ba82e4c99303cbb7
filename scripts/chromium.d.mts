/** For playwright.config.ts, which is TypeScript. */
export const chromiumFlags: string[];
export function findChromium(): string | undefined;
export function ensureChromium(): Promise<string>;
