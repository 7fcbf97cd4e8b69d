import { z } from 'zod';
import { idSchema } from '../../domain/id/uuid.ts';
import { policyOrigins } from '../../domain/policy/policy-origin.ts';
import { audiences } from '../../domain/request/request-event.ts';
import { instantSchema } from '../../domain/time/instant.ts';

// Rows that only the database's own work knows: nothing of the domain or of a screen reads their shape.

const fileHashes = z.record(z.string(), z.string());
const owned = { orgId: idSchema, editionId: z.string() };

export const editionRow = z.strictObject({ editionId: z.string() });
export const policyRow = z.strictObject({
  editionId: z.string(),
  version: z.int(),
  fingerprint: z.string(),
  content: z.unknown(),
  loadedAt: instantSchema,
  origin: z.enum(policyOrigins),
  savedBy: idSchema.nullable(),
  savedByName: z.string().nullable(),
  comment: z.string(),
  /** Path to hash of the bytes; null for versions from before there were files. */
  files: fileHashes.nullable(),
});
export const policyBlobRow = z.strictObject({ hash: z.string(), bytes: z.instanceof(Uint8Array) });
export const policyFolderRow = z.strictObject({
  editionId: z.string(),
  files: fileHashes,
  seenAt: instantSchema,
  waiting: fileHashes.nullable(),
  stillUsed: z.array(z.strictObject({ kind: z.enum(['topic', 'severity']), key: z.string() })).nullable(),
});
export const policyReplanRow = z.strictObject({
  editionId: z.string(),
  version: z.int(),
  total: z.int(),
  moved: z.int(),
  lateAtOnce: z.int(),
  withoutDue: z.int(),
  savedAt: instantSchema,
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
});
export const policyMoveRow = z.strictObject({ ...owned, requestId: idSchema, version: z.int() });
/** Hashes trails of searches; `n` counts half hours since 1970. */
export const helpTrailKeyRow = z.strictObject({ n: z.int(), key: z.instanceof(Uint8Array) });
export const changeHeadRow = z.strictObject({ topic: z.string(), n: z.int() });
export const clockRow = z.strictObject({
  ...owned,
  requestId: idSchema,
  kind: z.string(),
  cycle: z.int(),
  audience: z.enum(audiences),
  promise: z.string(),
  state: z.string(),
  dueAt: instantSchema.nullable(),
  nextCheckAt: instantSchema.nullable(),
  policyVersion: z.int(),
});
export const idempotencyRow = z.strictObject({
  ...owned,
  personId: idSchema,
  key: z.string(),
  requestHash: z.string(),
  response: z.unknown(),
  at: instantSchema,
});
export const presenceRow = z.strictObject({
  ...owned,
  requestId: idSchema,
  staffId: idSchema,
  staffName: z.string(),
  doing: z.string(),
  until: instantSchema,
});
export const outboxRow = z.strictObject({
  ...owned,
  stream: z.string(),
  streamSeq: z.int(),
  sub: z.int(),
  id: z.int(),
  requestId: idSchema.nullable(),
  kind: z.string(),
  payload: z.record(z.string(), z.unknown()),
  availableAt: instantSchema,
  attempts: z.int(),
  leaseUntil: instantSchema.nullable(),
  leaseBy: z.string().nullable(),
  doneAt: instantSchema.nullable(),
  deadAt: instantSchema.nullable(),
  lastError: z.string().nullable(),
});
export const liveChangeRow = z.strictObject({
  ...owned,
  n: z.int(),
  requestId: idSchema,
  seq: z.int(),
  audience: z.enum(audiences),
  kind: z.string(),
  at: instantSchema,
});
export const requestTextRow = z.strictObject({
  ...owned,
  requestId: idSchema,
  updatedAt: instantSchema,
  words: z.string(),
  notes: z.string(),
});
