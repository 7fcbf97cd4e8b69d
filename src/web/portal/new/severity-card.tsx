import { ErrorState } from '../../kit/show/error-state.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { AllSeverities } from './all-severities.tsx';
import type { Asking } from './asking.ts';
import { TargetLine } from './target-line.tsx';
import type { useProposal } from './use-proposal.ts';

/** The severity that the answers propose, what it means, what it promises, and where the contract sets a limit. */
export function SeverityCard({ draft, intake, proposal }: Asking & { proposal: ReturnType<typeof useProposal> }) {
  const { t } = useWords();
  if (!proposal.isReady) return <Notice icon="flag">{t('portal:new.severity.wait')}</Notice>;
  if (proposal.data === undefined)
    return proposal.isError ? (
      <ErrorState problem={proposal.error} onRetry={() => void proposal.refetch()} />
    ) : (
      <Skeleton look="card" />
    );
  const { severity, limited, target } = proposal.data;
  const offers = intake.severities[draft.topic ?? ''] ?? [];
  const offer = offers.find(({ key }) => key === severity);
  if (offer === undefined) return null;
  return (
    <div aria-live="polite" className="flex flex-col gap-3">
      <div className="rounded-box border border-line-strong bg-surface p-4">
        <p className="mb-1.5 text-13 text-ink-2">{t('portal:new.severity.proposed')}</p>
        <p className="mb-1 text-16 font-medium">
          <SeverityMark severity={offer} rank={offer.rank - 1} />
        </p>
        <p className="text-13">{offer.definition}</p>
        <TargetLine target={target} />
        <p className="mt-3 text-13">
          <span className="font-medium">{t('portal:new.severity.duty')}: </span>
          {offer.duty}
        </p>
        <p className="mt-1 text-12 text-ink-2">{t('portal:new.severity.confirm')}</p>
      </div>
      {limited && (
        <Notice tone="warn" icon="info">
          {limited.words}
        </Notice>
      )}
      <AllSeverities offers={offers} />
    </div>
  );
}
