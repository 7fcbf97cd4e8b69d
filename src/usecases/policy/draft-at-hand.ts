import type { z } from 'zod';
import { type draftSchema, targetsDocument } from '../../contract/policy-parts.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';
import { filesToChooseIn, isInFile, placesToChoose, withChoices } from '../../domain/policy/calendar-choice.ts';
import { fileOfCalendar, type PolicyPart } from '../../domain/policy/policy-part.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { EditionFileSet } from '../ports/edition-files.ts';
import type { Policy } from '../ports.ts';
import { applyDraft } from './apply-draft.ts';
import { calendarPlaces } from './calendar-places.ts';
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
  const used = usedCalendars(context, current.edition, draft);
  const others = 'faults' in read ? read.faults.filter((fault) => !speaksOf(fault, used)) : [];
  const found = [...faults, ...unknownPlaces(current.edition, draft), ...used.map(({ fault }) => fault), ...others];
  return {
    done: { current, files, parts, edition: found.length > 0 || 'faults' in read ? null : read.edition, faults: found },
  };
}

/** Choices for a topic, a country or a line that the edition does not have. */
function unknownPlaces(edition: Edition, { choices }: z.output<typeof draftSchema>): FaultInFile[] {
  const known = new Set(placesToChoose(edition).map(({ place }) => place));
  return choices.flatMap(({ place }) =>
    known.has(place)
      ? []
      : [
          {
            file: filesToChooseIn.find((file) => isInFile(place, file)) ?? 'topics.json',
            path: [],
            reason: 'unknown-name',
            facts: { came: place },
            message: `expected a place that counts by a calendar, came "${place}"`,
          },
        ],
  );
}

/** Calendars that a draft removes though something still counts on them: said once for each, with the places. */
function usedCalendars(
  { language, say }: PolicyContext,
  edition: Edition,
  draft: z.output<typeof draftSchema>,
): { id: string; fault: FaultInFile }[] {
  const times = targetsDocument.safeParse(draft.targets);
  const chosen = withChoices(edition, draft.choices);
  const proposed = times.success ? { ...chosen, ...times.data, warnings: edition.warnings } : chosen;
  return draft.removeCalendars.flatMap((id) => {
    const places = calendarPlaces(proposed, id, language, say);
    if (places.length === 0) return [];
    const shown = places.slice(0, mostPlaces).join(say('policy:place.then'));
    const facts = {
      places:
        places.length > mostPlaces ? say('policy:place.more', { shown, left: places.length - mostPlaces }) : shown,
    };
    return {
      id,
      fault: { file: fileOfCalendar(id), path: [], reason: 'calendar-used', facts, message: `is used by ${shown}` },
    };
  });
}

/** So many places stand in one sentence. */
const mostPlaces = 6;

const speaksOf = ({ reason, facts }: FaultInFile, used: readonly { id: string }[]): boolean =>
  reason === 'unknown-name' && facts?.['kind'] === 'calendar' && used.some(({ id }) => id === facts['came']);
