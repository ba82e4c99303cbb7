/** Every migration, in the order they run. */
import { Accounts1764000000003 } from './0003-accounts.js';
import { Media1764000000004 } from './0004-media.js';
import { Residents1764000000005 } from './0005-residents.js';
import { Calendar1764000000006 } from './0006-calendar.js';
import { Organizations1764000000007 } from './0007-organizations.js';
import { Members1764000000008 } from './0008-members.js';
import { MembersParticulars1764000000045 } from './0045-members-particulars.js';
import { MembersCampaigns1764000000046 } from './0046-members-campaigns.js';
import { Forum1764000000010 } from './0010-forum.js';
import { ForumGroupBoards1764000000076 } from './0076-forum-group-boards.js';
import { MediaPortraits1764000000033 } from './0033-media-portraits.js';
import { ForumBusyThreads1764000000034 } from './0034-forum-busy-threads.js';
import { EventDelivery1764000000035 } from './0035-event-delivery.js';
import { Ledger1764000000040 } from './0040-ledger.js';
import { Groups1764000000075 } from './0075-groups.js';
import { Service1764000000041 } from './0041-service.js';
import { ServiceRolls1764000000042 } from './0042-service-rolls.js';
import { Notifications1764000000030 } from './0030-notifications.js';
import { Statistics1764000000031 } from './0031-statistics.js';
import { Demands1764000000055 } from './0055-demands.js';
import { DemandsSuggestions1764000000056 } from './0056-demands-suggestions.js';
import { EventTask1764000000032 } from './0032-event-task.js';
import { Looks1764000000086 } from './0086-accounts-looks.js';
import { Rights1764000000085 } from './0085-accounts-rights.js';
import { PlatformPush1764000000070 } from './0070-platform-push.js';
import { NotificationsSending1764000000071 } from './0071-notifications-sending.js';
import { AllianceOffers1764000000060 } from './0060-alliance-offers.js';
import { OrganizationsVetting1764000000061 } from './0061-organizations-vetting.js';
import { Places1764000000002 } from './0002-places.js';
import { Platform1764000000001 } from './0001-platform.js';
import { Appraisal1764000000077 } from './0077-appraisal.js';
import { Cases1764000000020 } from './0020-cases.js';
import { AllianceGoods1764000000065 } from './0065-alliance-goods.js';
import { AllianceOrders1764000000066 } from './0066-alliance-orders.js';

import { Feedback1764000000051 } from './0051-feedback.js';
import { MembersBoard1764000000050 } from './0050-members-board.js';

export const migrations = [
  Platform1764000000001,
  Places1764000000002,
  Accounts1764000000003,
  Media1764000000004,
  Residents1764000000005,
  Calendar1764000000006,
  Organizations1764000000007,
  Members1764000000008,
  Forum1764000000010,
  Cases1764000000020,
  Notifications1764000000030,
  Statistics1764000000031,
  EventTask1764000000032,
  MediaPortraits1764000000033,
  ForumBusyThreads1764000000034,
  EventDelivery1764000000035,
  Ledger1764000000040,
  Rights1764000000085,
  Looks1764000000086,
  Groups1764000000075,
  ForumGroupBoards1764000000076,
  Appraisal1764000000077,
  Demands1764000000055,
  DemandsSuggestions1764000000056,
  Service1764000000041,
  ServiceRolls1764000000042,
  MembersBoard1764000000050,
  Feedback1764000000051,
  AllianceGoods1764000000065,
  AllianceOrders1764000000066,
  PlatformPush1764000000070,
  NotificationsSending1764000000071,
  AllianceOffers1764000000060,
  MembersParticulars1764000000045,
  MembersCampaigns1764000000046,
  OrganizationsVetting1764000000061,
];
