import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';
import { checkKindSchema } from './check-kind.ts';
import { dnsRecordSchema } from './dns-record.ts';

/** `bad` explains a problem, `warn` should be mended, `unknown`: the look-up brought no answer. */
export const signs = ['good', 'warn', 'bad', 'unknown'] as const;
export type Sign = (typeof signs)[number];

/** Every judgement there is; the words of each stand in `words/<language>/portal-troubleshoot.json`. */
export const findingCodes = [
  'time-out',
  'look-up-failed',
  'mx-good',
  'mx-missing',
  'mx-refuses',
  'mx-elsewhere',
  'mx-mixed',
  'spf-good',
  'spf-missing',
  'spf-several',
  'spf-syntax',
  'spf-passes-all',
  'spf-include-missing',
  'spf-too-many-look-ups',
  'spf-loop',
  'spf-open-end',
  'dkim-good',
  'dkim-selector-missing',
  'dkim-all-missing',
  'dkim-elsewhere',
  'dkim-revoked',
  'dmarc-good',
  'dmarc-missing',
  'dmarc-several',
  'dmarc-syntax',
  'dmarc-only-watches',
  'dmarc-partial',
  'dmarc-inherited',
  'autodiscover-good',
  'autodiscover-missing',
  'autodiscover-elsewhere',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One thing that a look-up showed: the judgement, what was found, when, and the record to set where one would mend it. */
export const findingSchema = z.strictObject({
  check: checkKindSchema,
  code: z.enum(findingCodes),
  sign: z.enum(signs),
  /** What the words of the code name: a host, a number. */
  facts: z.record(z.string(), z.string()),
  /** The name that was asked for, the kind of record, and the answers as they came. */
  evidence: z.strictObject({ name: z.string(), type: z.string(), found: z.array(z.string()) }),
  /** What to set at the name; null where nothing, or nothing that can be told. */
  record: dnsRecordSchema.nullable(),
  at: instantSchema,
});
export type Finding = z.infer<typeof findingSchema>;
/** A judgement before it is timed. */
export type Judged = Omit<Finding, 'at'>;

/** The finding of a look-up that brought nothing: it says nothing about the domain. */
export const noAnswer = (
  check: Finding['check'],
  state: 'time-out' | 'failed',
  asked: { name: string; type: string },
): Judged => ({
  check,
  code: state === 'time-out' ? 'time-out' : 'look-up-failed',
  sign: 'unknown',
  facts: { name: asked.name },
  evidence: { ...asked, found: [] },
  record: null,
});

/** What weighs most first: a fault, what is open, what should be mended, what is well. */
export const byWeight = <F extends { sign: Sign }>(findings: readonly F[]): F[] => {
  const order: readonly Sign[] = ['bad', 'unknown', 'warn', 'good'];
  return findings.toSorted((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign));
};
