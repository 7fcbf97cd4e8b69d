import { z } from 'zod';
import { languageSchema } from '../language/language.ts';

/** Questions that visitors of an example install asked, each as often and with what came of it as its list says. */
export const exampleSearchesSchema = z.array(
  z.strictObject({
    editionId: z.string(),
    language: languageSchema,
    query: z.string(),
    asked: z.array(
      z.strictObject({
        /** Before the examples were filled in. */
        minutesAgo: z.int().min(0),
        /** The path of the article that was opened. */
        open: z.string().optional(),
        helped: z.boolean().optional(),
        /** The topic of the request that was filed all the same. */
        filed: z.string().optional(),
      }),
    ),
  }),
);
export type ExampleSearches = z.infer<typeof exampleSearchesSchema>;
