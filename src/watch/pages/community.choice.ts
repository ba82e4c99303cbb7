/** The community that the client remembers on a device, and how first views carry what came of it. */
import type { CommunityHere } from '../../ground/places/index.js';

const CHOSEN = /(?:^|; ?)community=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:;|$)/;
export const COMMUNITIES = '/api/v1/communities';

/** The id that the client left in the device's cookie; whether there is such a community is not known yet. */
export const wantedBy = (cookies: string | undefined): string | undefined => CHOSEN.exec(cookies ?? '')?.[1];

/** The reply as the client asks for it. */
export const hereReply = (here: CommunityHere, wanted: string | undefined): Record<string, unknown> => ({
  [`${COMMUNITIES}/here${wanted === undefined ? '' : `?chosen=${wanted}`}`]: here,
});
