import type { IntakeView } from '../../../contract/intake.ts';
import { proposeSeverity } from '../../../contract/intake.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { type Draft, languageOf } from './draft.ts';

/**
 * The severity that the answers propose, what the one to be asked for promises if sent now, and the wait; asked anew
 * with each answer and each minute. `proposed` is what the answers speak for, `data` speaks of what will be asked for.
 */
export function useProposal(draft: Draft, intake: IntakeView, reader: Language) {
  const isReady = draft.topic !== null && intake.impact.every(({ key }) => draft.impact[key] !== undefined);
  const body = {
    organisation: intake.organisation.id,
    topic: draft.topic ?? '',
    subscription: draft.subscription,
    impact: draft.impact,
    ...(draft.contactMethod === null ? {} : { contactMethod: draft.contactMethod }),
    language: languageOf(draft, intake, reader),
  };
  const chosen = intake.choosesSeverity && draft.severity !== null ? { severity: draft.severity } : {};
  const options = { isEnabled: isReady, keepsLast: true, every: 60_000 };
  // The same question twice, and one call, unless another severity than the proposed one is chosen.
  const answers = useApi(proposeSeverity, { body }, options);
  const asked = useApi(proposeSeverity, { body: { ...body, ...chosen } }, options);
  return {
    ...asked,
    isReady,
    proposed: isReady ? answers.data?.severity : undefined,
    data: isReady ? asked.data : undefined,
  };
}
export type Proposal = NonNullable<ReturnType<typeof useProposal>['data']>;
