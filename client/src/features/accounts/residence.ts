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
