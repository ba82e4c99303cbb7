/** The roles of those who work at a place. */
export const workRoles = ['staff', 'supervisor', 'administrator'] as const;
export type WorkRole = (typeof workRoles)[number];
