/** Who may see, change and vet an organization: its managers, and the staff of the community. */
import type { Actor } from '../../platform/policy/index.js';
import { organizationFlow, type OrganizationFlowTypes } from './organization.flow.js';
import type { OrganizationAct, OrganizationState } from './organization.schema.js';

interface Facts {
  id: string;
  placePath: string;
  state: OrganizationState;
}

export const organizationPolicy = {
  /** A vetted one has a public page; the others are its own people's and the staff's to see. */
  see: (actor: Actor, o: Facts): boolean => o.state === 'approved' || actor.serves(o.id) || actor.works(o.placePath),

  /** Applications and those that were turned down. */
  seeAll: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),

  edit: (actor: Actor, o: Facts): boolean => actor.manages(o.id) || actor.works(o.placePath),

  /** What was vetted stays as it was, unless staff change it. */
  editVetted: (actor: Actor, o: Facts): boolean =>
    actor.works(o.placePath) || (actor.manages(o.id) && (o.state === 'applied' || o.state === 'declined')),

  /** Whom it employs is its managers' business; an administrator helps when they are gone. */
  people: (actor: Actor, o: Facts): boolean => actor.manages(o.id) || actor.has('administrator', o.placePath),

  seeContact: (actor: Actor, o: Facts): boolean => actor.manages(o.id),
  reveal: (actor: Actor, o: Facts): boolean => actor.works(o.placePath),
};

/** Nobody vets what they manage. */
export function rolesIn(actor: Actor, o: Facts): OrganizationFlowTypes['role'][] {
  if (actor.manages(o.id)) return ['manager'];
  return actor.works(o.placePath) && !actor.serves(o.id) ? ['staff'] : [];
}

/** What this person may do with it now: the buttons. */
export function actsFor(actor: Actor, o: Facts): OrganizationAct[] {
  const acts: OrganizationAct[] = [...organizationFlow.can(o.state, rolesIn(actor, o), {})];
  if (organizationPolicy.edit(actor, o)) acts.unshift('edit');
  if (organizationPolicy.editVetted(actor, o)) acts.push('edit-vetted');
  if (organizationPolicy.people(actor, o)) acts.push('people');
  if (organizationPolicy.reveal(actor, o)) acts.push('reveal');
  return acts;
}
