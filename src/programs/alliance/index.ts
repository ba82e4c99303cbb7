/** The door of the alliance: what merchants offer in a community, and what is bought and ordered from them. */
import { Module } from '@nestjs/common';

@Module({})
export class AllianceModule {}
