import type { z } from 'zod';
import {
  articleChangeSchema,
  articleContentsSchema,
  articleFeedbackSchema,
  articleRedirectionSchema,
  articleSchema,
  articleTextSchema,
} from '../../domain/article/article.ts';
import { auditSchema } from '../../domain/audit/audit.ts';
import { articleDraftSchema, articleVersionSchema } from '../../domain/draft/draft.ts';
import { issueFollowSchema, serviceIssuePostSchema, serviceIssueSchema } from '../../domain/health/service-issue.ts';
import { helpPinSchema, helpSearchSchema } from '../../domain/learning/help-search.ts';
import { helpTrailSchema } from '../../domain/learning/help-step.ts';
import { delegationSchema } from '../../domain/organisation/delegation.ts';
import { organisationSchema } from '../../domain/organisation/organisation.ts';
import { contactSchema, personSchema } from '../../domain/person/person.ts';
import { attachmentSchema, messageSchema, surveySchema } from '../../domain/request/message.ts';
import { requestSchema } from '../../domain/request/request.ts';
import { requestEventSchema } from '../../domain/request/request-event.ts';
import { staffSchema } from '../../domain/staff/staff.ts';
import { agreementSchema, subscriptionSchema } from '../../domain/subscription/subscription.ts';
import { domainCheckSchema } from '../../domain/troubleshoot/domain-check.ts';
import { ownedDomainSchema } from '../../domain/troubleshoot/owned-domain.ts';
import {
  changeHeadRow,
  clockRow,
  editionRow,
  helpTrailKeyRow,
  idempotencyRow,
  liveChangeRow,
  outboxRow,
  policyBlobRow,
  policyFolderRow,
  policyMoveRow,
  policyReplanRow,
  policyRow,
  presenceRow,
  requestTextRow,
} from './rows.ts';

/**
 * Every table of schema `mg`, its kind, and the schema its rows follow. `organisation`: keys begin with org_id, row-level
 * security forced; `reference`: copied to every cell; `log`: append-only by month, in an organisation's shape.
 * A test compares this list with the catalogue: columns, nullability, keys, policies.
 */
export const tables = {
  organisation: { kind: 'organisation', row: organisationSchema },
  person: { kind: 'organisation', row: personSchema },
  contact: { kind: 'organisation', row: contactSchema },
  subscription: { kind: 'organisation', row: subscriptionSchema },
  agreement: { kind: 'organisation', row: agreementSchema },
  delegation: { kind: 'organisation', row: delegationSchema },
  issueFollow: { kind: 'organisation', row: issueFollowSchema },
  request: { kind: 'organisation', row: requestSchema },
  message: { kind: 'organisation', row: messageSchema },
  requestEvent: { kind: 'organisation', row: requestEventSchema },
  clock: { kind: 'organisation', row: clockRow },
  attachment: { kind: 'organisation', row: attachmentSchema },
  survey: { kind: 'organisation', row: surveySchema },
  idempotency: { kind: 'organisation', row: idempotencyRow },
  presence: { kind: 'organisation', row: presenceRow },
  outbox: { kind: 'organisation', row: outboxRow },
  liveChange: { kind: 'organisation', row: liveChangeRow },
  requestText: { kind: 'organisation', row: requestTextRow },
  ownedDomain: { kind: 'organisation', row: ownedDomainSchema },
  domainCheck: { kind: 'organisation', row: domainCheckSchema },
  audit: { kind: 'log', row: auditSchema },
  edition: { kind: 'reference', row: editionRow },
  policy: { kind: 'reference', row: policyRow },
  policyBlob: { kind: 'reference', row: policyBlobRow },
  policyFolder: { kind: 'reference', row: policyFolderRow },
  policyReplan: { kind: 'reference', row: policyReplanRow },
  policyMove: { kind: 'organisation', row: policyMoveRow },
  staff: { kind: 'reference', row: staffSchema },
  serviceIssue: { kind: 'reference', row: serviceIssueSchema },
  serviceIssuePost: { kind: 'reference', row: serviceIssuePostSchema },
  changeHead: { kind: 'reference', row: changeHeadRow },
  article: { kind: 'reference', row: articleSchema },
  articleText: { kind: 'reference', row: articleTextSchema },
  articleRedirection: { kind: 'reference', row: articleRedirectionSchema },
  articleContents: { kind: 'reference', row: articleContentsSchema },
  articleChange: { kind: 'reference', row: articleChangeSchema },
  articleFeedback: { kind: 'reference', row: articleFeedbackSchema },
  articleDraft: { kind: 'reference', row: articleDraftSchema },
  articleVersion: { kind: 'reference', row: articleVersionSchema },
  helpSearch: { kind: 'reference', row: helpSearchSchema },
  helpTrail: { kind: 'reference', row: helpTrailSchema },
  helpTrailKey: { kind: 'reference', row: helpTrailKeyRow },
  helpPin: { kind: 'reference', row: helpPinSchema },
} as const;

type Tables = typeof tables;
export type Database = { [T in keyof Tables]: z.infer<Tables[T]['row']> };
