/** The door of privacy: what the house knows of a person, told to that person. */
import { Module } from '@nestjs/common';
import { KnownQueries } from './known.queries.js';
import { PrivacyController } from './privacy.controller.js';

export { DOERS, KNOWN } from './known.table.js';

@Module({ controllers: [PrivacyController], providers: [KnownQueries] })
export class PrivacyModule {}
