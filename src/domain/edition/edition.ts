import { z } from 'zod';
import { calendarSchema } from '../calendar/calendar.ts';
import { languageSchema, wordsSchema } from '../language/language.ts';
import { businessAssistSchema } from './business-assist.ts';
import { contactMethodSchema } from './contact-method.ts';
import { dutiesSchema } from './duties.ts';
import { healthSchema } from './health.ts';
import { impactSchema } from './impact.ts';
import { keySchema } from './key.ts';
import { limitsSchema } from './limits.ts';
import { followSchema, linksSchema } from './links.ts';
import { partnerPolicySchema } from './partner.ts';
import { phoneLineSchema } from './phone-line.ts';
import { agreementSchema, planFamilySchema, planSchema, serviceSchema } from './plan.ts';
import { roleSchema } from './role.ts';
import { scopeQuestionSchema } from './scope.ts';
import { severitySchema } from './severity.ts';
import { silenceSchema } from './silence.ts';
import { paceSchema, targetSchema } from './target.ts';
import { topicSchema } from './topic.ts';
import { warningsSchema } from './warning.ts';

/**
 * One vendor's support policy, whole: what may be asked, by whom, at which severity, answered by when, over which
 * hours, by which phone. Data that an operator writes; no line of code knows an edition by name.
 */
export const editionSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  vendor: wordsSchema,
  product: wordsSchema,
  /** The vendor's own time zone. */
  zone: z.string(),
  /** Languages in which requests are answered, the default first. */
  languages: z.array(languageSchema).min(1),
  mailFrom: z.email(),
  /** Begins the human number of a request. */
  numberPrefix: z.string().regex(/^[A-Z]{1,4}$/, 'expected one to four capital letters'),

  services: z.array(serviceSchema).min(1),
  planFamilies: z.array(planFamilySchema).min(1),
  plans: z.array(planSchema).min(1),
  agreements: z.array(agreementSchema),
  topics: z.array(topicSchema).min(1),
  severities: z.array(severitySchema).min(1),
  impact: impactSchema,
  scopeQuestion: scopeQuestionSchema,
  targets: z.array(targetSchema),
  deskGoals: z.array(paceSchema),
  nextUpdates: z.array(paceSchema),
  calendars: z.array(calendarSchema),
  contactMethods: z.array(contactMethodSchema).min(1),
  /** The row that a caller from a country without a row is shown; null = only the form. */
  phoneFallback: z.string().nullable(),
  phoneLines: z.array(phoneLineSchema),
  roles: z.array(roleSchema).min(1),
  partner: partnerPolicySchema,
  health: healthSchema,
  links: linksSchema,
  follow: followSchema.nullable(),
  duties: dutiesSchema,
  limits: limitsSchema,
  silence: silenceSchema,
  warnings: warningsSchema,
  businessAssist: businessAssistSchema.nullable(),
  /** What somebody who cannot sign in should try or bring. */
  lockedOut: z.array(wordsSchema).min(1),
});
export type Edition = z.infer<typeof editionSchema>;
