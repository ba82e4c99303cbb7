/** Composition only: every feature's module, floor by floor, lowest first. */
import { Module, type DynamicModule } from '@nestjs/common';
import {
  Account,
  AccountGrant,
  AccountsModule,
  GrantRecord,
  Look,
  RecoveryCode,
  Session,
} from './ground/accounts/index.js';
import { Board, Draft, ForumModule, Post, PostRevision, ReadMark, Thread } from './commons/forum/index.js';
import {
  ServiceBallot,
  ServiceEntry,
  ServiceModule,
  ServiceNomination,
  ServicePart,
  ServiceRoll,
  ServiceRollLine,
  ServiceRulesEdition,
} from './commons/service/index.js';
import { CalendarModule, WorkingCalendar } from './ground/calendar/index.js';
import { LedgerModule } from './ground/ledger/index.js';
import { Media, MediaModule, Portrait } from './ground/media/index.js';
import { Place, PlacesModule } from './ground/places/index.js';
import { CommunityGroup, GroupMembership, GroupsModule } from './people/groups/index.js';
import {
  BoardBatch,
  BoardEntry,
  Campaign,
  CampaignMember,
  CampaignTarget,
  Member,
  MembersModule,
  RosterImport,
  RosterPerson,
  WorkUnit,
  WorkUnitPairing,
} from './people/members/index.js';
import { organizationEntities, OrganizationsModule } from './people/organizations/index.js';
import { Invitation, Residency, ResidentsModule } from './people/residents/index.js';
import { CaseCallback, CaseCategory, CaseEntry, CaseFile, CasePerson, CasesModule } from './work/cases/index.js';
import { demandEntities, DemandsModule } from './programs/demands/index.js';
import { Feedback, FeedbackModule } from './commons/feedback/index.js';
import { AllianceModule, offerEntities, shopEntities } from './programs/alliance/index.js';
import {
  AppraisalModule,
  AppraisalPack,
  AppraisalPackOpening,
  AppraisalReview,
  AppraisalRound,
  AppraisalSubject,
} from './programs/appraisal/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { Notification, NotificationBox, NotificationsModule } from './watch/notifications/index.js';
import { PrivacyModule } from './watch/privacy/index.js';
import { PagesModule } from './watch/pages/index.js';
import { CaseFact, CommunityCounter, Participant, StatisticsModule } from './watch/statistics/index.js';

/** Every entity, for TypeORM. */
export const entities = [
  Place,
  WorkingCalendar,
  Account,
  Session,
  AccountGrant,
  GrantRecord,
  Look,
  RecoveryCode,
  Media,
  Portrait,
  Residency,
  Invitation,
  ...organizationEntities,
  WorkUnit,
  WorkUnitPairing,
  Member,
  AppraisalRound,
  AppraisalSubject,
  AppraisalReview,
  AppraisalPack,
  AppraisalPackOpening,
  Campaign,
  CampaignTarget,
  CampaignMember,
  RosterImport,
  RosterPerson,
  CommunityGroup,
  GroupMembership,
  ServiceEntry,
  ServicePart,
  ServiceRulesEdition,
  ServiceRoll,
  ServiceRollLine,
  ServiceNomination,
  ServiceBallot,
  BoardBatch,
  BoardEntry,
  Feedback,
  CaseCategory,
  CaseFile,
  CasePerson,
  CaseEntry,
  CaseCallback,
  ...demandEntities,
  Board,
  Thread,
  ReadMark,
  Post,
  PostRevision,
  Draft,
  CaseFact,
  Participant,
  CommunityCounter,
  NotificationBox,
  Notification,
  ...offerEntities,
  ...shopEntities,
];

const FEATURES = [
  LedgerModule,
  PlacesModule,
  CalendarModule,
  AccountsModule,
  MediaModule,
  ResidentsModule,
  OrganizationsModule,
  MembersModule,
  GroupsModule,
  ServiceModule,
  FeedbackModule,
  ForumModule,
  CasesModule,
  DemandsModule,
  AllianceModule,
  AppraisalModule,
  StatisticsModule,
  NotificationsModule,
  PrivacyModule,
  PagesModule,
];

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...FEATURES] };
  }
}
