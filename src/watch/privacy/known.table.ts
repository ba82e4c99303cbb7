/**
 * What the house knows of a person: one row for each thing that hangs on an account, with who sees it and where the person finds
 * it. A test holds it against the database: every column that points to an account is in here, or among those that only say
 * who did something to somebody else's (`DOERS`).
 */
import { WHAT_WAS_DONE } from './known.done.js';
import { WHAT_I_SAID } from './known.said.js';
import { WHO_I_AM } from './known.self.js';
import type { Known } from './known.shape.js';

/** In the order of the page. */
export const KNOWN: readonly Known[] = [...WHO_I_AM, ...WHAT_WAS_DONE, ...WHAT_I_SAID];

/** Columns that say who did something, decided, or was there: what was done is somebody else's, or stands above. */
export const DOERS: readonly string[] = [
  'appraisal_pack.made_by',
  'appraisal_subject.decided_by',
  'checkin_campaign.opened_by',
  'community_group.decided_by',
  'community_group.founded_by',
  'coupon_redemption.account_id',
  'coupon_redemption.undone_by',
  'demand_suggestion.by_id',
  'elder.seen_by',
  'feedback.decided_by',
  'grant_record.by_id',
  'grant_record.lent_by',
  'invitation.created_by',
  'look.by_id',
  'member.decided_by',
  'member_board_batch.published_by',
  'member_board_batch.withdrawn_by',
  'notification.actor_id',
  'notification_box.account_id',
  'offer.created_by',
  'organization.applied_by',
  'organization.decided_by',
  'organization_charter.published_by',
  'organization_check.checked_by',
  'organization_record.account_id',
  'organization_signature.account_id',
  'post_revision.editor_id',
  'recovery_code.account_id',
  'residency.decided_by',
  'roster_import.imported_by',
  'service_ballot.created_by',
  'service_entry.decided_by',
  'service_entry.recorded_by',
  'service_need.decided_by',
  'service_nomination.decided_by',
  'service_post.created_by',
  'service_roll.published_by',
  'service_rules.created_by',
  'work_unit_pairing.paired_by',
];
