/** The door of cases: what needs doing, from the report to the resident's verdict. */
import { Module } from '@nestjs/common';
import { MembersModule } from '../../people/members/index.js';
import { ForumModule } from '../../commons/forum/index.js';
import { ServiceModule } from '../../commons/service/index.js';
import { CalendarModule } from '../../ground/calendar/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { CaseCallbacks } from './case.callbacks.js';
import { CaseCategories } from './case.categories.js';
import { CaseClocks } from './case.clocks.js';
import { CaseDeeds } from './case.deeds.js';
import { CaseFiles } from './case.files.js';
import { CaseHanding } from './case.handing.js';
import { CaseIntake } from './case.intake.js';
import { CaseJudging } from './case.judging.js';
import { CaseLists } from './case.lists.js';
import { CaseOpening } from './case.opening.js';
import { CasePeople } from './case.people.js';
import { CasePictures } from './case.pictures.js';
import { CasePlaces } from './case.places.js';
import { CaseQueries } from './case.queries.js';
import { CaseSteps } from './case.taking.js';
import { CaseTalking } from './case.talking.js';
import { CaseWriter } from './case.writer.js';
import { CasesController } from './cases.controller.js';
import { CasesListener } from './cases.listener.js';
import { CasesLive } from './cases.live.js';
import { CasesService } from './cases.service.js';
import { CategoriesController } from './categories.controller.js';
import { CategoriesService } from './categories.service.js';
import { CategoryQueries } from './category.queries.js';
import { Communities } from './communities.js';
import { DeskController } from './desk.controller.js';
import { DeskQueries } from './desk.queries.js';
import { DesksController } from './desks.controller.js';
import { DesksQueries } from './desks.queries.js';
import { OpeningController } from './opening.controller.js';
import { RevealsService } from './reveals.service.js';
import { ThreadCasesService } from './thread-cases.service.js';
import { ThreadCards } from './thread.cards.js';
import { ThreadListener } from './thread.listener.js';
import { UnitListener } from './unit.listener.js';

export { CaseCallback, CaseEntry, CaseFile, CasePerson } from './case.entity.js';
export { caseErrors } from './case.errors.js';
export { caseChanged, caseOverdue, caseStepTaken, type Rating, type StepTaken } from './case.events.js';
export type { CaseState, CaseStep, Lead } from './case.facts.js';
export { CaseLists } from './case.lists.js';
export { casePolicy } from './case.policy.js';
export { CaseQueries } from './case.queries.js';
export { caseReceipt, caseView, type CaseFace, type CaseReceipt, type CaseView } from './case.schema.js';
export { publicPage, type CaseRow, type DeskRow } from './list.schema.js';
export type { StepRequest } from './case.steps.js';
export { CasesService } from './cases.service.js';
export { ThreadCasesService } from './thread-cases.service.js';
export { CategoriesService } from './categories.service.js';
export { CaseCategory } from './category.entity.js';
export { CategoryQueries } from './category.queries.js';
export { categoryChanged, categoryMark, type CategoryMark, type CategoryView } from './category.schema.js';

const commands = [
  CaseCallbacks,
  CaseCategories,
  CaseClocks,
  CaseDeeds,
  CaseFiles,
  CaseHanding,
  CaseIntake,
  CaseJudging,
  CaseOpening,
  CasePeople,
  CasePictures,
  CasePlaces,
  CaseSteps,
  CaseTalking,
  CaseWriter,
];

@Module({
  imports: [PlacesModule, CalendarModule, MediaModule, MembersModule, ServiceModule, ForumModule],
  controllers: [CategoriesController, DeskController, DesksController, OpeningController, CasesController],
  providers: [
    ...commands,
    CaseLists,
    CaseQueries,
    CasesListener,
    CasesLive,
    CasesService,
    CategoriesService,
    CategoryQueries,
    Communities,
    DeskQueries,
    DesksQueries,
    RevealsService,
    ThreadCards,
    ThreadCasesService,
    ThreadListener,
    UnitListener,
  ],
  exports: [CasesService, ThreadCasesService, CategoriesService, CaseQueries, CaseLists, CategoryQueries],
})
export class CasesModule {}
