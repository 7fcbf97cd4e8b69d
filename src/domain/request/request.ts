import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';

export const requestStates = ['open', 'waiting-for-customer', 'waiting-for-support', 'resolved', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

/** Answers to the edition's impact questions: question key → answer key. */
export const impactSchema = z.record(z.string().max(60), z.string().max(60));

/** Somebody of the customer, or some people at one number, who work on the problem along with support. */
export const assignedSchema = z.strictObject({
  name: z.string().trim().min(1).max(500),
  phone: z.string().trim().min(3).max(40),
});
export type Assigned = z.infer<typeof assignedSchema>;

/** One service request. Topic, category, service, severity and contact method are keys of the edition. */
export const requestSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  /** What people read out: unique in its edition, with gaps; never a key, an address or a proof. */
  number: z.string(),
  topic: z.string(),
  category: z.string(),
  service: z.string().nullable(),
  subscriptionId: idSchema.nullable(),
  planFamily: z.string().nullable(),
  severity: z.string(),
  severityStanding: z.enum(['proposed', 'confirmed']),
  state: z.enum(requestStates),
  ownerId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  title: z.string().min(1).max(200),
  language: languageSchema,
  channel: z.enum(['portal', 'pane', 'phone', 'api']),
  contactMethod: z.string(),
  contactName: z.string(),
  contactPhone: z.string().nullable(),
  contactEmail: z.string(),
  impact: impactSchema,
  impactStatement: z.string().nullable(),
  peopleAssigned: z.array(assignedSchema),
  /** What the customer tried before asking. */
  tried: z.string().nullable(),
  openedBy: idSchema,
  openedByName: z.string(),
  openedByKind: z.enum(['customer', 'partner', 'support']),
  partnerOrgId: idSchema.nullable(),
  serviceIssueId: idSchema.nullable(),
  /** The request of the same organisation that this one repeats. */
  duplicateOf: idSchema.nullable(),
  openedAt: instantSchema,
  updatedAt: instantSchema,
  lastWord: z.enum(['customer', 'support']),
  /** When support first answered or reached somebody by phone; set once. */
  firstAnswerAt: instantSchema.nullable(),
  nextUpdateAt: instantSchema.nullable(),
  /** The earliest running due time, else ten years after opening: never null, so that lists page by it. */
  queueAt: instantSchema,
  /** When the sweeper looks at it next, apart from its clocks: see `domain/silence` and `domain/attendance`. */
  wakeAt: instantSchema.nullable(),
  doneAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** 1 when opened, one more with each reopening. */
  cycle: z.int(),
  lastSeq: z.int(),
  version: z.int(),
});
export type ServiceRequest = z.infer<typeof requestSchema>;
