import { useEffect, useState } from 'react';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { nowMs } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { instantOf, localOf } from '../time/local-time.ts';
import { type CallerDraft, emptyDraft } from './draft.ts';

/** The server takes a call that was answered up to 4 hours ago. */
const longestMs = 4 * 3_600_000;

/** The form's words, kept; the call counts as answered when the form was opened, unless the agent says otherwise. */
export function useCallerDraft(organisation: string | null) {
  const zone = useZone();
  const [opened] = useState(() => new Date(nowMs()).toISOString());
  const [draft, set, clear] = useDraft<CallerDraft>('caller', emptyDraft);
  const change = (part: Partial<CallerDraft>) => set((last) => ({ ...last, ...part }));
  useEffect(() => {
    set((last) => {
      const answered = Date.parse(instantOf(last.answeredAt, zone) ?? '');
      const isOld = Number.isNaN(answered) || answered < nowMs() - longestMs;
      const isOther = organisation !== null && organisation !== last.organisation;
      if (!isOld && !isOther) return last;
      return {
        ...last,
        ...(isOld ? { answeredAt: localOf(opened, zone) } : {}),
        ...(isOther ? { organisation, organisationText: '', person: null, phone: null, subscription: null } : {}),
      };
    });
  }, [opened, organisation, set, zone]);
  return { draft, change, clear, opened };
}
