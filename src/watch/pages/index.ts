/** The door of pages: a person's first view of every address, with its data, and the client's files. */
import { Module } from '@nestjs/common';
import { PlacesModule } from '../../ground/places/index.js';
import { ForumModule } from '../../commons/forum/index.js';
import { CasesModule } from '../../work/cases/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { CasePages } from './case.pages.js';
import { ClientFiles } from './client.files.js';
import { CommunityPages } from './community.pages.js';
import { ForumPages } from './forum.pages.js';
import { GuestEvictions } from './guest.evictions.js';
import { GuestHooks } from './guest.hooks.js';
import { GuestMemory } from './guest.memory.js';
import { PageSender } from './page.sender.js';
import { PagesController } from './pages.controller.js';
import { Readers } from './readers.js';
import { SiteController } from './site.controller.js';
import { SiteQueries } from './site.queries.js';

@Module({
  imports: [PlacesModule, ForumModule, CasesModule, StatisticsModule],
  controllers: [SiteController, PagesController],
  providers: [
    CasePages,
    ClientFiles,
    CommunityPages,
    ForumPages,
    GuestEvictions,
    GuestHooks,
    GuestMemory,
    PageSender,
    Readers,
    SiteQueries,
  ],
})
export class PagesModule {}
