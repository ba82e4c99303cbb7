/** The door of the ledger: double entry of what is counted, never changed, only reversed. */
import { Module } from '@nestjs/common';
import { Ledger } from './ledger.js';

export { Ledger } from './ledger.js';
export {
  issuer,
  ledgerUnit,
  type Balance,
  type Cause,
  type Holder,
  type LedgerUnit,
  type Transfer,
} from './ledger.schema.js';

@Module({ providers: [Ledger], exports: [Ledger] })
export class LedgerModule {}
