import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';

/** A text that need not exist in every language: English at least. */
export const partWordsSchema = z.strictObject({
  en: z.string().trim().min(1).max(4000),
  ja: z.string().trim().max(4000).optional(),
  'zh-Hans': z.string().trim().max(4000).optional(),
});
export type PartWords = z.infer<typeof partWordsSchema>;

/** The statuses of a service issue that the source names, in the order of its life. */
export const issueStatuses = [
  'investigating',
  'service-degradation',
  'service-interruption',
  'restoring-service',
  'extended-recovery',
  'investigation-suspended',
  'service-restored',
  'false-positive',
  'post-incident-report',
] as const;
export const endedStatuses: readonly string[] = ['service-restored', 'false-positive', 'post-incident-report'];

export const serviceIssueSchema = z.strictObject({
  id: idSchema,
  editionId: z.string(),
  number: z.string(),
  kind: z.enum(['incident', 'advisory']),
  status: z.enum(issueStatuses),
  services: z.array(z.string()).min(1),
  title: partWordsSchema,
  impact: partWordsSchema,
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
});
export type ServiceIssue = z.infer<typeof serviceIssueSchema>;

export const serviceIssuePostSchema = z.strictObject({
  issueId: idSchema,
  seq: z.int(),
  editionId: z.string(),
  status: z.enum(issueStatuses),
  body: partWordsSchema,
  authorId: idSchema,
  at: instantSchema,
});
export type ServiceIssuePost = z.infer<typeof serviceIssuePostSchema>;

export const issueFollowSchema = z.strictObject({
  orgId: idSchema,
  issueId: idSchema,
  personId: idSchema,
  editionId: z.string(),
  at: instantSchema,
});
