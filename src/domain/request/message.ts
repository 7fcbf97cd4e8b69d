import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';
import { actorKinds } from './request-event.ts';

/** `message` is the customer's side; `answer` and `question` are support's; a `note` stays inside support. */
export const messageKinds = ['message', 'answer', 'question', 'note'] as const;

export const messageSchema = z.strictObject({
  orgId: idSchema,
  requestId: idSchema,
  id: idSchema,
  editionId: z.string(),
  seq: z.int(),
  kind: z.enum(messageKinds),
  authorKind: z.enum(actorKinds),
  authorId: idSchema.nullable(),
  authorName: z.string(),
  body: z.string(),
  /** When support said it would write again. */
  nextUpdateAt: instantSchema.nullable(),
  at: instantSchema,
});
export type Message = z.infer<typeof messageSchema>;
export type MessageKind = (typeof messageKinds)[number];

export const attachmentSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  /** Null until the message it belongs to is sent. */
  requestId: idSchema.nullable(),
  messageId: idSchema.nullable(),
  uploadedBy: idSchema,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  at: instantSchema,
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** The customer's word after a request has ended; one for each cycle. */
export const surveySchema = z.strictObject({
  orgId: idSchema,
  requestId: idSchema,
  cycle: z.int(),
  editionId: z.string(),
  personId: idSchema,
  score: z.int().min(1).max(5),
  comment: z.string().max(2000).nullable(),
  at: instantSchema,
});
export type Survey = z.infer<typeof surveySchema>;
