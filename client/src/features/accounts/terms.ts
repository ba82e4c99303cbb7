/** Which version of the terms is shown and agreed to; a new text gets a new version. */
export const termsVersion = '2026-11';
