/** The door of organizations: merchants, charity groups, property companies and stations that help. */
import { Module } from '@nestjs/common';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationContacts } from './organization.contacts.js';
import { OrganizationPages } from './organization.pages.js';
import { OrganizationPeople } from './organization.people.js';
import { OrganizationQueries } from './organization.queries.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsService } from './organizations.service.js';

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

@Module({
  imports: [MediaModule, PlacesModule],
  controllers: [OrganizationsController, OrganizationController],
  providers: [OrganizationsService, OrganizationContacts, OrganizationPages, OrganizationPeople, OrganizationQueries],
  exports: [OrganizationsService, OrganizationPeople, OrganizationQueries],
})
export class OrganizationsModule {}
