import type { z } from 'zod';
import type { policyConflict, savePolicy as route } from '../../contract/policy.ts';
import { isInFile } from '../../domain/policy/calendar-choice.ts';
import { fileOfCalendar, partOfFile, partsTogether } from '../../domain/policy/policy-part.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { StoredVersion } from '../ports/policy-desk.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';
import { sayDays } from './say-days.ts';
import { viewFaults } from './view-faults.ts';
import { viewReplan } from './view-version.ts';

type Asked = z.output<typeof route.body>;

/**
 * Saves a draft as a new version, if the version that it began with is still in force: whoever comes second is told what
 * came first, and keeps the draft. Running clocks move in the background.
 */
export async function savePolicy(
  context: PolicyContext,
  editionId: string,
  { base, draft, comment }: Asked,
): Promise<Outcome<z.output<typeof route.response>>> {
  const { desk, actor, now } = context;
  const policy = policyOf(context, editionId);
  if ('refused' in policy) return policy;
  const [newest] = await desk.versions(editionId, null, 1);
  if (newest === undefined || newest.version !== base) return conflictWith(context, editionId, base, newest, draft);
  if (policy.done.version !== base) await desk.refresh();

  const found = await draftAtHand(context, editionId, draft);
  if ('refused' in found) return found;
  const { current, files, parts, edition, faults } = found.done;
  if (edition === null) return refused({ reason: 'policy-faults', faults: viewFaults(faults, sayDays(context)) });
  if (parts.length === 0) return refused({ reason: 'policy-unchanged' });
  const answer = await desk.save({
    editionId,
    base: current.version,
    edition,
    files,
    origin: 'editor',
    by: { id: actor.staffId, name: actor.name },
    comment,
    now,
  });
  if ('conflict' in answer) return conflictWith(context, editionId, base, answer.conflict, draft);
  const replan = await desk.replan(editionId);
  if (replan === null)
    throw new Error(`Version ${answer.saved.version} of ${editionId} was saved without its re-planning`);
  return { done: { version: answer.saved, replan: viewReplan(replan) } };
}

async function conflictWith(
  { desk }: PolicyContext,
  editionId: string,
  base: number,
  newest: StoredVersion | undefined,
  draft: Asked['draft'],
) {
  if (newest === undefined || base > newest.version) return refused({ reason: 'not-found' });
  const later = await desk.versions(editionId, null, Math.min(200, newest.version - base));
  const since = partsTogether(later.toReversed().flatMap((version) => version.parts ?? []));
  const named = new Set(
    [...draft.calendars.map((one) => (one as { id?: unknown } | null)?.id), ...draft.removeCalendars]
      .filter((id) => typeof id === 'string')
      .map((id) => partOfFile(fileOfCalendar(id)).id),
  );
  const { version, savedAt, savedBy, comment } = newest;
  const facts: z.output<typeof policyConflict> = {
    version,
    savedAt,
    savedBy,
    comment,
    parts: since,
    overlap: since.filter(({ kind, id }) =>
      kind === 'calendar'
        ? named.has(id)
        : kind === 'targets'
          ? draft.targets !== undefined && draft.targets !== null
          : draft.choices.some(({ place }) => isInFile(place, id)),
    ),
  };
  return refused({ reason: 'policy-conflict', ...facts });
}
