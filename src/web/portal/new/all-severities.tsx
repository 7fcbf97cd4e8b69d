import type { IntakeView } from '../../../contract/intake.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';

/** Every severity of the topic with its meaning and examples, and why one cannot be asked for. */
export function AllSeverities({ offers }: { offers: IntakeView['severities'][string] }) {
  const { t } = useWords();
  return (
    <Fold summary={t('portal:new.severity.all')}>
      <ul className="flex flex-col gap-4 border-l-2 border-line pl-4">
        {offers.map((offer) => (
          <li key={offer.key} className="text-13">
            <p className="font-medium">
              <SeverityMark severity={offer} rank={offer.rank - 1} />
            </p>
            <p className="mt-1">{offer.definition}</p>
            {offer.examples.length > 0 && (
              <ul className="mt-1 list-disc pl-5 text-ink-2">
                {offer.examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            )}
            {offer.refusal && (
              <p className="mt-1.5 flex items-start gap-2">
                <Badge tone="warn" icon="lock">
                  {t('portal:new.severity.notOffered')}
                </Badge>
                <span>{offer.refusal.words}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
