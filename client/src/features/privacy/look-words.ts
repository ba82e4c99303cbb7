/** Codes of what was looked at, and of why, that there are words for. Other reasons are somebody's own words. */
export const FACTS: ReadonlySet<string> = new Set([
  ...['case-contact', 'organization-contact', 'member-particulars', 'member-letter', 'roster', 'unit-contact'],
  ...['pairing', 'order-contact', 'appraisal'],
]);
export const REASONS: ReadonlySet<string> = new Set([
  ...['vetting', 'case', 'emergency', 'other', 'confirm', 'contact', 'visit', 'export'],
]);
