import type { z } from 'zod';
import type { draftSchema } from '../../contract/policy-parts.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';
import type { PolicyPart } from '../../domain/policy/policy-part.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Policy } from '../ports.ts';
import type { EditionFileSet } from '../ports/edition-files.ts';
import { applyDraft } from './apply-draft.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';

/** A draft put upon the policy in force: the edition that it would be, or its faults. */
export type DraftAtHand = {
  current: Policy;
  files: EditionFileSet;
  parts: PolicyPart[];
  edition: Edition | null;
  faults: FaultInFile[];
};

export async function draftAtHand(
  context: PolicyContext,
  editionId: string,
  draft: z.output<typeof draftSchema>,
): Promise<Outcome<DraftAtHand>> {
  const policy = policyOf(context, editionId);
  if ('refused' in policy) return policy;
  const current = policy.done;
  const before = await context.desk.files(editionId, current.version);
  if (before === null) return refused({ reason: 'not-found' });
  const { files, parts, faults } = applyDraft(before, draft);
  const read = context.readFiles(files);
  const found = [...faults, ...('faults' in read ? read.faults : [])];
  return {
    done: { current, files, parts, edition: found.length > 0 || 'faults' in read ? null : read.edition, faults: found },
  };
}
