/** The door of organizations: merchants, charity groups, property companies and stations that help. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { Organization } from './organization.entity.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationContacts } from './organization.contacts.js';
import { OrganizationPages } from './organization.pages.js';
import { OrganizationPeople } from './organization.people.js';
import { OrganizationQueries } from './organization.queries.js';
import { OrganizationSteps } from './organization.steps.js';
import { OrganizationStepsController } from './organization.steps.controller.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsService } from './organizations.service.js';
import {
  OrganizationCharter,
  OrganizationCheck,
  OrganizationItem,
  OrganizationRecord,
  OrganizationSignature,
} from './vetting.entity.js';
import { VettingController } from './vetting.controller.js';
import { VettingQueries } from './vetting.queries.js';
import { VettingRecords } from './vetting.records.js';
import { VettingService } from './vetting.service.js';

export { organizationWarned } from './vetting.schema.js';
export { Organization } from './organization.entity.js';
export { OrganizationPeople } from './organization.people.js';
export { containing, OrganizationQueries, type Assignable, type Standing } from './organization.queries.js';
export {
  organizationApplied,
  organizationChanged,
  organizationDecided,
  organizationKind,
  organizationStaffed,
  type Application,
  type OrganizationKind,
  type OrganizationView,
} from './organization.schema.js';
export { OrganizationsService } from './organizations.service.js';

export const organizationEntities = [
  Organization,
  OrganizationItem,
  OrganizationCheck,
  OrganizationCharter,
  OrganizationSignature,
  OrganizationRecord,
];

@Module({
  imports: [CalendarModule, MediaModule, PlacesModule],
  controllers: [OrganizationsController, OrganizationController, OrganizationStepsController, VettingController],
  providers: [
    OrganizationsService,
    OrganizationSteps,
    VettingRecords,
    VettingService,
    VettingQueries,
    OrganizationContacts,
    OrganizationPages,
    OrganizationPeople,
    OrganizationQueries,
  ],
  exports: [OrganizationsService, OrganizationPeople, OrganizationQueries],
})
export class OrganizationsModule {}
