/** The door of members: those who checked in to help, and whoever a case can be given to. */
export {
  memberCheckedIn,
  memberConfirmed,
  memberDeclined,
  memberLeft,
  type AssigneeView,
  type MemberView,
} from './member.schema.js';
