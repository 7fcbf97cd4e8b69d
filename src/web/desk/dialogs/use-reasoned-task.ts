import { useState } from 'react';
import { readOrganisationCard } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { Route } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { cardFreshMs, cardInput } from '../organisation/card-input.ts';
import { useRequestChange } from '../request/use-request-change.ts';

type Task<D> = { request: RequestDetail; key: string; empty: D; done: (sent: D) => string; onClose: () => void };

/**
 * What changes a request for a reason that stands in its history: the draft, kept until it was sent; the organisation's card,
 * which says what can be chosen; and the change, after which the dialog is gone and a word says what was done.
 */
export function useReasonedTask<R extends Route, D>(route: R, { request, key, empty, done, onClose }: Task<D>) {
  const [draft, setDraft, clear] = useDraft(`${key}.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const card = useApi(readOrganisationCard, cardInput(request.organisation.id), { fresh: cardFreshMs }).data;
  const change = useRequestChange(route, request, () => {
    clear();
    onClose();
    say(done(draft));
  });
  const set = (part: Partial<D>) => setDraft((last) => ({ ...last, ...part }));
  return { draft, set, faults, setFaults, card, change };
}
