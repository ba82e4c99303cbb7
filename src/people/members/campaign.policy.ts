/** Who opens and runs a check-in campaign: the staff of its place; whoever is signed in knows of it. */
import type { Actor } from '../../platform/policy/index.js';
import type { CampaignState, CampaignView } from './campaign.schema.js';

interface Facts {
  placePath: string;
  state: CampaignState;
}
/** Where the reader stands: their own membership in one of its communities, and whether it counts already. */
export interface Standing {
  member: boolean;
  joined: boolean;
}

export const campaignPolicy = {
  run: (actor: Actor, placePath: string): boolean => actor.works(placePath),
  /** Staff of one of its communities read of their own people there. */
  follow: (actor: Actor, placePath: string): boolean => actor.worksIn(placePath),
};

export function actsFor(actor: Actor, campaign: Facts, { member, joined }: Standing): CampaignView['mine']['can'] {
  const open = campaign.state === 'open';
  const can: CampaignView['mine']['can'] = [];
  if (open && !member) can.push('check-in');
  if (open && member && !joined) can.push('join');
  if (campaignPolicy.follow(actor, campaign.placePath)) can.push('missing');
  if (!campaignPolicy.run(actor, campaign.placePath)) return can;
  return [...can, 'edit', ...(open ? (['close', 'remind', 'import'] as const) : (['reopen'] as const))];
}
