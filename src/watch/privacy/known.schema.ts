/** What the page of what is known about oneself says. */
import { z } from 'zod';

const words = z.strictObject({ zh: z.string(), en: z.string() });
export const knownView = z.strictObject({
  items: z.array(
    z.strictObject({
      name: words,
      /** How many of it there are; `more` when there are more than that. */
      count: z.number().int(),
      more: z.boolean(),
      seenBy: words,
      /** The page where one sees it. */
      address: z.string(),
    }),
  ),
});
export type KnownView = z.infer<typeof knownView>;
