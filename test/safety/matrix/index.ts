/** The parts of the matrix that features wrote down beside it. */
import { appraisal } from './appraisal.js';
import { groups } from './groups.js';
import { demands } from './demands.js';
import { board } from './board.js';
import { feedback } from './feedback.js';
import { allianceOffers } from './alliance-offers.js';
import { members } from './members.js';
import { organizationsVetting } from './organizations-vetting.js';
import type { MatrixPart } from './part.js';
import { orders } from './orders.js';
import { notices } from './notices.js';
import { rights } from './rights.js';
import { service } from './service.js';

export const parts: readonly MatrixPart[] = [
  appraisal,
  groups,
  notices,
  members,
  rights,
  service,
  board,
  feedback,
  orders,
  allianceOffers,
  organizationsVetting,
  // one line each
  demands,
];
