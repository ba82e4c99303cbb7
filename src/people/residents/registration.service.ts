/** Registration: an account, a residence and an open session, all or nothing. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { AccountsService, type Opened } from '../../ground/accounts/index.js';
import { InvitationsService } from './invitations.service.js';
import { ResidenciesService } from './residencies.service.js';
import type { RegistrationOrder } from './resident.schema.js';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationsService,
    private readonly residencies: ResidenciesService,
  ) {}

  /**
   * Registers somebody and signs them in.
   * @throws account/login-format, account/login-taken, account/common-password, residency/no-community,
   * residency/no-building, residency/wrong-invitation
   */
  async register(order: RegistrationOrder, device: string): Promise<Opened> {
    const { login, password, name, language = 'zh', consent, ...claim } = order;
    const { path: homePath } = await this.invitations.resolve(claim); // before the costly hash
    const account = await this.accounts.prepare({ login, password, name, homePath, language, consent });
    return this.db.tx(async () => {
      await this.accounts.register(account);
      await this.residencies.claim(account.id, claim);
      return this.accounts.open(account.id, device);
    });
  }
}
