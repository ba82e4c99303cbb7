/** The door of accounts: who somebody is, how they sign in, what rights they hold. */
import { Global, Module } from '@nestjs/common';
import { SESSIONS } from '../../platform/http/index.js';
import { PlacesModule } from '../places/index.js';
import { AccountQueries } from './account.queries.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsLive } from './accounts.live.js';
import { AccountsService } from './accounts.service.js';
import { AppointmentsController } from './appointments.controller.js';
import { AppointmentsService } from './appointments.service.js';
import { RecoveryController } from './recovery.controller.js';
import { RecoveryService } from './recovery.service.js';
import { GrantQueries } from './grant.queries.js';
import { GrantsService } from './grants.service.js';
import { LookQueries } from './look.queries.js';
import { LooksController } from './looks.controller.js';
import { LooksService } from './looks.service.js';
import { LoanQueries } from './loan.queries.js';
import { Guesses } from './guesses.js';
import { Sessions } from './sessions.js';
import { SetupController, SetupService } from './setup.js';

export { Account, AccountGrant, GrantRecord, RecoveryCode, Session } from './account.entity.js';
export { AccountQueries } from './account.queries.js';
export {
  accountChanged,
  accountRegistered,
  login,
  meView,
  password,
  rightsChanged,
  sessionEnded,
  type MeView,
  type GrantRecordView,
  type LoanView,
  type PersonGrant,
} from './account.schema.js';
export { AccountsService, type Opened, type Registration } from './accounts.service.js';
export { setSession } from './cookie.js';
export { GrantsService, type GrantOrder } from './grants.service.js';
export { Guesses } from './guesses.js';
export { Look } from './look.entity.js';
export { type LookView } from './look.schema.js';
export { LooksService, type Looked } from './looks.service.js';
export { maskLogin } from './login.js';
export { SetupService } from './setup.js';

@Global()
@Module({
  imports: [PlacesModule],
  controllers: [AccountsController, RecoveryController, AppointmentsController, LooksController, SetupController],
  providers: [
    AccountsService,
    AccountQueries,
    GrantQueries,
    AccountsLive,
    AppointmentsService,
    LoanQueries,
    LookQueries,
    LooksService,
    GrantsService,
    Guesses,
    Sessions,
    RecoveryService,
    SetupService,
    { provide: SESSIONS, useExisting: Sessions },
  ],
  exports: [SESSIONS, AccountsService, AccountQueries, GrantsService, Guesses, LooksService, SetupService],
})
export class AccountsModule {}
