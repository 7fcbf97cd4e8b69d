import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { TargetLine } from './target-line.tsx';
import type { useProposal } from './use-proposal.ts';

/** Where the contract lets the customer set the severity: the proposal is marked, refused ones say why. */
export function SeverityChoice({
  draft,
  change,
  intake,
  proposal,
  severity,
}: Asking & { proposal: ReturnType<typeof useProposal>; severity: string | null }) {
  const { t } = useWords();
  const offers = intake.severities[draft.topic ?? ''] ?? [];
  if (offers.length === 0) return null;
  return (
    <div>
      <RadioGroup
        name="severity"
        label={t('portal:new.severity.choose')}
        hint={t(proposal.isReady ? 'portal:new.severity.chooseHint' : 'portal:new.severity.wait')}
        value={severity}
        onChange={(key) => change({ severity: key })}
        choices={offers.map(({ key, name, definition, refusal }) => ({
          id: key,
          name,
          isDisabled: refusal !== null,
          description: (
            <>
              {definition}
              {refusal && <span className="mt-1 block text-ink">{refusal.words}</span>}
            </>
          ),
          aside:
            proposal.proposed === key ? <Badge tone="accent">{t('portal:new.severity.suggestion')}</Badge> : undefined,
        }))}
      />
      {proposal.data && <TargetLine target={proposal.data.target} />}
    </div>
  );
}
