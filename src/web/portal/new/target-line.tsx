import { Icon } from '../../kit/show/icon.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Proposal } from './use-proposal.ts';

/** What is promised for the first answer if the request were sent now. */
export function TargetLine({ target }: { target: Proposal['target'] }) {
  const { t } = useWords();
  return (
    <p className="mt-3 flex items-start gap-2 text-13">
      <Icon name={target.dueAt === null ? 'clock-none' : 'clock'} size={14} className="mt-[0.25em] text-ink-3" />
      <span>
        <span className="font-medium">{t('portal:new.target')}: </span>
        {target.words}
        {target.dueAt && <Instant at={target.dueAt} look="both" className="block" />}
      </span>
    </p>
  );
}
