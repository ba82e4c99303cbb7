/** The door of feedback: thanks, pennants and complaints, the answer to them, and what staff publish. */
import { Module } from '@nestjs/common';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackService } from './feedback.service.js';

export { Feedback } from './feedback.entity.js';
export { FeedbackQueries } from './feedback.queries.js';
export {
  feedbackDecided,
  feedbackGiven,
  feedbackReplied,
  type FeedbackFacts,
  type FeedbackView,
} from './feedback.schema.js';

@Module({
  imports: [MediaModule, PlacesModule],
  controllers: [FeedbackController],
  providers: [FeedbackQueries, FeedbackService],
  exports: [FeedbackQueries],
})
export class FeedbackModule {}
