import { z } from 'zod';
import { keySchema } from '../edition/key.ts';
import { type Language, wordsSchema } from '../language/language.ts';
import { checkKindSchema } from './check-kind.ts';
import { dnsRecordSchema } from './dns-record.ts';
import { mailServiceSchema } from './mail-service.ts';

const questionStep = z.strictObject({
  kind: z.literal('question'),
  key: keySchema,
  ask: wordsSchema,
  hint: wordsSchema.optional(),
  answers: z
    .array(z.strictObject({ key: keySchema, text: wordsSchema, to: keySchema }))
    .min(2)
    .max(6),
});

/**
 * Looks something up, or has it compared by hand where that is not possible. `ways`: where to go when one of these checks
 * found a fault, the first that fits; `clear`: nothing is wrong; `skip`: it could not be told.
 */
const checkStep = z.strictObject({
  kind: z.literal('check'),
  key: keySchema,
  title: wordsSchema,
  text: wordsSchema,
  checks: z.array(checkKindSchema).min(1),
  ways: z.array(z.strictObject({ found: z.array(checkKindSchema).min(1), to: keySchema })),
  clear: keySchema,
  skip: keySchema,
});

const resultStep = z.strictObject({
  kind: z.literal('result'),
  key: keySchema,
  /** What was found, in one line. */
  title: wordsSchema,
  text: wordsSchema,
  /** What to do, one after the other. */
  todo: z.array(wordsSchema),
  /** Records to set, for editions or people without remote checks; `{domain}` stands for the domain. */
  records: z.array(dnsRecordSchema).default([]),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('article'), path: z.string().min(1), name: wordsSchema }),
    z.strictObject({ kind: z.literal('solved') }),
    z.strictObject({ kind: z.literal('request'), topic: keySchema, category: keySchema }),
  ]),
});

const stepSchema = z.discriminatedUnion('kind', [questionStep, checkStep, resultStep]);
export type Step = z.infer<typeof stepSchema>;

/** Guided steps to one problem: the first step is where it begins; every way goes forward and ends in a result. */
export const troubleshooterSchema = z.strictObject({
  key: keySchema,
  title: wordsSchema,
  intro: wordsSchema,
  /** What people type who have this problem, in each language. */
  questions: z.strictObject({ en: known(), ja: known(), 'zh-Hans': known() } satisfies Record<Language, unknown>),
  /** Articles that lead here, by their path in the set. */
  articles: z.array(z.string()),
  steps: z.array(stepSchema).min(1).max(60),
});
export type Troubleshooter = z.infer<typeof troubleshooterSchema>;

function known() {
  return z.array(z.string().min(1)).min(1);
}

/** The troubleshooters of an edition, and whether software may look anything up for them there. */
export const troubleshootersSchema = z.strictObject({
  /** Notes for those who read the file; the product does not. */
  about: z.unknown().optional(),
  remoteChecks: z.discriminatedUnion('are', [
    z.strictObject({ are: z.literal('on') }),
    z.strictObject({ are: z.literal('off'), why: wordsSchema }),
  ]),
  mail: mailServiceSchema,
  troubleshooters: z.array(troubleshooterSchema),
});
export type Troubleshooters = z.infer<typeof troubleshootersSchema>;
