/** The door of residents: registration, who lives where, and who confirmed it. */
import { Module } from '@nestjs/common';
import { PlacesModule } from '../../ground/places/index.js';
import { ResidentDeskController } from './desk.controller.js';
import { InvitationsService } from './invitations.service.js';
import { RegistrationService } from './registration.service.js';
import { ResidenciesService } from './residencies.service.js';
import { ResidentQueries } from './resident.queries.js';
import { OwnResidencyController, RegistrationController } from './residents.controller.js';

export { InvitationsService } from './invitations.service.js';
export { RegistrationService } from './registration.service.js';
export { ResidenciesService } from './residencies.service.js';
export { Invitation, Residency } from './resident.entity.js';
export { ResidentQueries } from './resident.queries.js';
export {
  residencyConfirmed,
  residencyDeclined,
  type RegistrationOrder,
  type ResidencyClaim,
  type ResidencyView,
  type ResidentView,
} from './resident.schema.js';

@Module({
  imports: [PlacesModule],
  controllers: [RegistrationController, OwnResidencyController, ResidentDeskController],
  providers: [InvitationsService, RegistrationService, ResidenciesService, ResidentQueries],
  exports: [InvitationsService, RegistrationService, ResidenciesService, ResidentQueries],
})
export class ResidentsModule {}
