/** What somebody says about where they live, as the form holds it and as the server takes it. */
import { check, forward, object, partialCheck, pipe, string, trim, minLength, type GenericSchema } from 'valibot';

export interface Residence {
  communityId: string;
  buildingId: string;
  household: string;
  how: 'staff' | 'code';
  invitation: string;
}
export const emptyResidence = (): Residence => ({
  communityId: '',
  buildingId: '',
  household: '',
  how: 'staff',
  invitation: '',
});

/** What the link of a building's notice already says. */
export function invitedTo(query: Record<string, unknown>): Residence {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  if (!text('invitation')) return emptyResidence();
  const place = { communityId: text('community'), buildingId: text('building') };
  return { ...emptyResidence(), ...place, how: 'code', invitation: text('invitation') };
}

export const residenceEntries = {
  communityId: pipe(string(), minLength(1, 'accounts.error.community')),
  buildingId: string(),
  household: pipe(string(), trim()),
  how: string(),
  invitation: pipe(string(), trim()),
};
export const residenceSchema: GenericSchema = pipe(
  object(residenceEntries),
  forward(
    partialCheck(
      [['how'], ['invitation']],
      (r) => r.how !== 'code' || r.invitation.trim() !== '',
      'accounts.error.invitation',
    ),
    ['invitation'],
  ),
);
export const consented = check((yes: boolean) => yes, 'accounts.error.consent');

/** Without what was left empty. */
export function claimOf(r: Residence): {
  communityId: string;
  buildingId?: string;
  household?: string;
  invitation?: string;
} {
  return {
    communityId: r.communityId,
    ...(r.buildingId ? { buildingId: r.buildingId } : {}),
    ...(r.household.trim() ? { household: r.household.trim() } : {}),
    ...(r.how === 'code' && r.invitation.trim() ? { invitation: r.invitation.trim() } : {}),
  };
}
