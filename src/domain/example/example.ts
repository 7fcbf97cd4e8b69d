import { z } from 'zod';
import { issueStatuses, partWordsSchema, serviceIssueSchema } from '../health/service-issue.ts';
import { idSchema } from '../id/uuid.ts';
import { languageSchema, wordsSchema } from '../language/language.ts';
import { organisationSchema } from '../organisation/organisation.ts';
import { personSchema } from '../person/person.ts';
import { impactSchema } from '../request/request.ts';
import { staffSchema } from '../staff/staff.ts';
import { agreementSchema, subscriptionSchema } from '../subscription/subscription.ts';

const minutesAgo = z.number().min(0);

/** One step of a story: who did what, so many minutes before the examples were filled in. */
export const storyStepSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('take'), by: idSchema, minutesAgo }),
  z.strictObject({
    verb: z.literal('answer'),
    by: idSchema,
    minutesAgo,
    body: z.string(),
    nextUpdateInMinutes: z.number().positive().optional(),
  }),
  z.strictObject({ verb: z.literal('ask'), by: idSchema, minutesAgo, body: z.string() }),
  z.strictObject({ verb: z.literal('note'), by: idSchema, minutesAgo, body: z.string() }),
  z.strictObject({ verb: z.literal('write'), by: idSchema, minutesAgo, body: z.string() }),
  z.strictObject({ verb: z.literal('confirm'), by: idSchema, minutesAgo }),
  z.strictObject({ verb: z.literal('resolve'), by: idSchema, minutesAgo, body: z.string() }),
  z.strictObject({ verb: z.literal('close'), by: idSchema, minutesAgo }),
  z.strictObject({
    verb: z.literal('rate'),
    by: idSchema,
    minutesAgo,
    score: z.int().min(1).max(5),
    comment: z.string().nullable(),
  }),
]);

const shows = wordsSchema;

/** Example organisations, people, staff and the stories of their requests: made with the same verbs as real ones. */
export const examplesSchema = z.strictObject({
  organisations: z.array(
    organisationSchema.omit({ createdAt: true }).extend({
      people: z.array(
        personSchema
          .omit({ orgId: true, editionId: true, createdAt: true, state: true })
          .extend({ shows: shows.optional() }),
      ),
      subscriptions: z.array(subscriptionSchema.omit({ orgId: true, editionId: true })),
      agreements: z.array(agreementSchema.omit({ orgId: true, editionId: true })),
      delegates: z.array(z.strictObject({ partnerOrgId: idSchema, kind: z.string() })),
    }),
  ),
  staff: z.array(staffSchema.omit({ createdAt: true, state: true }).extend({ shows })),
  issues: z.array(
    serviceIssueSchema
      .omit({ updatedAt: true, endedAt: true, startedAt: true, status: true, id: true, number: true })
      .extend({
        startedMinutesAgo: minutesAgo,
        by: idSchema,
        posts: z.array(z.strictObject({ minutesAgo, status: z.enum(issueStatuses), body: partWordsSchema })).min(1),
      }),
  ),
  stories: z.array(
    z.strictObject({
      by: idSchema,
      organisation: idSchema.optional(),
      minutesAgo,
      topic: z.string(),
      category: z.string(),
      service: z.string().nullable(),
      title: z.string(),
      description: z.string(),
      tried: z.string().nullable(),
      impact: impactSchema,
      severity: z.string().optional(),
      impactStatement: z.string().nullable(),
      contactMethod: z.string(),
      language: languageSchema,
      phone: z.string().nullable(),
      subscription: idSchema.nullable(),
      then: z.array(storyStepSchema),
    }),
  ),
});
export type Examples = z.infer<typeof examplesSchema>;
export type Story = Examples['stories'][number];
