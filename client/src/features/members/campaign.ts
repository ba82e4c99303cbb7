/** Campaigns and rosters as pages draw them. */
import type { Got } from '@/api/queries';

export type CampaignView = Got<'/api/v1/campaigns/{id}'>;
export type Roster = Got<'/api/v1/rosters/{id}'>;
