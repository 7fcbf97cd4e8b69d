import type { Id } from '../../domain/id/uuid.ts';
import type { Attachment } from '../../domain/request/message.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Tx } from '../ports.ts';

/** Gives uploaded files to the message they were sent with. */
export const bindAttachments = (
  tx: Tx,
  request: ServiceRequest,
  loose: readonly Attachment[],
  messageId: Id,
): Promise<void> =>
  tx.requests.bindAttachments(
    request.orgId,
    loose.map((one) => one.id),
    request.id,
    messageId,
  );
